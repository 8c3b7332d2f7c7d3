import { perArchive, perObject, type Archive } from '../archive/index.ts';
import { monthPattern } from '../dates/date-finder.ts';
import { language } from '../language/index.ts';
import { blocksOf } from '../prose/blocks.ts';
import { allTexts, proseTexts, type ProseText } from '../prose/prose-texts.ts';
import { readerTexts, type ReaderText } from '../prose/reader-texts.ts';
import { titlesOf } from '../prose/titles.ts';
import { problemAt, problemIn, type Check } from './check.ts';

/** Kinds whose titles are names, or may begin with the sign of an amount. */
const names = ['term'];
/** Lists of the vocabulary whose labels others gave. */
const named = ['frameworks', 'standards'];
/** In how many places a word is written small before its capital counts as a matter of form. */
const common = 3;
const veryCommon = 12;
const fewest = 2;
/** The month of May is written as the verb is. */
const month = new RegExp(`^${monthPattern(language)}$`);

const smallWordsIn = perObject(
  ({ text }: ReaderText) => text.match(/(?<![\p{L}’'-])\p{Ll}{3,}(?!\p{L})/gu) ?? [],
);

/** How often each word is written without a capital in our texts. */
const smallWords = perArchive((archive: Archive) => {
  const counts = new Map<string, number>();
  for (const text of readerTexts(archive))
    for (const word of smallWordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
});

const pairForm = /(?=(?<!\p{L})(\p{Lu}[\p{L}.]+)[’']?s? (\p{Lu}[\p{L}.]+))/gu;
const pairsIn = (text: string) => [...text.matchAll(pairForm)].map(([, one, two]) => `${one} ${two}`);

const pairsOf = perObject((text: ProseText) =>
  blocksOf(text)
    .filter(({ node }) => node.type !== 'heading')
    .flatMap((block) => pairsIn(block.text)),
);

/** Two words with capitals that stand side by side in our texts, as in a name. */
const namePairs = perArchive((archive: Archive) => {
  const told = allTexts(archive).filter(
    ({ entry: { kind }, path: [field, , part] }) =>
      kind !== 'source' && field !== 'title' && field !== 'question' && part !== 'label',
  );
  return new Set(told.flatMap(pairsOf));
});

/** Returns the words of a title that are part of a name. */
const namesIn = (archive: Archive, title: string): ReadonlySet<string> =>
  new Set(pairsIn(title).flatMap((pair) => (namePairs(archive).has(pair) ? pair.split(' ') : [])));

const smallFirst = 'begins with a small letter';

/** Returns what is wrong with the capitals of a title; undefined where nothing is. */
function capitalsOf(archive: Archive, title: string): string | undefined {
  const small = smallWords(archive);
  const inName = namesIn(archive, title);
  const isCommon = (word: string) => {
    const bare = word.replace(/[’']s?$/, '');
    return !inName.has(bare) && !month.test(bare) && (small.get(bare.toLowerCase()) ?? 0) >= common;
  };
  const words = [...title.matchAll(/\p{L}[\p{L}’'-]*/gu)].map(([word]) => word);
  const [first = ''] = words;
  if (/^\p{Ll}/u.test(title) && !/\p{Lu}/u.test(first)) return smallFirst;
  const shouted = words.filter((word) => /^\p{Lu}{4,}/u.test(word) && isCommon(word));
  if (shouted.length >= fewest) return 'is in capitals';
  const long = words.slice(1).filter(({ length }) => length > 3);
  const capital = long.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  const isTitleCase =
    capital.filter(isCommon).length >= fewest && long.length - capital.length <= capital.length / 4;
  // A short word such as "and" has a capital nowhere but in titles of that sort.
  const short = [...title.matchAll(/(?<![:.?!–—“‘(] ?|^)(?<=[\p{Ll}’,] )\p{Lu}\p{Ll}{1,3}(?!\p{L})/gu)];
  const isShort = short.some(
    ([word]) => isCommon(word) && (small.get(word.toLowerCase()) ?? 0) >= veryCommon,
  );
  if (isTitleCase || isShort) return 'has a capital on every word';
  const [, behind = ''] = /: (\p{Lu}\p{Ll}+)(?!\p{L})/u.exec(title) ?? [];
  const isSmall = isCommon(behind) && (small.get(behind.toLowerCase()) ?? 0) >= veryCommon;
  return isSmall ? 'has a capital behind its colon' : undefined;
}

/** Our titles and headings are written as sentences are, without a period. */
export const titlesInForm: Check = {
  name: 'titles-in-form',
  description:
    'A title or heading of ours begins with a capital and has no others than a sentence has, and ends without a period; that of a dispute is a question.',
  check({ archive }, report) {
    const fix = 'Write it as a sentence: a capital at the beginning and on names.';
    for (const { entry, path, text } of titlesOf(archive)) {
      report.examined();
      const all = capitalsOf(archive, text);
      const fault = names.includes(entry.kind) && all !== smallFirst ? undefined : all;
      if (fault !== undefined) report.problem(problemAt(entry, path, `the title "${text}" ${fault}`, fix));
      if (/(?<!\.\p{Lu})[.;:,]$/u.test(text))
        report.problem(problemAt(entry, path, `the title "${text}" ends with a mark`, 'Take the mark off.'));
      if (entry.kind === 'conflict' && !text.endsWith('?'))
        report.problem(
          problemAt(
            entry,
            path,
            `the title "${text}" of a dispute is no question`,
            'Ask what is in dispute.',
          ),
        );
    }
    const { vocabulary } = archive;
    for (const [list, words] of Object.entries(vocabulary.data)) {
      if (!Array.isArray(words) || named.includes(list)) continue;
      for (const [i, word] of words.entries()) {
        const label = 'label' in word ? word.label : '';
        const fault = /^\p{Lu}/u.test(label) ? capitalsOf(archive, label) : undefined;
        if (fault === undefined) continue;
        report.problem(problemAt(vocabulary, [list, i, 'label'], `the label "${label}" ${fault}`, fix));
      }
    }
    for (const text of proseTexts(archive))
      for (const block of blocksOf(text)) {
        const fault = block.node.type === 'heading' ? capitalsOf(archive, block.text) : undefined;
        if (fault === undefined) continue;
        report.problem(problemIn(text, block.offsetAt(0), `the heading "${block.text}" ${fault}`, fix));
      }
  },
};
