import { globSync, readdirSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describeFields } from '../scripts/describe-fields.ts';
import { newRecord } from '../src/archive/new-record.ts';
import { fillSettings } from '../scripts/write-schemas.ts';
import { fillGenerated } from '../scripts/write-contributing.ts';
import { loadArchive } from '../src/checks/index.ts';
import { kindOfFile } from '../src/archive/kind-of-file.ts';
import type { InputFile } from '../src/archive/index.ts';
import { readFiles } from '../src/archive/read-files.ts';
import { kindNames, kindOf, schemaNames, toJsonSchema } from '../src/kinds/index.ts';
import { readOnce } from './read-once.ts';

const text = (path: string) => readFileSync(path, 'utf8');
const { scripts, version, edition } = JSON.parse(text('package.json')) as {
  scripts: { [name: string]: string };
  version: string;
  edition: string;
};
const names = schemaNames;
const problemsOf = (files: readonly InputFile[]) => loadArchive(files, [], readOnce).problems;
/** The kinds whose records are files of their own. */
const kinds = kindNames.filter((kind) => kindOf(kind).files !== undefined);

/** The blocks of FIELDS.md whose info string names a file: the file and what FIELDS.md shows of it. */
const examples = [...text('FIELDS.md').matchAll(/^```(?:json|markdown|csv) (\S+)\n([^]*?)^```$/gm)].map(
  ([, path = '', body = '']) => ({ path, body }),
);

