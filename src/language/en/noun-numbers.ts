import { escapeSource } from '../fill-source.ts';

/** A noun, as it stands behind one and behind several. */
export interface CountNoun {
  one: string;
  several: string;
}

const small = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few|both|these|those';
const digits = String.raw`\d{1,3}(?:,\d{3})+|[02-9]|1\d|[2-9]\d|\d{3}`;
/**
 * What may stand behind a noun that no other noun follows: “two counties in Texas,” but “two county jails.”
 */
const behind = String.raw`(?=[.;:,)]|$| (?:in|of|from|was|were|had|have|that|who|which|through|under|between|during|by|to|and|or)\b)`;

const name = String.raw`\p{Lu}(?:[\p{L}.’-]*\p{L})?(?: (?:of|\p{Lu}(?:[\p{L}.’-]*\p{L})?))*`;
const counts = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** A number of things and their names right behind: “Three counties, Lake, Polk, and Marion.” */
const namedThings = new RegExp(
  String.raw`(?<![\p{L}\d-])(?<!\b[Oo]f (?:the )?)([Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en) ((?:\p{L}+ ){0,3}?\p{Ll}+s(?:,|:| ?[–—]) ?(${name}(?:, ${name}){0,9},? and ${name}))(?=[.,;:)]|$| ?[–—])`,
  'gu',
);

/** Returns the numbers of things of which another number is named right behind. */
function wrongLists(text: string): { index: number; words: string; right: string }[] {
  return [...text.matchAll(namedThings)].flatMap(
    ({ 0: words, 1: number = '', 2: things = '', 3: list = '', index }) => {
      const right = counts[list.split(/,? and |, /).length - 2] ?? 'several';
      return right === number.toLowerCase() ? [] : [{ index, words, right: `${right} ${things}` }];
    },
  );
}

/**
 * Returns a function that finds each of these nouns in a text that has the form for several behind "one", "a"
 * or "every", or the form for one behind a larger number, with what is right. A number behind a name is part
 * of it: "Level 3 removal". It also finds a number of things behind which another number of them is named.
 */
export function wrongNumbers(
  nouns: readonly CountNoun[],
): (text: string) => { index: number; words: string; right: string }[] {
  const simple = nouns.filter(({ one, several }) => one !== several && /^[a-z]+$/i.test(one + several));
  const either = (form: keyof CountNoun) =>
    simple.map((noun) => escapeSource(noun[form])).join('|') || '(?!)';
  const afterOne = new RegExp(
    String.raw`(?<!\bno )(?<![\p{L}\d-])(one|an?|every|another) (${either('several')})${behind}`,
    'giu',
  );
  const afterMore = new RegExp(
    String.raw`(?<![\p{L}\d,.$-]|\b\p{Lu}\p{L}+ )(${small}|${digits}) (${either('one')})${behind}`,
    'gu',
  );
  const other = new Map(
    simple.flatMap(
      ({ one, several }) =>
        [
          [one, several],
          [several, one],
        ] as const,
    ),
  );
  return (text) => [
    ...[afterOne, afterMore].flatMap((form) =>
      [...text.matchAll(form)].map(({ 0: words, 1: number = '', 2: noun = '', index }) => ({
        index,
        words,
        right: `${number} ${other.get(noun.toLowerCase()) ?? noun}`,
      })),
    ),
    ...wrongLists(text),
  ];
}
