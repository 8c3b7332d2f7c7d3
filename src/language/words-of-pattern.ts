import { IntlMessageFormat } from 'intl-messageformat';

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** As the parser numbers a part that is plain words. */
const plainWords = 0;

/** The mark of a part that becomes a link or another element. */
const mark = /<\/?[A-Za-z][\w-]*>/g;

function spansIn(part: Part): { start: number; end: number }[] {
  const options = 'options' in part ? Object.values(part.options) : [];
  const inside = options.flatMap(({ value }) => value.flatMap(spansIn));
  const { start, end } = part.location ?? {};
  const isWords = Number(part.type) === plainWords && start && end;
  return isWords ? [{ start: start.offset, end: end.offset }] : inside;
}

/** Returns a pattern of ICU MessageFormat with spaces in the place of all that readers do not see, each word where it was; one that is malformed as it is. */
export function wordsOfPattern(pattern: string): string {
  let parts: readonly Part[];
  try {
    const options = { ignoreTag: true, captureLocation: true };
    parts = new IntlMessageFormat(pattern, 'en', undefined, options).getAst();
  } catch {
    return pattern;
  }
  let words = '';
  for (const { start, end } of parts.flatMap(spansIn).sort((a, b) => a.start - b.start))
    words = words.padEnd(start) + pattern.slice(start, end).replace(mark, (tag) => ' '.repeat(tag.length));
  return words.padEnd(pattern.length);
}
