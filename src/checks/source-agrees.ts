import type { Archive, EntryOf, Path } from '../archive/index.ts';
import { dateOf, dayNumber, isDate } from '../dates/index.ts';
import { escapeSource } from '../language/index.ts';
import { cslToEdtf } from '../views/sources/source-label.ts';
import { problemAt, type Check, type Report } from './check.ts';

type SourceEntry = EntryOf<'source'>;
/** Reports what does not agree at a field of the source. */
type Tell = (path: Path, message: string, fix: string) => void;

/** A page is often of the day after or before the paper. */
const daysApart = 1;
/** A page may go out some days before or after its address was made. */
const daysOfAddress = 3;

/** A year alone may be that of the matter. */
const idDate = /-((?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)$/;
const addressMonth = /\/((?:19|20)\d{2})\/(0[1-9]|1[0-2])\//;

/** Returns whether a date, as coarse as it may be, is within some days of a month or day. */
function isNear(published: string, given: string, days: number): boolean {
  const [one, other] = [dateOf(published), dateOf(given)];
  const isNoLater = (first: string | undefined, last: string | undefined) =>
    first === undefined || last === undefined || dayNumber(first) - days <= dayNumber(last);
  return isNoLater(one.earliest, other.latest) && isNoLater(other.earliest, one.latest);
}

/** Returns the numbers of one form with another in an address: those like `gao-12-708`. */
function numbersLike(number: string, address: string): string[] {
  if (!/[a-z]/i.test(number) || !/\d/.test(number)) return [];
  const form = escapeSource(number.toLowerCase()).replaceAll(/\d+/g, String.raw`\d+`);
  return address.toLowerCase().match(new RegExp(`(?<![a-z\\d])${form}(?![a-z\\d])`, 'g')) ?? [];
}

function examineDates(source: SourceEntry, problem: Tell): void {
  const { issued, URL: address = '', custom } = source.data;
  const published = issued && cslToEdtf(issued);
  if (published === undefined || !isDate(published)) return;
  const [, inId] = idDate.exec(source.id) ?? [];
  if (inId !== undefined && !isNear(published, inId, daysApart))
    problem(
      ['issued'],
      `the id gives ${inId}, and the source is of ${published}`,
      'Correct the date, or give the source another id: npm run rename.',
    );
  const [, year, month] = addressMonth.exec(address) ?? [];
  if (
    year !== undefined &&
    !issued?.circa &&
    custom.readAt === undefined &&
    !isNear(published, `${year}-${month ?? ''}`, daysOfAddress)
  )
    problem(
      ['issued'],
      `the address gives ${year}/${month ?? ''}, and the source is of ${published}`,
      'Correct the date or the address, or say under custom.readAt where the copy was read.',
    );
}

function examineNumbers(source: SourceEntry, problem: Tell): void {
  const { number, DOI: doi, URL: address, custom } = source.data;
  const addresses: [Path, string][] = [
    [['URL'], address ?? ''],
    [['custom', 'officialUrl'], custom.officialUrl ?? ''],
  ];
  for (const [path, text] of addresses) {
    const found = number === undefined ? [] : numbersLike(String(number), text);
    if (found.length > 0 && !found.includes(String(number).toLowerCase()))
      problem(
        path,
        `the number is ${number ?? ''}, and the address has ${found.join(', ')}`,
        'Correct one of them.',
      );
    const [other] = /10\.\d{4,}\/[^\s?#]+/.exec(text.replaceAll(/%2F/gi, '/')) ?? [];
    if (doi !== undefined && other !== undefined && !other.toLowerCase().startsWith(doi.toLowerCase()))
      problem(path, `the DOI is ${doi}, and the address has ${other}`, 'Correct one of them.');
  }
}

/**
 * Reports a kind of document that its CSL type is not of, and a stance that begins as another speaker's
 * does.
 */
function examineWords(archive: Archive, source: SourceEntry, problem: Tell): void {
  const { sourceKinds, speakers } = archive.vocabulary.data;
  const { type, custom } = source.data;
  const kind = sourceKinds.find(({ types }) => types?.includes(type));
  if (kind && kind.id !== custom.kind)
    problem(
      ['custom', 'kind'],
      `a ${type} is a document of the kind "${kind.id}", not "${custom.kind}"`,
      'Correct the kind or the type.',
    );
  const stance = custom.stance?.toLowerCase() ?? '';
  const speaker = speakers.find(({ stances }) =>
    stances?.some((words) => stance.startsWith(words.toLowerCase())),
  );
  if (speaker && speaker.id !== custom.speaker)
    problem(
      ['custom', 'speaker'],
      `the stance is that of "${speaker.id}", the speaker "${custom.speaker}"`,
      'Correct the speaker or the stance.',
    );
}

/** What a source says in two places agrees: its date, its number, and who is speaking. */
export const sourceAgrees: Check = {
  name: 'source-agrees',
  description:
    'A source has the date that its id and its address give, the number and the DOI of its address, and the kind and the speaker that go with its type and its stance.',
  check({ archive }, report: Report) {
    for (const source of archive.sources.values()) {
      report.examined();
      const problem: Tell = (path, message, fix) => {
        report.problem(problemAt(source, path, message, fix));
      };
      examineDates(source, problem);
      examineNumbers(source, problem);
      examineWords(archive, source, problem);
    }
  },
};
