/**
 * Returns the environment in which a process cannot write files whose path ends so: every such write fails
 * with this code, as on a full disk or in a folder without permission.
 */
export function failingWrites(code: string, ending: string): NodeJS.ProcessEnv {
  const module = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    for (const [holder, name] of [[fs, 'writeFileSync'], [fs.promises, 'writeFile']]) {
      const write = holder[name];
      holder[name] = (path, ...more) => {
        if (!String(path).endsWith(${JSON.stringify(ending)})) return write(path, ...more);
        throw Object.assign(new Error(${JSON.stringify(code)}), { code: ${JSON.stringify(code)}, path: String(path) });
      };
    }
    syncBuiltinESMExports();`;
  return { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(module)}"` };
}
