import type { Source } from '../kinds/index.ts';
import { partsOfName, type CslItem, type CslName } from './csl.ts';

type Lines = [tag: string, value: string | number | undefined][];

/**
 * The types of the RIS format, so chosen that a document reaches Zotero as what it is: a memorandum that
 * nobody published is a manuscript (`GEN` would be an article there), a rule is a statute.
 */
const types: { [type in Source['type']]: string } = {
  article: 'MANSCPT',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  broadcast: 'VIDEO',
  chapter: 'CHAP',
  dataset: 'DATA',
  document: 'MANSCPT',
  'entry-encyclopedia': 'ENCYC',
  graphic: 'ART',
  hearing: 'HEAR',
  interview: 'PCOMM',
  legal_case: 'CASE',
  legislation: 'STAT',
  manuscript: 'MANSCPT',
  map: 'MAP',
  motion_picture: 'MPCT',
  pamphlet: 'PAMP',
  'paper-conference': 'CONF',
  personal_communication: 'PCOMM',
  post: 'ELEC',
  'post-weblog': 'BLOG',
  regulation: 'STAT',
  report: 'RPRT',
  speech: 'SLIDE',
  thesis: 'THES',
  treaty: 'STAT',
  webpage: 'ELEC',
};

/** The tags of a number by the type of its document; without one, it stands in a note. */
const numberTags: { [type in Source['type']]?: string } = {
  bill: 'M1',
  hearing: 'M1',
  legal_case: 'SV',
  legislation: 'M1',
  regulation: 'M1',
  report: 'SN',
};

/** Types of which `M3` says what kind they are; in others, readers take it for a DOI. */
const withKind: ReadonlySet<Source['type']> = new Set([
  'article',
  'document',
  'graphic',
  'manuscript',
  'map',
  'personal_communication',
  'post-weblog',
  'report',
  'speech',
  'thesis',
  'webpage',
]);

/** A comma in the name of a body would make its end a given name. */
function nameLine(name: CslName): string {
  const person = partsOfName(name);
  if (!person) return (name.literal ?? name.given ?? '').replaceAll(',', '');
  return [person.family, person.given, person.suffix].filter((part) => part !== undefined).join(', ');
}

/**
 * Returns a date in the form of the format, YYYY/MM/DD/other, each part padded; the end of a span is other.
 */
function dateLine({ 'date-parts': [from, to], circa = false }: NonNullable<Source['issued']>): string {
  const [year, month, day] = from.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0'));
  const end = to?.map((part) => String(part).padStart(2, '0')).join('-');
  const other = [...(circa ? ['circa'] : []), ...(end === undefined ? [] : [`to ${end}`])].join(' ');
  return `${year}/${month ?? ''}/${day ?? ''}/${other}`;
}

/**
 * Returns a CSL-JSON item in the RIS format, a line for each tag, with the tags by which Zotero, EndNote, and
 * Mendeley know the court, the reporter, and the number of each type.
 */
export function toRis(item: CslItem): string {
  const { type, number, genre, issued } = item;
  const [first, last] = String(item.page ?? '').split(/\s*[-–]\s*/);
  const kind = withKind.has(type);
  const lines: Lines = [
    ['TY', types[type]],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((name): [string, string] => ['AU', nameLine(name)]),
    ['DA', issued && dateLine(issued)],
    ['PY', issued?.['date-parts'][0][0]],
    [type === 'legal_case' ? 'A2' : 'T2', item['container-title']],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', first || undefined],
    ['EP', last],
    ['PB', item.authority ?? item.publisher],
    ['CY', item['publisher-place']],
    ['ET', item.edition ?? item.version],
    ['SE', item.section],
    [numberTags[type] ?? 'N1', number],
    [kind ? 'M3' : 'N1', genre],
    ['AB', item.abstract],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}\n`)).join('');
}
