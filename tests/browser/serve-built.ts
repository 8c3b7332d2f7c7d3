import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
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

/**
 * Where the server has axe: a page may load scripts of its own host only, and loads one sooner than a test
 * sends it.
 */
export const axePath = '/axe.min.js';
export const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** A server of the built site. */
interface Server {
  origin: string;
  close(): Promise<void>;
}

interface HeaderRule {
  path: string;
  headers: { name: string; value: string }[];
}

/** Returns the rules of a file `_headers`: a path, which may end in a star, and the headers below it. */
export function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n').filter(Boolean)) {
    const [name = '', value = ''] = line.trim().split(/: (.*)/s);
    if (line.startsWith('/')) rules.push({ path: line, headers: [] });
    else rules.at(-1)?.headers.push({ name, value });
  }
  return rules;
}

/** Returns the headers of all rules that an address fits, as static hosts send them. */
export function headersOf(rules: readonly HeaderRule[], address: string): HeaderRule['headers'] {
  const fits = (path: string) =>
    path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
  return rules.filter(({ path }) => fits(path)).flatMap(({ headers }) => headers);
}

/**
 * Returns a server of the built site, and of axe, on a free port, which sends the headers that the file
 * `_headers` asks for.
 */
export async function serveBuilt(): Promise<Server> {
  const rules = readHeaders(textOf('_headers'));
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).replace(/\/$/, '/index.html');
    const wanted = path === axePath ? axeFile : `${built}${path}`;
    const found = !path.includes('..') && existsSync(wanted);
    const file = found ? wanted : `${built}/404.html`;
    for (const { name, value } of headersOf(
      rules,
      decodeURIComponent(new URL(url, 'http://localhost').pathname),
    ))
      response.appendHeader(name, value);
    response.writeHead(found ? 200 : 404, { 'content-type': types[extname(file)] ?? 'text/plain' });
    response.end(readFileSync(file));
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
