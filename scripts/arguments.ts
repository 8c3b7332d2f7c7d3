import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * What the commands that build and serve take: the folder of the record, base path, port, and the addresses
 * of the site and of its repository.
 */
export interface SiteArguments {
  root: string;
  site: string | undefined;
  repository: string | undefined;
  base: string;
  port: number;
}

/**
 * Returns what the command line and the environment (BASE, PORT, SITE, REPOSITORY) say; prints the usage and
 * ends the process where they make no sense.
 */
export function siteArguments(usage: string): SiteArguments {
  try {
    const { values } = parseArgs({
      options: {
        root: { type: 'string', default: '.' },
        base: { type: 'string' },
        port: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    const base = values.base ?? process.env['BASE'] ?? '/';
    const port = Number(values.port ?? process.env['PORT'] ?? 4321);
    if (!/^\/((?!\.+(?:\/|$))[\w.-]+\/?)*$/.test(base))
      throw new Error(`the base path "${base}" is not of the form /name/`);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Error(`the port "${values.port}" is not a number from 0 to 65535`);
    const root = resolve(values.root);
    if (!existsSync(`${root}/data`)) throw new Error(`there is no folder ${values.root}/data`);
    // Astro finds what npm installed from the folder in which it runs.
    process.chdir(fileURLToPath(new URL('..', import.meta.url)));
    const { SITE, REPOSITORY } = process.env;
    return { root, base, port, site: SITE, repository: REPOSITORY };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}
