import { KeptWork } from '../archive/index.ts';
import type { Source } from '../kinds/index.ts';
import type { CitationStyle } from './citation-styles/read-style.ts';
import { toCsl, withBodyAsAuthor, type CslItem } from './csl.ts';
import { formatWork } from './style-engine.ts';

/** The styles in which a source is cited: their ids and their names as readers see them. */
export const citationStyles: { readonly [S in CitationStyle]: string } = {
  apa: 'APA',
  chicago: 'Chicago',
  mla: 'MLA',
};

const dateOfDay = (day: string): NonNullable<Source['accessed']> => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { 'date-parts': [[year, month, date]] };
};

/**
 * Returns a source as the styles cite it. It was retrieved on the day on which its address was found working;
 * a day on which a saved copy was read is none.
 */
function workOf(source: Source): CslItem {
  const { checked, state } = source.custom;
  const day = checked ?? (state?.state === 'at-address' ? state.looked : undefined);
  const item = day === undefined ? toCsl(source) : { accessed: dateOfDay(day), ...toCsl(source) };
  return withBodyAsAuthor(item);
}

/** A public law of the United States and its number, which the style writes "Pub. L. No. 107-173". */
const publicLaw = /^(?:Public Law|Pub\. L\.)(?: No\.)? /;

/**
 * Returns a work as APA's style takes it, to which every number of a statute is that of a public law, and
 * every number of a hearing that of a bill: other statutes become bills of their own body, whose numbers
 * stand as they are. A number that the title has is not said again.
 */
function workForApa(work: CslItem): CslItem {
  const { number, ...rest } = work;
  if (number === undefined) return work;
  const words = String(number);
  if (work.type === 'hearing' || work.title.includes(words)) return rest;
  if (work.type !== 'legislation') return work;
  if (publicLaw.test(words)) return { ...rest, number: words.replace(publicLaw, '') };
  return { authority: work.publisher, ...rest, number, type: 'bill' };
}

/** Returns a work whose number is one: a hyphen in it means a span to the styles unless it is marked. */
function withOneNumber(work: CslItem): CslItem {
  const { number } = work;
  return number === undefined ? work : { ...work, number: String(number).replaceAll('-', '\\-') };
}

/** What has been formatted, by style and item: the pages and the audit of the built site ask for the same. */
export const citationsMade = new KeptWork();

/**
 * Returns the citation of a source in a style (APA 7, Chicago 17 author-date, MLA 9) as HTML: words and
 * `<i>`, nothing else.
 */
export function citeSourceHtml(source: Source, style: CitationStyle): string {
  const work = withOneNumber(style === 'apa' ? workForApa(workOf(source)) : workOf(source));
  return citationsMade.once(`${style} ${JSON.stringify(work)}`, () => formatWork(work, style));
}

const characters: { [entity: string]: string } = { '&#38;': '&', '&#60;': '<', '&#62;': '>' };

/** Returns a citation as plain text. */
function citationText(html: string): string {
  return html.replaceAll(/<[^>]*>/g, '').replaceAll(/&#\d+;/g, (entity) => characters[entity] ?? entity);
}

/** Returns the citation of a source in a style as plain text. */
export function citeSource(source: Source, style: CitationStyle): string {
  return citationText(citeSourceHtml(source, style));
}
