import type { Language } from './language.ts';

const opens = /[\s([{\u2014\u2013\u2018\u201c\u00ab]/;

/**
 * Returns a function that gives a text the quotation marks and apostrophes of a language; `before` is the
 * character before the text, empty at the beginning of a block.
 */
export function typesetter({
  quotes: { double, single, apostrophe, elision },
}: Pick<Language, 'quotes'>): (text: string, before?: string) => string {
  return (text, before = '') => {
    let last = before;
    let set = '';
    let at = 0;
    for (const c of text) {
      const opening = last === '' || opens.test(last);
      // "'90s" and "'tis" begin with an apostrophe: something is left out.
      const leftOut = c === "'" && elision.test(text.slice(at));
      at += c.length;
      const one = opening && !leftOut ? single[0] : apostrophe;
      const next = c === '"' ? double[opening ? 0 : 1] : c === "'" ? one : c;
      set += next;
      last = next;
    }
    return set;
  };
}

/**
 * Returns a function that splits the comma from what follows a text: the text, with the comma where that goes
 * inside its closing quotation mark, and what stands between it and the rest.
 */
export function commaAfter({
  quotes: { double, single, apostrophe, commaInside },
}: Pick<Language, 'quotes'>): (text: string) => { text: string; between: string } {
  return (text) => {
    // An apostrophe closes only what was opened: not "the sheriffs’".
    const marks = [double[1], ...(text.includes(single[0]) ? [apostrophe] : [])];
    const mark = marks.find((one) => text.endsWith(one));
    return mark === undefined || !commaInside
      ? { text, between: ', ' }
      : { text: `${text.slice(0, -mark.length)},${mark}`, between: ' ' };
  };
}
