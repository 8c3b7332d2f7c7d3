import type { Entry, Path, Archive } from '../archive/index.ts';
import type { Claim, EventData, Series, Source, Vocabulary } from '../kinds/index.ts';
import { at, isIncomplete, type Check } from './check.ts';
import { suggest } from './nearest.ts';

type List = Exclude<keyof Vocabulary, '$schema' | 'avoided'>;
interface Word {
  list: List;
  word: string;
  path: Path;
}

function wordsOf(entry: Entry): Word[] {
  const one = (list: List, word: string | undefined, ...path: Path): Word[] =>
    word === undefined ? [] : [{ list, word, path }];
  if (entry.kind === 'source') {
    const { kind, speaker } = (entry.data as Source).custom;
    return [...one('sourceKinds', kind, 'custom', 'kind'), ...one('speakers', speaker, 'custom', 'speaker')];
  }
  if (entry.kind === 'claim') {
    const { figures = [] } = entry.data as Claim;
    return figures.flatMap(({ unit, measure, unmeasured }, i) => [
      ...one('units', unit, 'figures', i, 'unit'),
      ...one('measures', measure, 'figures', i, 'measure'),
      ...one('unmeasured', unmeasured, 'figures', i, 'unmeasured'),
    ]);
  }
  if (entry.kind === 'series') {
    return (entry.data as Series).schema.fields.flatMap(({ unit, measure }, i) => [
      ...one('units', unit, 'schema', 'fields', i, 'unit'),
      ...one('measures', measure, 'schema', 'fields', i, 'measure'),
    ]);
  }
  if (entry.kind === 'event') {
    const { tracks, actors = [], follows = [] } = entry.data as EventData;
    return [
      ...tracks.flatMap((word, i) => one('tracks', word, 'tracks', i)),
      ...actors.flatMap((word, i) => one('actors', word, 'actors', i)),
      ...follows.flatMap(({ how }, i) => one('relations', how, 'follows', i, 'how')),
    ];
  }
  return [];
}

function vocabularyWords({ vocabulary: { data } }: Archive): Word[] {
  return [
    ...data.speakers.map(({ side }, i): Word => ({
      list: 'sides',
      word: side,
      path: ['speakers', i, 'side'],
    })),
    ...data.measures.map(({ unit }, i): Word => ({
      list: 'units',
      word: unit,
      path: ['measures', i, 'unit'],
    })),
  ];
}

/** Every controlled word is in the vocabulary. */
export const wordKnown: Check = {
  name: 'word-known',
  description: 'Every controlled word is in the vocabulary.',
  check(checked, report) {
    const { archive, entries } = checked;
    if (isIncomplete(checked, 'vocabulary')) return;
    const lists = new Map<List, Set<string>>();
    const known = (list: List) => {
      const words = lists.get(list) ?? new Set(archive.vocabulary.data[list].map((entry) => entry.id));
      lists.set(list, words);
      return words;
    };
    const look = (where: Entry | Archive['vocabulary'], { list, word, path }: Word) => {
      report.looked();
      if (!known(list).has(word))
        report.problem(
          at(
            where,
            path,
            `"${word}" is not among the ${list} of the vocabulary`,
            `${suggest(word, known(list))} A new word goes into data/vocabulary.json with its definition.`,
          ),
        );
    };
    for (const entry of entries) for (const word of wordsOf(entry)) look(entry, word);
    for (const word of vocabularyWords(archive)) look(archive.vocabulary, word);
    for (const claim of archive.claims.values()) look(claim, { list: 'topics', word: claim.topic, path: [] });
  },
};
