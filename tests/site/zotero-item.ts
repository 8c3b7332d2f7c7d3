/** What Zotero saves of a page, as far as it tells when and what something is. */
interface ZoteroItem {
  itemType: string | undefined;
  title: string | undefined;
  date: string | undefined;
}

/**
 * The elements from which Zotero's translators "RDF" and "Embedded Metadata" (of June 2026) take a date, the
 * first that there is; a name of RDF may stand in `name` or `property`, in any case.
 */
const rdfDates = [
  'eprints.date',
  'prism.publicationdate',
  'og:published_time',
  'article:published_time',
  'dc.date.issued',
  'dcterms.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.datesubmitted',
  'eprints.datestamp',
  'so.datepublished',
];
/** Those of Highwire Press come after, and each that there is takes the place of what was read before. */
const highwireDates = ['citation_publication_date', 'citation_cover_date', 'citation_date'];
const lastDates = ['citation_online_date', 'citation_year'];

/** What it makes of a machine form: the day, month, or year in it. */
const toIso = (text: string | null | undefined) => /\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(text ?? '')?.[0];

/** Returns what Zotero saves of a page. */
export function zoteroItem(document: Document): ZoteroItem {
  const metas = [...document.querySelectorAll('head meta')].map((meta) => ({
    name: (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase(),
    content: meta.getAttribute('content')?.trim() ?? '',
  }));
  const read = (wanted: string) => metas.find(({ name, content }) => name === wanted && content)?.content;
  const first = (names: readonly string[]) => names.map(read).find((content) => content !== undefined);
  const date = first(highwireDates.toReversed()) ?? first(rdfDates) ?? first(lastDates);
  return {
    itemType: read('z:itemtype') ?? (read('citation_title') ? 'journalArticle' : 'webpage'),
    title: read('citation_title') ?? first(['dc.title', 'dcterms.title', 'og:title']),
    // Where nothing says a date, it takes the first machine form on the page.
    date: date ?? toIso(document.querySelector('time[datetime]')?.getAttribute('datetime')),
  };
}
