import type { Archive } from '../archive/index.ts';
import { escapeText } from '../language/fill-markup.ts';
import { fill, language } from '../language/index.ts';
import { quotedTitle } from '../views/printed/cited-title.ts';
import type { TextRef } from '../views/printed/text-ref.ts';
import type { CitationStyle } from './citation-styles/read-style.ts';
import type { CslItem } from './csl.ts';
import type { Edition } from './own-json.ts';
import { formatWork } from './style-engine.ts';

/** A page of the Record as its readers cite it. */
interface CitedPage {
  title: string;
  /** Which text of the Record the title is. */
  from?: TextRef | undefined;
  /** The address of the page below the base path: `claims/lamps/`. */
  path: string;
  /** Its full address; where the site's own is not known, the one below its root. */
  address: string;
}

/** Words that stand in a pattern of a citation for the title and the address of the page. */
const [titleMark, addressMark] = ['qqtitleqq', 'https://qqaddressqq.org/'];

/**
 * Returns a page as a CSL-JSON item: a page of the Record, of the day of its edition. It has no author:
 * nobody is named as one, and the Record is what it stands in. An address that is not full is left out.
 */
export function workOfPage(page: CitedPage, { site }: Archive, { version, date }: Edition): CslItem {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return {
    id: page.path.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'index',
    type: 'webpage',
    title: page.title,
    'container-title': site.data.name,
    version: fill(language.words.site.editionNumber, { version }),
    issued: { 'date-parts': [[year, month, day]] },
    ...(/^https?:/.test(page.address) && { URL: page.address }),
  };
}

/** How each style cites a page whose title ends so: thousands of pages differ in title and address alone. */
const patterns = new Map<string, string>();

function patternOf(style: CitationStyle, stop: string, archive: Archive, edition: Edition): string {
  const key = [style, stop, archive.site.data.name, edition.version, edition.date].join(' ');
  const title = `<span class="nocase">${titleMark}</span>${stop}`;
  const page = workOfPage({ title, path: `page${stop}`, address: addressMark }, archive, edition);
  const { version, 'container-title': name, ...rest } = page;
  // Of the three only MLA has a place for the edition of a page.
  const work = style === 'mla' ? page : { ...rest, 'container-title': `${name}, ${version}` };
  const pattern = patterns.get(key) ?? formatWork(work, style);
  patterns.set(key, pattern);
  return pattern;
}

/** Returns the citation of a page in a style as HTML, with its title as it stands on the page. */
export function citePageHtml(
  page: CitedPage,
  style: CitationStyle,
  archive: Archive,
  edition: Edition,
): string {
  const [stop = ''] = /[.?!]$/.exec(page.title) ?? [];
  const pattern = patternOf(style, stop, archive, edition);
  const title = pattern.includes(`“${titleMark}`) ? quotedTitle(page.title) : page.title;
  const attribute = page.from === undefined ? 'data-page-title' : `data-record="${page.from}"`;
  return pattern
    .replace(titleMark + stop, () => `<span ${attribute}>${escapeText(title)}</span>`)
    .replace(addressMark, () => `<code>${escapeText(page.address)}</code>`);
}

/** Returns the citation of an edition as a whole in Chicago's style, as HTML. */
export function citeEdition(archive: Archive, { version, date }: Edition): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const number = fill(language.words.site.editionNumber, { version });
  const work: CslItem = {
    id: `edition-${date}`,
    type: 'webpage',
    title: `${archive.site.data.name}, ${number}`,
    issued: { 'date-parts': [[year, month, day]] },
  };
  return formatWork(work, 'chicago');
}
