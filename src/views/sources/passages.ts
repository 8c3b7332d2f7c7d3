import { dateOf } from '../../dates/index.ts';
import type { Claim } from '../../kinds/index.ts';

/** The first and the last words of the place in a source that says something, and its page. */
export type Passage = NonNullable<Claim['sources'][number]['passage']>;

/** Returns the words of a passage as a page prints them: its beginning, what is left out, its end. */
export function passageWords({ start, end }: Passage): string {
  return `${start} … ${end}`;
}

// In a text fragment "-" and "," are signs of their own.
const fragment = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D').replaceAll("'", '%27');
const isDocument = (url: URL) => /\.(pdf|docx?|txt)$/i.test(url.pathname);

/**
 * Returns the address that leads to a passage of a source: a text fragment of a web page
 * (`#:~:text=start,end`, WICG Text Fragments), the page of a PDF (`#page=7`, RFC 8118); undefined where
 * neither can be said or the address has a fragment.
 */
export function passageAddress(
  address: string | undefined,
  { start, end, page }: Passage,
): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.hash) return undefined;
  if (!isDocument(url)) return `${address}#:~:text=${fragment(start)},${fragment(end)}`;
  return /\.pdf$/i.test(url.pathname) && page !== undefined && /^\d+$/.test(page)
    ? `${address}#page=${page}`
    : undefined;
}

/**
 * Returns the address of a search of the Internet Archive for copies of a web address near a date (EDTF);
 * undefined for what is no web address. It is a search, not a copy: nobody looked whether there is one.
 */
export function archiveSearch(address: string | undefined, date: string | undefined): string | undefined {
  if (address === undefined || !/^https?:/.test(address) || address.includes('web.archive.org'))
    return undefined;
  const when = date === undefined ? '*' : `${dateOf(date).earliest.replaceAll('-', '')}*`;
  return `https://web.archive.org/web/${when}/${address}`;
}
