import { foldText } from '../language/index.ts';
import type { Archive, EntryOf, Path } from '../archive/index.ts';
import { titlesOf } from '../prose/titles.ts';
import { problemAt, type Check, type Report } from './check.ts';

/** Kinds whose titles stand in one list with those of the others, as in the search. */
const together = ['event', 'explainer', 'term'];

const groupOf = (kind: string) => (together.includes(kind) ? together.join() : kind);

/** A text of a record, of a list in which no two may be alike. */
interface Listed {
  entry: EntryOf<'panel' | 'page' | 'stage'>;
  path: Path;
  text: string;
}

/** The titles in a record of which no two may be alike: of the tables and of the columns of a panel. */
function titlesWithin({ panels }: Archive): Listed[][] {
  return [...panels.values()].flatMap((entry) =>
    (['tables', 'columns'] as const).map((list) =>
      entry.data[list].map(({ title }, i) => ({ entry, path: [list, i, 'title'], text: title })),
    ),
  );
}

/** What search engines show of the pages, of which no two may be alike. */
const descriptions = ({ pages }: Archive): Listed[] =>
  [...pages.values()].map((entry) => ({ entry, path: ['description'], text: entry.data.description }));

/** The words of the steps in their diagram, of which no two may be alike. */
const shorts = ({ stages }: Archive): Listed[] =>
  [...stages.values()].map((entry) => ({ entry, path: ['short'], text: entry.data.short }));

/** No two titles are alike that stand in one list. */
function examineTitles(archive: Archive, report: Report): void {
  const known = new Map<string, string>();
  for (const { entry, path, text } of titlesOf(archive)) {
    report.examined();
    const key = `${groupOf(entry.kind)} ${foldText(text)}`;
    const other = known.get(key);
    const name = `${entry.kind} "${entry.id}"`;
    if (other === undefined) known.set(key, name);
    else if (other !== name)
      report.problem(
        problemAt(
          entry,
          path,
          `"${text}" is the title of the ${other} too`,
          'Say in one of them what is different.',
        ),
      );
  }
}

/** No two descriptions, words of steps, or titles within a panel are alike. */
function examineLists(archive: Archive, report: Report): void {
  for (const list of [descriptions(archive), shorts(archive), ...titlesWithin(archive)]) {
    const texts = list.map(({ text }) => foldText(text));
    for (const [i, { entry, path, text }] of list.entries()) {
      report.examined();
      const other = list[texts.indexOf(texts[i] ?? '')];
      if (other && other.path !== path)
        report.problem(
          problemAt(
            entry,
            path,
            `"${text}" stands ${other.entry === entry ? 'above already' : `in the ${other.entry.kind} "${other.entry.id}" too`}`,
            'Say in one of them what is different.',
          ),
        );
    }
  }
}

/** No two terms share a name. */
function examineNames(archive: Archive, report: Report): void {
  const names = new Map<string, { term: EntryOf<'term'>; path: Path }>();
  for (const term of archive.terms.values()) {
    const { title, also = [] } = term.data;
    const paths: Path[] = [['title'], ...also.map((_, i) => ['also', i])];
    for (const [i, name] of [title, ...also].entries()) {
      report.examined();
      const key = foldText(name);
      const other = names.get(key);
      names.set(key, { term, path: paths[i] ?? [] });
      if (other === undefined || (i === 0 && key === foldText(other.term.data.title))) continue;
      // Where the title of one alone has the name, it is the other that copied it.
      const isOwn = [term, other.term].map(({ data }) => foldText(data.title).includes(key));
      const [wrong, right] =
        isOwn[0] && !isOwn[1] ? [other, { term }] : [{ term, path: paths[i] ?? [] }, other];
      report.problem(
        problemAt(
          wrong.term,
          wrong.path,
          `"${name}" is a name of the term "${right.term.id}" already`,
          'Take it off one of the two, or make them one.',
        ),
      );
    }
  }
}

/** No two titles are alike within a kind, nor among events, explainers and terms. */
export const titlesDiffer: Check = {
  name: 'titles-differ',
  description:
    'No two titles are alike within a kind, nor among events, explainers and terms; no two terms share a name, no two pages a description, no two steps the words in their diagram, and no two tables or columns of a panel a title.',
  check({ archive }, report) {
    examineTitles(archive, report);
    examineLists(archive, report);
    examineNames(archive, report);
  },
};
