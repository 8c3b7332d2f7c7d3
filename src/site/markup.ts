import { datetimeOf, printDate } from '../dates/index.ts';
import { escapeText, type Markup, type MarkupValues } from '../language/fill-markup.ts';
import { printNumber } from '../language/index.ts';
import { countOf, type CountRef } from '../views/counts.ts';
import { href } from './href.ts';
import { siteArchive } from './load-site.ts';

/** Returns the tag of a link to a page below the base path, or to a full address. */
export function linkTo(address: string): (html: string) => string {
  const target = /^https?:/.test(address) ? address : href(address);
  return (html) => `<a href="${escapeText(target)}">${html}</a>`;
}

/** Returns the tag of an element without attributes. */
export function element(name: 'b' | 'code' | 'em' | 'i'): (html: string) => string {
  return (html) => `<${name}>${html}</${name}>`;
}

/** Returns words that tell a date for which HTML has no form, as an element. */
export function dateWords(text: string): Markup {
  return { html: `<span class="date">${escapeText(text)}</span>` };
}

/**
 * Returns a date (EDTF) in words: as a `time` element where HTML has a form for it, unless it is to be
 * plain, else as other words.
 */
export function dateMarkup(edtf: string, plain = false): Markup {
  const datetime = datetimeOf(edtf);
  const text = printDate(edtf);
  if (datetime === undefined || plain) return dateWords(text);
  return { html: `<time datetime="${datetime}">${escapeText(text)}</time>` };
}

/**
 * Returns counts of the Record as a pattern takes them: each as an element under its name, and as a number
 * under its name with "Number".
 */
export function countsOf(...refs: CountRef[]): MarkupValues {
  return Object.fromEntries(
    refs.flatMap((ref): [string, Markup | number][] => {
      const n = countOf(siteArchive(), ref);
      return [
        [ref, { html: `<span data-count="${ref}">${printNumber(n)}</span>` }],
        [`${ref}Number`, n],
      ];
    }),
  );
}
