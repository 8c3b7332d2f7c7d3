import type { Code, InlineCode } from 'mdast';
import { visit } from 'unist-util-visit';
import { perArchive, type Archive } from '../archive/index.ts';
import { proseTexts, type ProseText } from '../prose/prose-texts.ts';
import { isIncomplete, problemIn, type Check } from './check.ts';
import { suggest } from './nearest.ts';

/** A name of several words; one that begins or ends with "_" is the end or the beginning of others. */
const nameForm = /(?<![\w.])[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?!\w)/g;
/** What stands behind a name that the code gives to something itself, or that is a function. */
const makesForm = /^\s*(?:=(?!=)|<-|\()/;

const columnsIn = perArchive(
  ({ panels, series }: Archive) =>
    new Set([
      ...[...panels.values()].flatMap(({ data }) => data.columns.map(({ name }) => name)),
      ...[...series.values()].flatMap(({ headings }) => headings),
    ]),
);

/** A table as code names it: "series/lamps.csv", with what stands before its folder left out. */
const fileForm = /(?<![\w./-])\/?((?:[\w-]+\/)*[\w-]+\.(?:csv(?:\.gz)?|dta|parquet))\b(?!\()/g;

/** The files of tables that are published, by their addresses below that of the data. */
const filesOf = perArchive(({ panels, series, charts, places }: Archive) => [
  ...[...series.keys()].map((id) => `series/${id}.csv`),
  ...[...charts.keys()].map((id) => `charts/${id}.csv`),
  ...new Set([...places.values()].map(({ file }) => file.replace(/^data\//, ''))),
  ...[...panels.values()].flatMap(({ id, data }) =>
    data.tables.flatMap((table) =>
      [table.packed ? 'csv.gz' : 'csv', 'dta', 'parquet'].map((end) => `panel/${id}-${table.id}.${end}`),
    ),
  ),
]);

/** Returns the names in a piece of code that are of no column, each with where it stands. */
function oddNames(code: string, columns: ReadonlySet<string>): { name: string; at: number }[] {
  const named = [...code.matchAll(nameForm)].map(({ 0: name, index }) => ({ name, at: index }));
  const isMade = ({ name, at }: { name: string; at: number }) => makesForm.test(code.slice(at + name.length));
  const made = new Set(named.filter(isMade).map(({ name }) => name));
  return named.filter(({ name }) => !columns.has(name) && !made.has(name));
}

/** Returns the pieces of code in a text, those in a line among them, each with where its words begin. */
function codeIn({ tree, source }: ProseText): { code: string; from: number }[] {
  const found: { code: string; from: number }[] = [];
  visit(tree, ['code', 'inlineCode'], (node) => {
    const { value, position } = node as Code | InlineCode;
    found.push({ code: value, from: source.indexOf(value, position?.start.offset ?? 0) });
  });
  return found;
}

/** Code on a page that says how to use the tables has the names of their columns. */
export const codeNames: Check = {
  name: 'code-names',
  description:
    'A name with "_" in code on a page is a column of a table that is published, or one that the code makes, and a file of a table is one that is published.',
  check(checked, report) {
    const { archive } = checked;
    if (isIncomplete(checked, 'panel', 'series', 'chart', 'place')) return;
    const columns = columnsIn(archive);
    for (const text of proseTexts(archive)) {
      if (text.entry.kind !== 'page') continue;
      report.examined();
      for (const { code, from } of codeIn(text)) {
        for (const { 0: whole, 1: name = '', index } of code.matchAll(fileForm)) {
          const files = filesOf(archive);
          if (files.some((file) => `/${file}`.endsWith(`/${name}`))) continue;
          const at = from + index + whole.length - name.length;
          report.problem(
            problemIn(
              text,
              at,
              `no table is published as "${name}"`,
              suggest(name, name.includes('/') ? files : files.map((file) => file.replace(/.*\//, ''))),
            ),
          );
        }
        for (const { name, at } of oddNames(code, columns))
          report.problem(
            problemIn(text, from + at, `no table has a column "${name}"`, suggest(name, columns)),
          );
      }
    }
  },
};
