import { cslToEdtf, publisherOf } from '../views/sources/source-label.ts';
import { partsOfName, type CslName } from './csl.ts';
import type { Site, Source } from '../kinds/index.ts';

/** A meta element of a page's head. */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * What Zotero calls the documents that CSL has a word for; the translator reads it as `z:itemType`, before it
 * guesses from anything else.
 */
const itemTypes: { [type in Source['type']]: string } = {
  article: 'preprint',
  'article-journal': 'journalArticle',
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  bill: 'bill',
  book: 'book',
  broadcast: 'tvBroadcast',
  chapter: 'bookSection',
  dataset: 'dataset',
  document: 'document',
  'entry-encyclopedia': 'encyclopediaArticle',
  graphic: 'artwork',
  hearing: 'hearing',
  interview: 'interview',
  legal_case: 'case',
  legislation: 'statute',
  manuscript: 'manuscript',
  map: 'map',
  motion_picture: 'film',
  pamphlet: 'document',
  'paper-conference': 'conferencePaper',
  personal_communication: 'letter',
  post: 'forumPost',
  'post-weblog': 'blogPost',
  regulation: 'statute',
  report: 'report',
  speech: 'presentation',
  thesis: 'thesis',
  treaty: 'statute',
  webpage: 'webpage',
};

/**
 * Returns a name as the translator reads it: "Herckis, Mitchel" is a family and a given name, to which a
 * suffix belongs; a comma at the end keeps the name of a body in one piece, a semicolon keeps "Van Dyke, Mary
 * Ann" from being taken for two people.
 */
function authorName(name: CslName): string {
  const { family, given, suffix } = partsOfName(name) ?? {};
  if (family === undefined || given === undefined)
    return `${(name.literal ?? family ?? name.given ?? '').replaceAll(',', '')},`;
  const first = suffix === undefined ? given : `${given} ${suffix}`;
  return family.includes(' ') && first.includes(' ') ? `${family}, ${first};` : `${family}, ${first}`;
}

/**
 * Returns a date as it is known, "circa" before one that is about right; a dash between the ends of a span,
 * as Zotero keeps what is behind the first date and a slash would be a part of that.
 */
function dateAsKnown(issued: NonNullable<Source['issued']>): string {
  const span = cslToEdtf(issued).replaceAll('~', '').replace('/', '–');
  return issued.circa ? `circa ${span}` : span;
}

const tag = (name: string, content: string | number | undefined): MetaTag[] =>
  content === undefined ? [] : [{ name, content: String(content) }];

/**
 * Returns the meta elements of a source's page. They describe the document that the page is about, in the
 * names of Highwire Press, PRISM and Dublin Core that Zotero's translator "Embedded Metadata" reads.
 */
export function metadataOfSource(source: Source): MetaTag[] {
  const report = source.type === 'report';
  const [first, last] = String(source.page ?? '').split(/\s*[-–]\s*/);
  return [
    ...tag('z:itemType', itemTypes[source.type]),
    ...tag('citation_title', source.title),
    ...(source.author ?? []).flatMap((name) => tag('citation_author', authorName(name))),
    ...tag('citation_publication_date', source.issued && dateAsKnown(source.issued)),
    ...tag(
      source.type === 'article-journal' ? 'citation_journal_title' : 'prism.publicationName',
      source['container-title'] ?? publisherOf(source),
    ),
    ...tag('citation_publisher', source.publisher ?? source['container-title']),
    ...tag('citation_technical_report_institution', report ? source.publisher : undefined),
    ...tag('citation_technical_report_number', report ? source.number : undefined),
    ...tag('citation_volume', source.volume),
    ...tag('citation_issue', source.issue),
    ...tag('citation_firstpage', first || undefined),
    ...tag('citation_lastpage', last),
    ...tag('citation_doi', source.DOI),
    ...tag('citation_abstract', source.abstract),
    ...tag('citation_public_url', source.URL ?? source.custom.officialUrl),
    ...tag('DC.type', source.genre),
  ];
}

/** A page of the Record as something to cite: its title and the day of its edition, YYYY-MM-DD. */
interface OwnPage {
  title: string;
  date: string;
}

/** Returns the meta elements of a page that is itself what a reader cites: any but those of documents. */
export function metadataOfPage({ title, date }: OwnPage, { name, language, licence }: Site): MetaTag[] {
  return [
    ...tag('z:itemType', 'webpage'),
    ...tag('DC.title', title),
    ...tag('DC.date', date),
    ...tag('DC.publisher', name),
    ...tag('DC.rights', licence.data.path),
    ...tag('DC.language', language),
  ];
}
