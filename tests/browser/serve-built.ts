import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { built, textOf } from '../site/built-site.ts';

const types: { [extension: string]: string } = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A server of the built site. */
export interface Server {
  origin: string;
  close(): Promise<void>;
}

/** Returns a server of the built site on a free port, which sends the headers that the file `_headers` asks for. */
export async function serveBuilt(): Promise<Server> {
  const headers = textOf('_headers')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.trim().split(/: (.*)/s));
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).replace(/\/$/, '/index.html');
    const found = !path.includes('..') && existsSync(`${built}${path}`);
    const file = found ? path : '/404.html';
    for (const [name = '', value = ''] of headers) response.setHeader(name, value);
    response.writeHead(found ? 200 : 404, { 'content-type': types[extname(file)] ?? 'text/plain' });
    response.end(readFileSync(`${built}${file}`));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
