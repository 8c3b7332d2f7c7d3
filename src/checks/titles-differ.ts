import { foldText } from '../language/index.ts';
import type { EntryOf, Path } from '../archive/index.ts';
import { titlesOf } from '../prose/titles.ts';
import { problemAt, type Check } from './check.ts';

/** Kinds whose titles stand in one list with those of the others, as in the search. */
const together = ['event', 'explainer', 'term'];
const groupOf = (kind: string) => (together.includes(kind) ? together.join() : kind);

/** No two titles are alike within a kind, nor among events, explainers and terms. */
export const titlesDiffer: Check = {
  name: 'titles-differ',
  description:
    'No two titles are alike within a kind, nor among events, explainers and terms; no two terms share a name, and no two steps the words in their diagram.',
  check({ archive }, report) {
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
    const shorts = new Map<string, string>();
    for (const stage of archive.stages.values()) {
      report.examined();
      const key = foldText(stage.data.short);
      const other = shorts.get(key);
      shorts.set(key, stage.id);
      if (other !== undefined)
        report.problem(
          problemAt(
            stage,
            ['short'],
            `"${stage.data.short}" stands in the diagram for the step "${other}" too`,
            'Say in one of them what is different.',
          ),
        );
    }
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
  },
};
