import type { EntryOf } from '../archive/index.ts';
import { problemAt, type Check, type Report } from './check.ts';

/** What may differ between two spellings of one address. */
const bare = (address: string) =>
  address
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[/#]+$/, '')
    .toLowerCase();

/** Returns the address that an archive names as the one of its copy; undefined where it names none. */
const copied = (archived: string) =>
  /(?<=.\/)https?:\/\/?\S+$/.exec(archived)?.[0].replace(/:\/(?!\/)/, '://');

type SourceEntry = EntryOf<'source'>;

/** What sources are known by so far, each with the id of the first source that has it. */
interface Known {
  addresses: Map<string, string>;
  dois: Map<string, string>;
  titles: Map<string, { id: string; number: string }>;
}

/** No two sources have one DOI. */
function examineDoi(source: SourceEntry, { dois }: Known, report: Report): void {
  const doi = source.data.DOI?.toLowerCase();
  if (doi === undefined) return;
  const other = dois.get(doi);
  if (other === undefined) dois.set(doi, source.id);
  else
    report.problem(
      problemAt(source, ['DOI'], `the source "${other}" has this DOI too`, 'Correct it, or make them one.'),
    );
}

/** No two sources of one publisher have one title and two numbers, except cases at court. */
function examineTitle(source: SourceEntry, { titles }: Known, report: Report): void {
  const { type, title, publisher = '', number } = source.data;
  if (number === undefined) return;
  const named = `${title.toLowerCase()}|${publisher}`;
  const other = titles.get(named);
  if (!other) titles.set(named, { id: source.id, number: String(number) });
  else if (type !== 'legal_case' && other.number !== String(number))
    report.problem(
      problemAt(
        source,
        ['title'],
        `the source "${other.id}" has this title too, and another number`,
        'Correct the title or the number.',
      ),
    );
}

/** A source gives no address twice, and its archived copy is one of its address. */
function examineCopies(source: SourceEntry, address: string, report: Report): void {
  const { archiveUrl = address, officialUrl } = source.data.custom;
  if (officialUrl === address)
    report.problem(
      problemAt(
        source,
        ['custom', 'officialUrl'],
        'this is the address under URL again',
        'Remove it, or give the address of the publisher.',
      ),
    );
  const copy = archiveUrl === address ? undefined : copied(archiveUrl);
  // Where the address is that of a copy itself, it is one of the same document.
  const own = copied(address);
  const other = [copy, officialUrl].find((one) => one !== undefined && bare(one) !== bare(own ?? one));
  if (own !== undefined && other !== undefined)
    report.problem(
      problemAt(
        source,
        ['URL'],
        `this is a copy of ${own}, and the source is at ${other}`,
        'Give the copy of this source, or correct its other addresses.',
      ),
    );
  else if (copy !== undefined && ![address, officialUrl ?? address].some((own) => bare(own) === bare(copy)))
    report.problem(
      problemAt(
        source,
        ['custom', 'archiveUrl'],
        `this is a copy of ${copy}, and the source is at ${address}`,
        'Give the copy of this source, or correct its address.',
      ),
    );
}

/** No two sources have one web address. */
function examineAddress(source: SourceEntry, address: string, { addresses }: Known, report: Report): void {
  const other = addresses.get(bare(address));
  if (other === undefined) addresses.set(bare(address), source.id);
  else
    report.problem(
      problemAt(
        source,
        ['URL'],
        `the source "${other}" has this address too`,
        'Make them one, or give each the address of its own document.',
      ),
    );
}

/** Two sources with one address are one source, unless they say what sets them apart. */
export const addressOnce: Check = {
  name: 'address-once',
  description:
    'No two sources have one web address or DOI, or one title with two numbers; a source gives no address twice, and a copy in an archive, be it its address or beside it, is one of its address.',
  check({ archive }, report) {
    const known: Known = { addresses: new Map(), dois: new Map(), titles: new Map() };
    for (const source of archive.sources.values()) {
      examineDoi(source, known, report);
      examineTitle(source, known, report);
      const address = source.data.URL;
      if (address === undefined) continue;
      report.examined();
      examineCopies(source, address, report);
      examineAddress(source, address, known, report);
    }
  },
};
