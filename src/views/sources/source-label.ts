import { compareDates, dateOf, printDate } from '../../dates/index.ts';
import type { Source } from '../../kinds/index.ts';
import type { EntryOf } from '../../archive/index.ts';
import { beforeComma, compareText, fill, language, typeset } from '../../language/index.ts';

/** Returns the title of a source as it is printed: with typographic quotation marks. */
export function titleOf(source: Source): string {
  return typeset(source.title);
}

/** Returns the title of a source where more follows, as `text`, and what stands between the two. */
export function titleBeforeMore(source: Source): { text: string; between: string } {
  return beforeComma(titleOf(source));
}

type CslDate = NonNullable<Source['issued']>;

const edtfOf = (parts: readonly number[]) =>
  parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');

/** Returns the EDTF form of a CSL date: `2011-08-05`, `2010-10~`, `2011-06/2011-09`. */
export function cslToEdtf(date: CslDate): string {
  const mark = date.circa ? '~' : '';
  return date['date-parts'].map((parts) => edtfOf(parts) + mark).join('/');
}

/** Returns when a source was published, in words; "undated" where nobody knows. */
export function printIssued(source: Source): string {
  return source.issued ? printDate(cslToEdtf(source.issued)) : language.words.sources.noDateKnown;
}

/** Compares sources by the day on which they were published, those of unknown date last, then by id. */
export function compareIssued(a: EntryOf<'source'>, b: EntryOf<'source'>): number {
  const when = ({ data }: EntryOf<'source'>) => dateOf(data.issued ? cslToEdtf(data.issued) : '9999');
  return compareDates(when(a), when(b)) || compareText(a.id, b.id);
}

/**
 * Returns the authors of a data set as readers name them: the first, and "and others" where there are more.
 */
function makersOf({ type, author: [first, ...others] = [] }: Source): string | undefined {
  if (type !== 'dataset' || !first) return undefined;
  const name = first.family ?? first.literal;
  return name && others.length > 0 ? fill(language.words.sources.andOthers, { name }) : name;
}

/**
 * Returns who published a source: the court of a case, the makers of a data set, else the paper it stands in,
 * its publisher, or its authors.
 */
export function publisherOf(source: Source): string {
  const authors = source.author
    ?.map((name) => name.literal ?? [name.given, name.family].filter(Boolean).join(' '))
    .join(', ');
  const court =
    source.type === 'legal_case' && typeof source.authority === 'string' ? source.authority : undefined;
  return (
    court ?? makersOf(source) ?? source['container-title'] ?? source.publisher ?? authors ?? source.title
  );
}
