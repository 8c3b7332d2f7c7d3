import type { Path } from '../archive/index.ts';
import { foldText } from '../language/index.ts';
import { blocksOf } from '../prose/blocks.ts';
import { proseTexts, type ProseText } from '../prose/prose-texts.ts';
import { problemAt, type Check } from './check.ts';

/** A text with fewer words may well be that of another record. */
const fewest = 8;
/** The share of words that two texts have together when one is a copy of the other. */
const alike = 0.8;

/** What each kind says in its own words; what is not listed may repeat. */
const fields: { [kind: string]: readonly string[] } = {
  claim: ['statement'],
  event: [''],
  explainer: ['summary'],
  term: [''],
  conflict: ['answer', 'explanation'],
  number: ['finding', 'first', 'counted', 'became'],
  erratum: ['published', 'right', 'check'],
  lesson: ['summary'],
  regime: ['summary'],
  stage: ['acts', 'sees', 'sends'],
};

interface Said {
  text: ProseText;
  id: string;
  path: Path;
  words: ReadonlySet<string>;
  /** The numbers and names in it: texts that differ in one of them say two things. */
  names: string;
}

/** Returns what a text says, as it is compared; undefined where it is short, or none of its own. */
function saidIn(text: ProseText): Said | undefined {
  const { entry, path } = text;
  if (!('id' in entry) || !fields[entry.kind]?.includes(String(path[0] ?? ''))) return undefined;
  const plain = blocksOf(text)
    .map((block) => block.text)
    .join(' ');
  const found = plain.match(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu) ?? [];
  if (found.length < fewest) return undefined;
  const names = found.filter((word, i) => /\p{N}/u.test(word) || (i > 0 && /^\p{Lu}/u.test(word)));
  return {
    text,
    id: entry.id,
    path,
    words: new Set(found.map(foldText)),
    names: [...new Set(names)].sort().join(' '),
  };
}

/** Returns whether two texts say one thing in the same words, or nearly. */
function areAlike(one: Said, other: Said): boolean {
  if (one.names !== other.names) return false;
  const both = [...one.words].filter((word) => other.words.has(word)).length;
  return both / (one.words.size + other.words.size - both) >= alike;
}

/** Returns the first of the texts before each that it is a copy of. */
function* copiesAmong(texts: readonly Said[]): Generator<[Said, Said]> {
  for (const group of Map.groupBy(texts, ({ names }) => names).values()) {
    for (const [i, one] of group.entries()) {
      const other = group.slice(0, i).find((before) => before.id !== one.id && areAlike(one, before));
      if (other) yield [one, other];
    }
  }
}

/** No record says in its own words what another of its kind, or it itself, says in the same ones. */
export const saidOnce: Check = {
  name: 'said-once',
  description:
    'No statement, and no text or summary, says in the same words, or nearly, what that of another record of its kind says, or another field of its own.',
  check({ archive }, report) {
    const said = proseTexts(archive).flatMap((text) => saidIn(text) ?? []);
    report.examined(said.length);
    for (const own of Map.groupBy(said, ({ text }) => text.entry).values())
      for (const [i, one] of own.entries()) {
        const other = own.slice(0, i).find((before) => areAlike(one, before));
        if (other)
          report.problem(
            problemAt(
              one.text.entry,
              one.path,
              `this says what "${other.path.join('.')}" says, in the same words, or nearly`,
              'Put back what stood in one of the two.',
            ),
          );
      }
    const groups = Map.groupBy(said, ({ text, path }) => `${text.entry.kind} ${path.join('.')}`);
    for (const group of groups.values())
      for (const [one, other] of copiesAmong(group))
        report.problem(
          problemAt(
            one.text.entry,
            one.path.length ? one.path : ['id'],
            `"${other.id}" says the same in the same words, or nearly`,
            'Make the two one, or say what this one adds.',
          ),
        );
  },
};
