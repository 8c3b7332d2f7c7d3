import { posix } from 'node:path';

/** Attributes that hold an address of the site. */
const addresses = /(\s(?:href|src|action|index|base|list)=")(\/[^"]*)"/g;
const policy = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)"/;

/**
 * Returns a built page as it works from a disk: its addresses lead from its own folder, to the file itself
 * where a server would find it, its script is no module, which browsers do not load from a disk, and its
 * policy names files. `base` is the path below which the site was built.
 */
export function offlinePage(file: string, html: string, base: string): string {
  const root = `${base.replace(/\/$/, '')}/`;
  const toFile = (address: string) => {
    if (!address.startsWith(root)) return address;
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(root.length)) ?? [];
    const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return (posix.relative(posix.dirname(file), target) || posix.basename(target)) + rest;
  };
  return html
    .replaceAll(/<link rel="preload"[^>]*>/g, '')
    .replaceAll(/<link rel="alternate" type="text\/markdown"[^>]*>/g, '')
    .replaceAll(addresses, (_, before: string, address: string) => `${before}${toFile(address)}"`)
    .replaceAll(/<script type="module" src=/g, '<script defer src=')
    .replace(
      /(<meta http-equiv="refresh" content="0; url=)(\/[^"]*)"/,
      (_, before: string, address: string) => `${before}${toFile(address)}"`,
    )
    .replace(
      policy,
      (_, before: string, said: string) => `${before}${said.replaceAll("'self'", "'self' file: data:")}"`,
    );
}
