import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookAtAddress, lookPolitely, type Look } from '../../src/site/look-at-address.ts';

const page = (title: string) => `<html><head><title>${title}</title></head><body>text</body></html>`;
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    const status = Number(/^\/(\d{3})$/.exec(path)?.[1] ?? 200);
    if (path === '/moved') response.writeHead(301, { location: '/report-2012' });
    else if (path === '/front') response.writeHead(302, { location: '/' });
    else response.writeHead(status, { 'content-type': 'text/html' });
    response.end(page(path === '/soft' ? 'Page not found' : 'A report'));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

describe('a look at an address', () => {
  test.each<[path: string, state: Look['state'], why: string]>([
    ['/report', 'at-address', 'answers'],
    ['/404', 'gone', 'not found'],
    ['/410', 'gone', 'not found'],
    ['/soft', 'gone', 'its title says "Page not found"'],
    ['/front', 'gone', 'leads to a front page'],
    ['/moved', 'moved', 'leads elsewhere'],
    ['/403', undefined, 'refuses programs'],
    ['/429', undefined, 'asks us to come less often'],
    ['/500', undefined, 'the server fails'],
    ['/503', undefined, 'the server fails'],
  ])('%s finds it %s', async (path, state, why) => {
    const { state: found, why: said } = await lookAtAddress(origin + path);
    expect([found, said]).toEqual([state, why]);
  });

  test('says where a document is now', async () => {
    expect((await lookAtAddress(`${origin}/moved`)).now).toBe(`${origin}/report-2012`);
  });

  test('that gets no answer tells nothing', async () => {
    const look = await lookAtAddress('http://127.0.0.1:1/report');
    expect(look).toMatchObject({ status: 0, why: expect.stringMatching(/^no answer: /) });
    expect(look.state).toBeUndefined();
  });
});

describe('looks at many addresses', () => {
  test('ask each address once, and one host one at a time', async () => {
    const asked: string[] = [];
    let open = 0;
    let mostOpen = 0;
    const look = async (address: string): Promise<Look> => {
      asked.push(address);
      mostOpen = Math.max(mostOpen, ++open);
      await new Promise((done) => setTimeout(done, 5));
      open--;
      return { state: 'at-address', status: 200, why: 'answers' };
    };
    const addresses = ['http://a.example/1', 'http://a.example/2', 'http://a.example/1'];
    const found = await lookPolitely(addresses, look, 1);
    expect(asked).toEqual(['http://a.example/1', 'http://a.example/2']);
    expect(mostOpen).toBe(1);
    expect([...found.keys()]).toEqual(['http://a.example/1', 'http://a.example/2']);
  });
});
