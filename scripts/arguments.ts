import { parseArgs } from 'node:util';

/** What the commands that build and serve take: base path, port, help. */
export interface SiteArguments {
  base: string;
  port: number;
}

/** Returns base path and port from the command line and the environment (BASE, PORT); prints the usage and ends the process where they make no sense. */
export function siteArguments(usage: string): SiteArguments {
  try {
    const { values } = parseArgs({
      options: { base: { type: 'string' }, port: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    const base = values.base ?? process.env['BASE'] ?? '/';
    const port = Number(values.port ?? process.env['PORT'] ?? 4321);
    if (!/^\/([\w.-]+\/?)*$/.test(base)) throw new Error(`the base path "${base}" is not of the form /name/`);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Error(`the port "${values.port}" is not a number from 0 to 65535`);
    return { base, port };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}
