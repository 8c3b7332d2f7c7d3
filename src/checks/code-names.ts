import type { Code, InlineCode } from 'mdast';
import { visit } from 'unist-util-visit';
import { perArchive, type Archive } from '../archive/index.ts';
import { proseTexts, type ProseText } from '../prose/prose-texts.ts';
import { problemIn, type Check } from './check.ts';
import { suggest } from './nearest.ts';

/** What the tables that readers can load are called, and their columns. */
interface Names {
  files: ReadonlySet<string>;
  columns: ReadonlySet<string>;
}

/** The forms in which code loads a table, longest first. */
const fileForm = /[\w{}-]+\.(?:csv\.gz|csv|dta|parquet|xlsx)\b(?!\()/g;
/** A name of several words; one that begins or ends with "_" is the end or the beginning of others. */
const nameForm = /(?<![\w.])[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?!\w)/g;
/** What stands behind a name that the code gives to something itself, or that is a function. */
const makesForm = /^\s*(?:=(?!=)|<-|\()/;

const namesIn = perArchive(({ panels, series }: Archive): Names => {
  const tables = [...panels.values()].flatMap(({ id, data }) =>
    data.tables.flatMap((table) => [
      `${id}-${table.id}.csv${table.packed ? '.gz' : ''}`,
      ...['dta', 'parquet'].map((form) => `${id}-${table.id}.${form}`),
    ]),
  );
  const places = ['counties', 'states'].flatMap((name) => [`${name}.csv`, `${name}.xlsx`]);
  return {
    files: new Set([...tables, ...places, ...[...series.values()].map(({ data }) => data.path)]),
    columns: new Set([
      ...[...panels.values()].flatMap(({ data }) => data.columns.map(({ name }) => name)),
      ...[...series.values()].flatMap(({ headings }) => headings),
    ]),
  };
});

/** Returns the names in a piece of code that are of no file and of no column, each with what is wrong. */
function faultsIn(code: string, { files, columns }: Names): { at: number; message: string; fix: string }[] {
  const lost = [...code.matchAll(fileForm)].filter(({ 0: name }) => !files.has(name));
  const named = [...code.matchAll(nameForm)];
  const isMade = ({ 0: name, index }: RegExpExecArray) => makesForm.test(code.slice(index + name.length));
  const made = new Set(named.filter(isMade).map(([name]) => name));
  const odd = named.filter(({ 0: name }) => !columns.has(name) && !made.has(name));
  return [
    ...lost.map(({ 0: name, index }) => ({
      at: index,
      message: `no table is published as ${name}`,
      fix: suggest(name, files),
    })),
    ...odd.map(({ 0: name, index }) => ({
      at: index,
      message: `no table has a column "${name}"`,
      fix: suggest(name, columns),
    })),
  ];
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

/** Code on a page that says how to use the tables has their names and those of their columns. */
export const codeNames: Check = {
  name: 'code-names',
  description:
    'A file of a table that code on a page names is one that is published, and a name with "_" there is a column of a table or one that the code makes.',
  check({ archive }, report) {
    for (const text of proseTexts(archive)) {
      if (text.entry.kind !== 'page') continue;
      report.examined();
      for (const { code, from } of codeIn(text)) {
        for (const { at, message, fix } of faultsIn(code, namesIn(archive)))
          report.problem(problemIn(text, from + at, message, fix));
      }
    }
  },
};
