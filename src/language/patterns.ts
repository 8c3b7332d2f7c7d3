import { IntlMessageFormat } from 'intl-messageformat';

/** The values for the places of a pattern, by name. */
export type Values = Readonly<{ [name: string]: string | number }>;

const parsed = new Map<string, IntlMessageFormat>();

/**
 * Returns a pattern of ICU MessageFormat with its places filled: `{name}`, `{n, number}`,
 * `{n, plural, one {# county} other {# counties}}`, `{kind, select, a {…} other {…}}`. Markup is text here: `<`
 * stands for itself. Throws where the pattern is malformed or a value is missing.
 */
export function fillPattern(locale: string, pattern: string, values: Values = {}): string {
  const key = `${locale}\n${pattern}`;
  const format = parsed.get(key) ?? new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true });
  parsed.set(key, format);
<<<<<<< HEAD
  return format;
}

/** The number by which the parser marks a part that is plain words. */
const plainWords = 0;

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

function placesIn(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    const inner =
      'options' in part ? Object.values(part.options).flatMap(({ value }) => placesIn(value)) : [];
    return 'value' in part && Number(part.type) !== plainWords ? [part.value, ...inner] : inner;
  });
}

/** Returns the names of the places of a pattern, each once, in order; throws where the pattern is malformed. */
export function placesOf(locale: string, pattern: string): string[] {
  return [...new Set(placesIn(parse(locale, pattern).getAst()))];
=======
  return String(format.format(values));
>>>>>>> a142cda (Report every name in a chart that is nothing, and every number in a pattern that is no place for a value)
}
