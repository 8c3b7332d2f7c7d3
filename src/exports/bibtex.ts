import type { Source } from '../kinds/index.ts';
import { cslToEdtf } from '../views/sources/source-label.ts';
import { partsOfName, withBodyAsAuthor, type CslItem, type CslName } from './csl.ts';
import { escapeTex, inBraces } from './tex-text.ts';

/** The fields of an entry in the order in which they are written; those without a value are left out. */
type Fields = [name: string, value: string | undefined][];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Returns a name as BibTeX takes it apart: `Biden, Jr., Joseph R.`; that of a body in braces of its own, in
 * which "and" is a word.
 */
function nameField(name: CslName): string {
  const person = partsOfName(name);
  if (!person) return `{${escapeTex(name.literal ?? name.given ?? '')}}`;
  const { family, given, suffix } = person;
  return given === undefined
    ? family.includes(' ')
      ? `{${escapeTex(family)}}`
      : escapeTex(family)
    : [family, suffix, given].flatMap((part) => (part === undefined ? [] : escapeTex(part))).join(', ');
}

/**
 * Returns the date whole for biblatex and pandoc (EDTF), and year and month apart for BibTeX; where none is
 * known, nothing: other programs read the EDTF form of an unknown year, which biblatex knows, as the year 0.
 */
function dateFields(issued: Source['issued']): Fields {
  if (!issued) return [];
  const [year, month] = issued['date-parts'][0];
  return [
    ['date', inBraces(cslToEdtf(issued))],
    ['year', inBraces(String(year))],
    ['month', month === undefined ? undefined : months[month - 1]],
  ];
}

const text = (value: string | number | undefined) =>
  value === undefined ? undefined : inBraces(escapeTex(String(value)));
const pagesOf = (page: string | number | undefined) =>
  page === undefined ? undefined : inBraces(escapeTex(String(page)).replaceAll(/\s*[-–]+\s*/g, '--'));
/** What belongs together in one field, such as the reporter of a case: "213 F. Supp. 3d 999". */
const joined = (parts: readonly (string | number | undefined)[], by: string) =>
  text(parts.filter((part) => part !== undefined && part !== '').join(by) || undefined);

/** What the articles of papers are called by biblatex and pandoc beyond their type. */
const subtypes: { [type in Source['type']]?: string } = {
  'article-magazine': '{magazine}',
  'article-newspaper': '{newspaper}',
};

/** Returns the fields of an article in a periodical. */
const articleFields = (item: CslItem): Fields => [
  ['entrysubtype', subtypes[item.type]],
  ['journal', text(item['container-title'])],
  ['volume', text(item.volume)],
  ['number', text(item.issue)],
  ['pages', pagesOf(item.page)],
  ['note', joined([item.number, item.section, item.genre, item.publisher, item['publisher-place']], '; ')],
];

/** Returns the fields of a report or thesis, whose institution has a name of its own in each. */
const institutionFields = (item: CslItem, institution: string, number: string): Fields => [
  [institution, text(item.publisher ?? item.author?.[0]?.literal)],
  ['type', text(item.genre)],
  [number, text(item.number)],
];

/**
 * Returns the fields of everything else. The data model of biblatex has no number, volume, pages, publisher
 * or container for it: they stand in `howpublished`, which all programs print, and in the note.
 */
function miscFields(item: CslItem): Fields {
  const { publisher, authority, volume, page, 'container-title': container } = item;
  const place = item.type.startsWith('article-') ? [container, volume, page] : [volume, container, page];
  const court = authority ?? publisher;
  return [
    ['howpublished', joined(container === undefined ? [court] : place, ' ')],
    ['organization', container === undefined ? undefined : text(court)],
    ['type', text(item.genre)],
    ['version', text(item.version)],
    ['location', text(item['publisher-place'])],
    ['note', joined([item.number, item.edition, item.section], '; ')],
  ];
}

/**
 * Returns the type of an entry and the fields that belong to it; a type that lacks what it needs is `misc`.
 */
function entryOf(item: CslItem): { type: string; fields: Fields } {
  const { type, author, publisher, 'container-title': container } = item;
  if (author && container !== undefined && type.startsWith('article-'))
    return { type: 'article', fields: articleFields(item) };
  if (author && type === 'report' && (publisher ?? author[0]?.literal) !== undefined)
    return { type: 'techreport', fields: institutionFields(item, 'institution', 'number') };
  if (author && type === 'thesis' && publisher !== undefined)
    return { type: 'phdthesis', fields: institutionFields(item, 'school', 'note') };
  return { type: 'misc', fields: miscFields(item) };
}

/**
 * Returns a CSL-JSON item as a BibTeX entry that BibTeX, biber, and pandoc read alike, with its id as key.
 * The title keeps its case in braces; what has no author is sorted by the first words of its title.
 */
export function toBibTex(item: CslItem): string {
  const work = withBodyAsAuthor(item);
  const { type, fields } = entryOf(work);
  const all: Fields = [
    ['author', work.author && inBraces(work.author.map(nameField).join(' and '))],
    ['key', work.author ? undefined : text(work.title.split(' ').slice(0, 4).join(' '))],
    ['title', `{${inBraces(escapeTex(work.title))}}`],
    ...fields,
    ...dateFields(work.issued),
    ['doi', work.DOI === undefined ? undefined : inBraces(work.DOI)],
    [
      'url',
      work.URL === undefined ? undefined : inBraces(work.URL.replaceAll(/[{}\\]/g, encodeURIComponent)),
    ],
  ];
  const lines = all.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = ${value},\n`));
  return `@${type}{${work.id},\n${lines.join('')}}\n`;
}