describe('README', () => {
  const readme = text('README.md');

  it('names only commands that package.json has, and all of them', () => {
    const named = new Set(
      [...readme.matchAll(/npm (?:run )?(start|test|(?<=run )[a-z]+)/g)].map(([, name = '']) => name),
    );
    expect([...named].sort()).toEqual(Object.keys(scripts).sort());
  });

  it('names only steps of the tests that there are', () => {
    const steps = [...text('scripts/test-steps.ts').matchAll(/(?:name: |vitest\()'([a-z]+)'/g)].map(
      ([, name]) => name,
    );
    const only = [...`${readme}${text('CONTRIBUTING.md')}`.matchAll(/--only ([a-z,]+)/g)].flatMap(
      ([, list = '']) => list.split(','),
    );
    expect(only.length).toBeGreaterThan(0);
    expect(steps).toEqual(expect.arrayContaining(only));
  });

  it.each(['README.md', 'CONTRIBUTING.md', 'FIELDS.md', 'RULES.md'])(
    '%s links to files that are there',
    (file) => {
      const links = [...text(file).matchAll(/\]\((?!https?:|#|[a-z]+:)([^)]+)\)/g)].map(
        ([, link = '']) => link,
      );
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((link) => globSync(link).length === 0)).toEqual([]);
    },
  );
});

describe('.ci/run', () => {
  it('calls the test command of the README', () => {
    expect(text('README.md')).toContain('\nnpm ci && npm test\n');
    expect(text('.ci/run').trimEnd().split('\n').at(-1)).toBe('npm ci && npm test');
  });
});

describe('CONTRIBUTING', () => {
  it('has at most 25 kB, and a table of contents that names each of its parts', () => {
    const page = text('CONTRIBUTING.md');
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(25_000);
    const parts = [...page.matchAll(/^## (.+)$/gm)].map(([, part]) => part);
    const contents = [...page.matchAll(/^- \[(.+)\]\(#.+\)$/gm)].map(([, part]) => part);
    expect(contents).toEqual(parts);
  });
});

describe('FIELDS.md', () => {
  it('has an example of each kind of record', () => {
    const shown = examples
      .map(({ path }) => kindOfFile(path))
      .flatMap((kind) => (kind && 'kind' in kind ? [kind.kind] : []));
    expect(shown.sort()).toEqual([...kinds].sort());
    expect(examples.map(({ path }) => path)).toContain('data/places/counties.csv');
  });

  it('has examples that are sound: put into the Record, they bring no problem', () => {
    const files = new Map(readFiles('.').map((file) => [file.path, file]));
    for (const { path, body } of examples.filter((example) => example.path !== 'data/places/counties.csv'))
      files.set(path, { path, bytes: Buffer.from(body) });
    const paths = new Set(examples.map(({ path }) => path));
    expect(problemsOf([...files.values()]).filter(({ file }) => paths.has(file))).toEqual([]);
  });

  it('shows a row of the table of counties as it is', () => {
    const shown = examples
      .find(({ path }) => path === 'data/places/counties.csv')
      ?.body.trim()
      .split('\n');
    expect(text('data/places/counties.csv').split('\n')).toEqual(
      expect.arrayContaining(shown ?? ['an example']),
    );
  });

  it.each(['CONTRIBUTING.md', 'FIELDS.md', 'RULES.md'])(
    '%s has generated parts that are current, but for line numbers and counts (npm run generate)',
    (file) => {
      const withoutNumbers = (markdown: string) =>
        markdown
          .replaceAll(/:\d+:\d+ |\d+(?= files| rules| checks)/g, '')
          // The printer of Markdown widens the columns of tables.
          .replaceAll(/ {2,}(?=\|)/g, ' ')
          .replaceAll(/-{3,}/g, '---');
      expect(withoutNumbers(text(file))).toBe(withoutNumbers(fillGenerated(text(file), readOnce)));
    },
  );

  it('describes every field that has a lesson', () => {
    for (const name of names) {
      const text = describeFields(name);
      const lessons = JSON.stringify(toJsonSchema(name)).matchAll(/"description":("(?:[^"\\]|\\.)*")/g);
      for (const [, lesson = ''] of lessons) expect(text).toContain(JSON.parse(lesson));
    }
  });
});

describe('npm run new', () => {
  const begun = kinds.flatMap((kind) =>
    newRecord(kind, 'a-new-one', 'rollout')
      .filter(({ path }) => !path.endsWith('.csv'))
      .map((file) => ({ kind, ...file })),
  );
  const files = readFiles('.');
  const known = new Set(problemsOf(files).map(({ file }) => file));
  const problems = problemsOf([
    ...files,
    ...begun.map(({ path, text: body }) => ({ path, bytes: Buffer.from(body) })),
  ]);

  it.each(begun)(
    'puts a new $kind where records of its kind are kept, and the validator says what is missing',
    ({ kind, path }) => {
      expect(kindOfFile(path)).toMatchObject({ kind, id: 'a-new-one' });
      expect(problems.filter(({ file }) => file === path).length).toBeGreaterThan(0);
    },
  );

  it('brings no problem to any other file', () => {
    const paths = new Set(begun.map(({ path }) => path));
    expect(problems.filter(({ file }) => !paths.has(file) && !known.has(file))).toEqual([]);
  });
});

describe('what editors read', () => {
  it.each(names)('data/schema/%s.json is current (npm run generate)', (name) => {
    expect(JSON.parse(text(`data/schema/${name}.json`))).toEqual(toJsonSchema(name));
  });

  it('data/schema/ holds nothing else', () => {
    expect(readdirSync('data/schema').sort()).toEqual(names.map((name) => `${name}.json`).sort());
  });

  it('.vscode/settings.json is current (npm run generate)', () => {
    const settings = text('.vscode/settings.json');
    expect(JSON.parse(settings)).toEqual(JSON.parse(fillSettings(settings)));
  });

  it('has a schema for every JSON file of the Record, that of its kind', () => {
    const { 'json.schemas': rules } = JSON.parse(text('.vscode/settings.json')) as {
      'json.schemas': { fileMatch: string[]; url: string }[];
    };
    for (const { path } of readFiles('.').filter(
      (file) => file.path.endsWith('.json') && !file.path.startsWith('data/schema/'),
    )) {
      const what = kindOfFile(path);
      const name = what && 'kind' in what ? what.kind : what && 'single' in what ? what.single : undefined;
      const urls = rules
        .filter(({ fileMatch }) => fileMatch.some((glob) => matchesGlob(`/${path}`, glob)))
        .map(({ url }) => url);
      expect([path, urls]).toEqual([path, [`./data/schema/${name}.json`]]);
    }
  });
});

describe('CITATION.cff', () => {
  const citation = parse(text('CITATION.cff')) as { [field: string]: unknown };

  it('agrees with package.json', () => {
    expect(citation).toMatchObject({ version, 'date-released': edition });
  });

  it('cites a dataset by the Record itself', () => {
    expect(citation).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      authors: [{ name: 'The Secure Communities Record' }],
      license: 'CC-BY-4.0',
    });
  });
});

describe('.github', () => {
  it.each(globSync('.github/ISSUE_TEMPLATE/*.yml').filter((path) => !path.endsWith('config.yml')))(
    '%s is a form with a name, a description and fields',
    (path) => {
      const form = parse(text(path)) as {
        name: string;
        description: string;
        body: { type: string; id?: string }[];
      };
      expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
      const fields = form.body.filter(({ type }) => type !== 'markdown').map(({ id }) => id);
      expect(fields).not.toContain(undefined);
      expect(new Set(fields).size).toBe(fields.length);
    },
  );

  it.each(globSync('.github/workflows/*.yml'))('%s pins every action to a commit', (path) => {
    const uses = [...text(path).matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !/@[0-9a-f]{40}$/.test(action ?? ''))).toEqual([]);
  });
});
