import { IntlMessageFormat } from 'intl-messageformat';

/** The values for the places of a pattern, by name. */
export type Values = Readonly<{ [name: string]: string | number }>;

const parsed = new Map<string, IntlMessageFormat>();

/**
 * Returns a pattern of ICU MessageFormat with its places filled: `{name}`, `{n, number}`,
 * `{n, plural, one {# county} other {# counties}}`, `{kind, select, a {…} other {…}}`. Markup is text here:
 * `<` stands for itself. Throws where the pattern is malformed or a value is missing.
 */
export function fillPattern(locale: string, pattern: string, values: Values = {}): string {
  const key = `${locale}\n${pattern}`;
  const format = parsed.get(key) ?? new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true });
  parsed.set(key, format);
  return String(format.format(values));
}
