import { KeptWork } from '../archive/index.ts';
import type { Source } from '../kinds/index.ts';
import type { CitationStyle } from './citation-styles/read-style.ts';
import { toCsl, withBodyAsAuthor } from './csl.ts';
import { formatWork, type Work } from './style-engine.ts';

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
 * a day on which a saved copy was read is none. A title that is ours is none: it stands as the genre.
 */
function workOf(source: Source): Work {
  const { checked, state, titleIsDescriptive } = source.custom;
  const day = checked ?? (state?.state === 'at-address' ? state.looked : undefined);
  const item = day === undefined ? toCsl(source) : { accessed: dateOfDay(day), ...toCsl(source) };
  const { title, ...rest } = withBodyAsAuthor(item);
  return titleIsDescriptive ? { ...rest, genre: title } : { ...rest, title };
}

/** Returns a value unless a title says it already. */
const unlessIn = (title: string, value: string | number | undefined) =>
  title.toLowerCase().includes(String(value).toLowerCase()) ? undefined : value;

/** Returns a name whose letters no style may change. */
const asItIs = (name: string) => `<span class="nocase">${name}</span>`;

/** A public law of the United States and its number, which the style writes "Pub. L. No. 107-173". */
const publicLaw = /^(?:Public Law|Pub\. L\.)(?: No\.)? /;

/**
 * Returns a law as APA's style takes it. To that style every number of a statute is that of a public law, and
 * it names the body of bills alone: other statutes and rules become bills, whose numbers stand as they are.
 * What stands in a series needs no body.
 */
function lawForApa(law: Work & { title: string }): Work {
  const { type, title, number, publisher, authority = publisher } = law;
  const inSeries = law['container-title'] !== undefined;
  if (type === 'legislation' && publicLaw.test(String(number)))
    return { ...law, number: String(number).replace(publicLaw, '') };
  if (type === 'regulation' && (inSeries || number !== undefined)) return law;
  return { ...law, type: 'bill', authority: inSeries ? undefined : unlessIn(title, authority) };
}

/**
 * Returns a work as APA's style takes it. In law it has no brackets for a title of ours, every number of a
 * hearing is that of a bill to it, and what a title has is not said again. A weblog is what a post stands in.
 */
function workForApa(work: Work): Work {
  const { type, number, genre, publisher } = work;
  switch (type) {
    case 'bill':
    case 'hearing':
    case 'legal_case':
    case 'legislation':
    case 'regulation': {
      const { title = String(genre) } = work;
      const law = { ...work, title, number: unlessIn(title, number), genre: unlessIn(title, genre) };
      if (type === 'hearing') return { ...law, number: undefined };
      return type === 'legal_case' ? { ...law, title: asItIs(title) } : lawForApa(law);
    }
    default: {
      const post = type === 'post-weblog' && publisher !== undefined;
      const inWeblog = post ? { 'container-title': asItIs(publisher), ...work } : work;
      return work.title === undefined ? { ...inWeblog, genre: undefined, medium: genre } : inWeblog;
    }
  }
}

/**
 * Returns a work as a style takes it. Chicago's has a place for who sent a letter only in other documents;
 * MLA's has none for a court but that of a publisher.
 */
function workFor(style: CitationStyle, work: Work): Work {
  const { type, title, authority } = work;
  if (style === 'apa') return workForApa(work);
  if (style === 'chicago') return type === 'personal_communication' ? { ...work, type: 'document' } : work;
  return type === 'legal_case' && title !== undefined
    ? { publisher: authority === undefined ? undefined : String(authority), ...work, title: asItIs(title) }
    : work;
}

/** Returns a work whose number is one: a hyphen in it means a span to the styles unless it is marked. */
function withOneNumber(work: Work): Work {
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
  const work = withOneNumber(workFor(style, workOf(source)));
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
