import type { Archive, ClaimEntry } from '../archive/index.ts';
import { escapeSource, language } from '../language/index.ts';
import { quantitiesOf } from '../prose/figure-rule.ts';
import { textsOfEntry } from '../prose/prose-texts.ts';
import { problemAt, problemIn, type Check, type Found } from './check.ts';

/** A figure whose value and key both stand in the statement: where its number does, and where its key. */
interface Placed {
  key: string;
  value: number;
  index: number;
  numbers: number[];
  word: number;
}

/**
 * Returns where the statement of a claim has a number: as a quantity, or as a word that counts nothing there.
 */
function numbersIn(archive: Archive, claim: ClaimEntry, value: number): number[] {
  const text = textsOfEntry(archive, claim).find(({ path }) => path[0] === 'statement');
  const said = (text ? quantitiesOf(text) : []).filter(({ quantity }) => quantity.value === value);
  const words = Object.entries(language.figures.numbers.units).flatMap(([word, is]) =>
    is === value ? escapeSource(word) : [],
  );
  const form = new RegExp(`\\b(?:${words.join('|') || '(?!)'})\\b`, 'gi');
  const bare = [...claim.data.statement.matchAll(form)].map(({ index }) => index);
  return [...new Set([...said.map(({ offset }) => offset), ...bare])];
}

/** Returns the figures of a claim whose key and value stand in its statement. */
function placedIn(archive: Archive, claim: ClaimEntry): Placed[] {
  const { statement, figures = [] } = claim.data;
  const keyed = figures.filter(({ key }) => key !== undefined);
  if (keyed.length < 2) return [];
  const all = keyed.flatMap(({ value = 0 }) => numbersIn(archive, claim, value));
  const nearest = (at: number) => Math.min(...all.map((number) => Math.abs(number - at)));
  return figures.flatMap(({ key, value }, index) => {
    if (key === undefined || value === undefined) return [];
    const form = new RegExp(`\\b${escapeSource(key.replaceAll('-', ' '))}\\b`, 'gi');
    const words = [...statement.matchAll(form)].map((found) => found.index);
    const numbers = numbersIn(archive, claim, value);
    const [word] = words.sort((a, b) => nearest(a) - nearest(b));
    return word === undefined || numbers.length === 0 ? [] : [{ key, value, index, numbers, word }];
  });
}

/** Returns whether the numbers of two figures can stand in the order of their keys. */
const isInOrder = (one: Placed, other: Placed) =>
  one.value === other.value ||
  one.key === other.key ||
  one.numbers.some((a) => other.numbers.some((b) => a < b === one.word < other.word));

/**
 * Returns the unit that the key of a figure names by the end of its words, where the figure has another of
 * those that begin alike: "against" of votes in favor.
 */
function unitOfKey({ vocabulary }: Archive, key: string | undefined, own: string): string | undefined {
  const [kind = '', ...rest] = own.split('-');
  if (key === undefined || rest.length === 0 || key.endsWith(rest.join('-'))) return undefined;
  const alike = vocabulary.data.units.filter(({ id }) => id.startsWith(`${kind}-`) && id !== own);
  return alike.find(({ id }) => `-${key}`.endsWith(id.slice(kind.length)))?.id;
}

const { adopted } = language.sentences;

/** What a claim says of a vote its figures have: a key its unit, and more votes for what was adopted. */
function* voteProblems(archive: Archive, claim: ClaimEntry): Generator<Found> {
  const { statement, figures = [] } = claim.data;
  for (const [i, { key, unit }] of figures.entries()) {
    const other = unitOfKey(archive, key, unit);
    if (other === undefined) continue;
    const message = `the key "${key ?? ''}" is that of the unit "${other}", and the figure is in ${unit}`;
    yield problemAt(claim, ['figures', i, 'unit'], message, 'Correct the unit or the key.');
  }
  const text = textsOfEntry(archive, claim).find(({ path }) => path[0] === 'statement');
  const [words, ayes, noes] = adopted.exec(statement) ?? [];
  if (!text || words === undefined || Number(ayes) > Number(noes)) return;
  yield problemIn(
    text,
    statement.indexOf(words),
    `"${words}" gives no more votes for what was adopted than against it`,
    'Correct the order of the votes, or what became of them.',
  );
}

/** The figures of a claim have the keys beside which the statement gives them. */
export const keysFit: Check = {
  name: 'keys-fit',
  description:
    'Where the keys of two figures of a claim stand in its statement, the figures stand there in the order of their keys; a key that ends as a unit does is of no other unit of its kind, and what was adopted had more votes than were against it.',
  check({ archive }, report) {
    for (const claim of archive.claims.values()) {
      for (const found of voteProblems(archive, claim)) report.problem(found);
      const placed = placedIn(archive, claim);
      for (const [i, one] of placed.entries()) {
        report.examined();
        const other = placed.slice(i + 1).find((later) => !isInOrder(one, later));
        if (!other) continue;
        report.problem(
          problemAt(
            claim,
            ['figures', one.index, 'value'],
            `the figures "${one.key}" and "${other.key}" stand in the statement in the other order than these words`,
            'Swap the values or the keys, or correct the statement.',
          ),
        );
      }
    }
  },
};
