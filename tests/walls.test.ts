import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** The files below are not on disk, so the rules that need types are left out; the walls need none. */
const eslint = new ESLint({
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
});

const dependencies = 'boundaries/dependencies';
const syntax = 'no-restricted-syntax';
const globals = 'no-restricted-globals';
const properties = 'no-restricted-properties';

/**
 * An import counts only where its file is there, so some of these walls are tried on the first file of a
 * folder.
 */
function firstOf(folder: 'components' | 'layouts'): string {
  const file = readdirSync(`src/${folder}`).find((name) => name.endsWith('.astro'));
  if (file === undefined) throw new Error(`src/${folder} holds no Astro file`);
  return `../${folder}/${file}`;
}
const component = firstOf('components');
const layout = firstOf('layouts');
const page = '../pages/404.astro';

/** What holds, the file, code that keeps it, code that breaks it, and the rule that says so. */
const walls: [sentence: string, file: string, good: string, broken: string, rule: string][] = [
  [
    'language imports nothing of ours',
    'src/language/x.ts',
    "import './typeset.ts';",
    "import '../dates/index.ts';",
    dependencies,
  ],
  [
    'kinds import dates, language and quantities',
    'src/kinds/x.ts',
    "import '../dates/index.ts';",
    "import '../archive/index.ts';",
    dependencies,
  ],
  [
    'dates import language alone',
    'src/dates/x.ts',
    "import './parse-date.ts';",
    "import '../kinds/index.ts';",
    dependencies,
  ],
  [
    'quantities import dates and language',
    'src/quantities/x.ts',
    "import '../dates/index.ts';",
    "import '../kinds/index.ts';",
    dependencies,
  ],
  [
    'archive imports kinds, dates and quantities',
    'src/archive/x.ts',
    "import '../dates/index.ts';",
    "import '../views/claims/sides.ts';",
    dependencies,
  ],
  [
    'views import archive',
    'src/views/x.ts',
    "import '../archive/index.ts';",
    "import '../prose/index.ts';",
    dependencies,
  ],
  [
    'prose imports record and model',
    'src/prose/x.ts',
    "import '../views/claims/sides.ts';",
    "import '../checks/index.ts';",
    dependencies,
  ],
  [
    'charts import archive and views',
    'src/charts/x.ts',
    "import '../archive/index.ts';",
    "import '../prose/index.ts';",
    dependencies,
  ],
  [
    'maps also import prose',
    'src/maps/x.ts',
    "import '../prose/index.ts';",
    "import '../charts/chart.ts';",
    dependencies,
  ],
  [
    'exports also import prose and charts',
    'src/exports/x.ts',
    "import '../prose/index.ts';import '../charts/chart.ts';",
    "import '../checks/check.ts';",
    dependencies,
  ],
  [
    'checks also import prose and charts',
    'src/checks/x.ts',
    "import '../prose/index.ts';import '../charts/chart.ts';",
    "import '../exports/csl.ts';",
    dependencies,
  ],
  [
    'what a file exports again counts as an import',
    'src/kinds/x.ts',
    "export * from './field.ts';",
    "export * from '../archive/index.ts';",
    dependencies,
  ],
  [
    'what a file imports later counts as an import',
    'src/kinds/x.ts',
    "await import('./field.ts');",
    "await import('../archive/index.ts');",
    dependencies,
  ],
  [
    'types count as an import',
    'src/dates/x.ts',
    "import type { RecordDate } from './parse-date.ts';",
    "import type { Kind } from '../kinds/index.ts';",
    dependencies,
  ],
  [
    'components do not import layouts',
    'src/components/x.ts',
    "import '../site/href.ts';",
    `import '${layout}';`,
    dependencies,
  ],
  [
    'layouts do not import pages',
    'src/layouts/x.ts',
    `import '${component}';`,
    `import '${page}';`,
    dependencies,
  ],
  ['pages import all those', 'src/pages/x.ts', `import '${layout}';`, "import './404.astro';", dependencies],
  [
    'browser imports dates and views',
    'src/browser/x.ts',
    "import '../dates/index.ts';",
    "import '../archive/index.ts';",
    dependencies,
  ],
  [
    'browser takes only types of archive',
    'src/browser/x.ts',
    "import type { Record } from '../archive/index.ts';",
    "import { getOrThrow } from '../archive/index.ts';",
    dependencies,
  ],
  [
    'only read-files.ts of archive touches the disk',
    'src/archive/read-files.ts',
    "import 'node:fs';",
    "import '../site/href.ts';",
    dependencies,
  ],
  [
    'archive touches no disk elsewhere',
    'src/archive/x.ts',
    "import 'zod';",
    "import 'node:fs';",
    dependencies,
  ],
  [
    'checks touch no disk',
    'src/checks/x.ts',
    "import 'fastest-levenshtein';",
    "import 'node:fs/promises';",
    dependencies,
  ],
  [
    'views starts no process, such as git',
    'src/views/x.ts',
    "import '../dates/index.ts';",
    "import 'node:child_process';",
    dependencies,
  ],
  ['site touches the disk', 'src/site/x.ts', "import 'node:fs';", `import '${page}';`, dependencies],
  [
    'archive does not know Astro',
    'src/archive/x.ts',
    "import '../kinds/index.ts';",
    "import type { AstroIntegration } from 'astro';",
    dependencies,
  ],
  ['charts do not know Astro', 'src/charts/x.ts', "import 'd3';", "import 'virtual:site';", dependencies],
  ['exports do not know Astro', 'src/exports/x.ts', "import 'zod';", "import 'astro:assets';", dependencies],
  ['site knows Astro', 'src/site/x.ts', "import 'astro';", `import '${layout}';`, dependencies],
  ['views does not read the clock', 'src/views/x.ts', "new Date('2011-08-05');", 'new Date();', syntax],
  ['charts do not read the clock', 'src/charts/x.ts', "Date.parse('2011-08-05');", 'Date.now();', properties],
  ['pages do not read the clock', 'src/pages/x.ts', 'Date.UTC(2011, 7, 5);', 'Date();', syntax],
  ['site does not read the clock', 'src/site/x.ts', 'import.meta.env.SITE;', 'new Date();', syntax],
  ['charts leave nothing to chance', 'src/charts/x.ts', 'Math.round(0.5);', 'Math.random();', properties],
  ['checks do not read the environment', 'src/checks/x.ts', 'import.meta.url;', 'process.env.SITE;', globals],
  [
    'components do not read the environment',
    'src/components/x.ts',
    'import.meta.env.PROD;',
    'import.meta.env.SITE;',
    syntax,
  ],
  [
    'nothing is of type any',
    'src/dates/x.ts',
    'export const x: unknown = 1;',
    'export const x: any = 1;',
    '@typescript-eslint/no-explicit-any',
  ],
  [
    'nothing is asserted to be there',
    'src/dates/x.ts',
    'export const x = [1][0];',
    'export const x = [1][0]!;',
    '@typescript-eslint/no-non-null-assertion',
  ],
];

async function rulesBroken(file: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return result?.messages.map((message) => message.ruleId) ?? [];
}

describe('the walls of the house', () => {
  it.each(walls)('%s', async (_, file, good, broken, rule) => {
    expect(await rulesBroken(file, broken)).toContain(rule);
    expect(await rulesBroken(file, good)).not.toContain(rule);
  });

  it('hold in Astro components', async () => {
    expect(await rulesBroken('src/components/X.astro', `---\nimport '${page}';\n---\n`)).toContain(
      dependencies,
    );
    expect(await rulesBroken('src/components/X.astro', '---\nconst day = new Date();\n---\n')).toContain(
      syntax,
    );
    expect(
      await rulesBroken('src/components/X.astro', "---\nimport '../archive/index.ts';\n---\n"),
    ).not.toContain(dependencies);
  });

  it('stand around every folder of src', async () => {
    expect(await rulesBroken('src/helpers/x.ts', 'export {};')).toContain('boundaries/no-unknown-files');
  });
});
