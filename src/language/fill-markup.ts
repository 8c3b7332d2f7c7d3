import { IntlMessageFormat } from 'intl-messageformat';

/** HTML that stands for a value of a pattern as it is. */
export interface Markup {
  html: string;
}

/** The values for the places of a pattern that becomes HTML, by name. */
export type MarkupValues = Readonly<{ [name: string]: string | number | Markup }>;

/**
 * What becomes of the words between the tags of a pattern: from their HTML, the HTML that stands for them.
 */
export type Tags = Readonly<{ [name: string]: (html: string) => string }>;

const parsed = new Map<string, IntlMessageFormat>();

/** Returns text as it may stand in HTML. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const toHtml = (part: string | Markup) => (typeof part === 'string' ? escapeText(part) : part.html);

/**
 * Returns a pattern of ICU MessageFormat as HTML: places filled as in `fillPattern`, words between tags
 * (`Read the <link>method</link>`) given to the function of that name. Throws where the pattern is malformed
 * or a value or tag is missing.
 */
export function fillMarkup(
  locale: string,
  pattern: string,
  values: MarkupValues = {},
  tags: Tags = {},
): string {
  const key = `${locale}\n${pattern}`;
  const format = parsed.get(key) ?? new IntlMessageFormat(pattern, locale);
  parsed.set(key, format);
  const functions = Object.fromEntries(
    Object.entries(tags).map(([name, wrap]) => [
      name,
      (chunks: (string | Markup)[]): Markup => ({ html: wrap(chunks.map(toHtml).join('')) }),
    ]),
  );
  const filled = format.format<Markup>({ ...values, ...functions });
  return (Array.isArray(filled) ? filled : [filled]).map(toHtml).join('');
}
