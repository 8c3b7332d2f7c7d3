import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { scripts } from '../package.json' with { type: 'json' };

const option = '--import ./scripts/keep-compiled.ts';

describe('the commands that read the Record', () => {
  it.each(['start', 'test', 'dev', 'validate', 'check', 'build'] as const)(
    'keep what Node compiles, for the next run: %s',
    (name) => {
      expect(scripts[name]).toContain(`node ${option} `);
    },
  );

  it('keep it in a folder that is safe to delete, for their threads too', () => {
    const thread = 'console.log(require("node:module").getCompileCacheDir())';
    const program = `${thread}; new (require("node:worker_threads").Worker)(${JSON.stringify(thread)}, { eval: true })`;
    const env = { ...process.env, NODE_COMPILE_CACHE: undefined };
    const printed = execFileSync(process.execPath, [...option.split(' '), '-e', program], {
      encoding: 'utf8',
      env,
    });
    const folders = printed.trim().split('\n');
    expect(folders).toHaveLength(2);
    for (const folder of folders)
      expect(folder.replaceAll('\\', '/')).toContain('/node_modules/.cache/record/compiled/');
  });
});
