/**
 * What does not show as it is (Unicode categories Cc, Cf, Co, Cn and the separators of lines), what turns
 * the direction of a text, spaces of other widths, letters joined into one sign, marks that stand apart
 * from their letter, hyphens that are not the one of the keyboard, digits that are not 0 to 9, and signs that
 * are whole numbers or fractions.
 */
const hidden =
  /[[\p{Cc}--[\n\t]][\p{Cf}--\u2060]\p{Co}\p{Cn}\p{Cs}\u00A0\u202F\u2028\u2029\u115F\u1160\u3164\p{M}\u2010-\u2012\u2000-\u200A\u205F\u3000\u1680\uFB00-\uFB06\uFE00-\uFE0F\u034F[\p{Nd}--[0-9]][\p{No}--[¹²³]]\p{Nl}]/v;

/** Returns the first character of a text that does not show as it is, with its offset. */
export function hiddenCharacter(text: string): { character: string; index: number } | undefined {
  const found = hidden.exec(text);
  return found ? { character: found[0], index: found.index } : undefined;
}

const words = /[\p{L}\p{M}]+/gu;
const latin = /\p{Script=Latin}/u;
const other = /[\p{L}--[\p{Script=Latin}\p{Script=Inherited}\p{Script=Common}]]/v;

/** Returns the first word of a text that has Latin letters and others, which may imitate them. */
export function foreignLetter(text: string): { word: string; letter: string; index: number } | undefined {
  if (!other.test(text)) return undefined;
  for (const { 0: word, index } of text.matchAll(words)) {
    const found = latin.test(word) ? other.exec(word) : undefined;
    if (found) return { word, letter: found[0], index: index + found.index };
  }
  return undefined;
}
