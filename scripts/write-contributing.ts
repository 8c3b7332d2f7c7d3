import './say-faults.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { formatSummary, formatText } from '../src/checks/format-problems.ts';
import { checks, loadArchive } from '../src/checks/index.ts';
import type { FileReaders } from '../src/archive/index.ts';
import { readFiles } from '../src/archive/read-files.ts';
import { kindNames, kindOf, kinds, schemaNames, singles, type Kind } from '../src/kinds/index.ts';
import { describeFields } from './describe-fields.ts';

const changed = {
  path: 'data/claims/program-figures/gao-183000.json',
  digits: '"value": 183000',
  wrong: '"value": 184000',
};

/**
 * Returns what the validator says when one digit of the Record is changed: the first problem of each rule,
 * and the count of all.
 */
function exampleOfOutput(by?: FileReaders): string {
  const files = readFiles('.').map((file) => {
    if (file.path !== changed.path || !file.bytes) return file;
    return {
      path: file.path,
      bytes: Buffer.from(Buffer.from(file.bytes).toString().replace(changed.digits, changed.wrong)),
    };
  });
  const outcome = loadArchive(files, [], by);
  const firsts = [...Map.groupBy(outcome.problems, ({ rule }) => rule).values()].flatMap(
    ([first]) => first ?? [],
  );
  return ['```text', formatText(firsts), formatSummary(outcome, files.length), '```'].join('\n');
}

function rules(): string {
  return checks.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n');
}

function fields(): string {
  return schemaNames.map((kind) => `### Fields of \`${kind}\`\n\n${describeFields(kind)}`).join('\n\n');
}

/** Where readers find what has no address of its own kind. */
const shownElsewhere: { readonly [K in Kind]?: string } = {
  place: '`/places/<usps>/`, `/places/<usps>/<county>/`',
  page: 'the `address` of its front matter',
};

function filesOf(kind: Kind): string {
  const { files, rows, table } = kindOf(kind);
  if (rows)
    return rows.tables.map((path, i) => `\`${i === 0 ? path : path.replace(/^.*\//, '')}\``).join(', ');
  return `\`${files ?? ''}\`${table ? ' and `<id>.csv`' : ''}`;
}

/** Returns the table of where records of each kind are kept, and at which address readers find them. */
function whereKindsAre(): string {
  const rows = kindNames.map((kind) => {
    const { address, link } = kindOf(kind);
    const elsewhere =
      shownElsewhere[kind] ?? (link === 'picture' ? 'where a text places it' : 'on other pages');
    return `| ${kinds[kind].name} | ${filesOf(kind)} | ${address === undefined ? elsewhere : `\`/${address}\``} |`;
  });
  const files = Object.values(singles).map(({ name, file }) => `| ${name} | \`${file}\` | on other pages |`);
  return ['| What | File | Address on the site |', '| --- | --- | --- |', ...rows, ...files].join('\n');
}

const parts: { [name: string]: (by?: FileReaders) => string } = {
  kinds: whereKindsAre,
  output: exampleOfOutput,
  rules,
  fields,
};

/**
 * Returns the text of CONTRIBUTING.md, FIELDS.md, or RULES.md with the parts between its markers made anew:
 * the kinds, an example of output, the fields, the rules; the Record is read by `by`.
 */
export function fillGenerated(text: string, by?: FileReaders): string {
  return text.replaceAll(
    /(<!-- made: (\w+) -->\n)[^]*?(<!-- end -->)/g,
    (whole, begin: string, name: string, end: string) => {
      const make = parts[name];
      return make ? `${begin}\n${make(by)}\n\n${end}` : whole;
    },
  );
}

if (import.meta.main)
  for (const file of ['CONTRIBUTING.md', 'FIELDS.md', 'RULES.md'])
    writeFileSync(file, fillGenerated(readFileSync(file, 'utf8')));
