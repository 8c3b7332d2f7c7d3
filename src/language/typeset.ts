import type { Language } from './language.ts';

const opens = /[\s([{\u2014\u2013\u2018\u201c\u00ab]/;

/**
 * Returns a function that gives a text the quotation marks and apostrophes of a language; `before` is the
 * character before the text, empty at the beginning of a block.
 */
export function typesetter({
  quotes: { double, single, apostrophe },
}: Pick<Language, 'quotes'>): (text: string, before?: string) => string {
  return (text, before = '') => {
    let last = before;
    let set = '';
    for (const c of text) {
      const opening = last === '' || opens.test(last);
      const next = c === '"' ? double[opening ? 0 : 1] : c === "'" ? (opening ? single[0] : apostrophe) : c;
      set += next;
      last = next;
    }
    return set;
  };
}
