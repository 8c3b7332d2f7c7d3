import { datetimeOf, printDate } from '../dates/index.ts';
import { escapeText, type Markup } from '../language/fill-markup.ts';
import { href } from './href.ts';

/** Returns the tag of a link to a page below the base path, or to a full address. */
export function linkTo(address: string): (html: string) => string {
  const target = /^https?:/.test(address) ? address : href(address);
  return (html) => `<a href="${escapeText(target)}">${html}</a>`;
}

/** Returns the tag of an element without attributes. */
export function element(name: 'b' | 'code' | 'em' | 'i'): (html: string) => string {
  return (html) => `<${name}>${html}</${name}>`;
}

/** Returns a date (EDTF) in words, as a `time` element. */
export function dateMarkup(edtf: string): Markup {
  const datetime = datetimeOf(edtf);
  const attribute = datetime === undefined ? '' : ` datetime="${datetime}"`;
  return { html: `<time${attribute}>${escapeText(printDate(edtf))}</time>` };
}
