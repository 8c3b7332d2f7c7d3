import { perArchive, type Archive, type EntryOf, type Path } from '../archive/index.ts';
import { dateOf, findDates, isDate, overlaps, printDate, yearsIn } from '../dates/index.ts';
import { escapeSource, language } from '../language/index.ts';
import { cslToEdtf } from '../views/sources/source-label.ts';
import { problemAt, type Check, type Report } from './check.ts';
import { examineDates, pathOf, type Tell } from './source-dates.ts';

type SourceEntry = EntryOf<'source'>;
/** A host as the whole name of a place: "example.org". */
const hostForm = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i;
/** What a page on one report has as the last part of its address: its number. */
const numberedPage = /\/(?:reports?|papers?)\/(\d+)\/?$/;

/** Returns the numbers of one form with another in an address: those like `gao-12-708`. */
function numbersLike(number: string, address: string): string[] {
  if (!/[a-z]/i.test(number) || !/\d/.test(number)) return [];
  const form = escapeSource(number.toLowerCase()).replaceAll(/\d+/g, String.raw`\d+`);
  return address.toLowerCase().match(new RegExp(`(?<![a-z\\d])${form}(?![a-z\\d])`, 'g')) ?? [];
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

/** Reports a number, a designation or a year that the address has otherwise. */
function examineAddress(source: SourceEntry, problem: Tell): void {
  const { title, number, URL: address = '', custom } = source.data;
  const fix = 'Correct one of them.';
  const [, inAddress] = numberedPage.exec(address) ?? [];
  const [last] = /\d+$/.exec(String(number ?? '')) ?? [];
  if (inAddress !== undefined && last !== undefined && inAddress !== last)
    problem(['number'], `the number is ${number ?? ''}, and the address has ${inAddress}`, fix);
  const path = pathOf(address);
  const named = [...title.matchAll(/(?<![\p{L}\d])(\p{Lu}{1,4}) ?(\d{2,5})(?![\p{L}\d])/gu)];
  for (const [words, letters = '', digits = ''] of named) {
    const form = new RegExp(`(?<![a-z\\d])${letters}0*(\\d{2,5})(?![a-z\\d])`, 'gi');
    const found = [...path.matchAll(form)].map(([, other]) => other);
    if (found.length > 0 && !found.includes(digits.replace(/^0+/, '')))
      problem(['title'], `the title has ${words}, and the address ${letters}${found[0] ?? ''}`, fix);
  }
  const end = path.split('/').findLast((part) => part !== '') ?? '';
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? [];
  const parts = new Set(end.toLowerCase().match(/\p{L}+/gu));
  const told = yearsIn(end);
  const other = yearsIn(title).find((year) => !told.includes(year));
  if (told.length > 0 && other !== undefined && words.length > 1 && words.every((word) => parts.has(word)))
    problem(['title'], `the title has ${other}, and the address ${told.join(', ')}`, fix);
  const { readAt } = custom;
  const host = /^https?:\/\/([^/:]+)/.exec(address)?.[1]?.toLowerCase() ?? '';
  if (readAt !== undefined && hostForm.test(readAt) && !`.${host}`.endsWith(`.${readAt.toLowerCase()}`))
    problem(['custom', 'readAt'], `the address is at ${host}, not at ${readAt}`, fix);
}

/** Returns the letters of a name: "ICE" of "Immigration and Customs Enforcement". */
const lettersOf = (name: string) => (name.match(/(?<![\p{L}’])\p{Lu}/gu) ?? []).join('');

/** Reports the name of the publisher behind a title, and a speaker in a title who is not its author. */
function examineTitle(source: SourceEntry, problem: Tell): void {
  const { title, type, author = [], publisher = '', 'container-title': work = '' } = source.data;
  const tail = / (?:\||–|-) ([^|]+)$/.exec(title)?.[1] ?? '';
  const bodies = [publisher, work].filter((name) => name !== '').map((name) => name.replace(/^The /, ''));
  const [first = ''] = tail.replace(/^The /, '').split(' ');
  if (
    first !== '' &&
    bodies.some((name) => name.split(/[ ,]/)[0] === first || lettersOf(name).endsWith(tail))
  )
    problem(['title'], `the title ends with the name of the site, "${tail}"`, 'Take the name off the title.');
  const families = author.flatMap(({ family }) => family ?? []);
  const [speaker] = type === 'speech' ? (title.match(language.sentences.person) ?? []) : [];
  if (speaker !== undefined && families.length > 0 && !families.some((family) => title.includes(family)))
    problem(
      ['author'],
      `the title names ${speaker}, and the author is ${families.join(', ')}`,
      'Correct the author or the title.',
    );
}

/** Reports a page that is none of those on which the claims from the source say that it stands. */
function examinePage(source: SourceEntry, located: readonly string[], problem: Tell): void {
  const { volume, page } = source.data;
  const pages = located.flatMap((locator) => {
    const [, of, on = ''] = /^(\d+) \p{L}[\p{L}.]* (\d+)$/u.exec(locator) ?? [];
    return of !== undefined && of === String(volume) ? [on] : [];
  });
  if (page !== undefined && pages.length > 0 && !pages.includes(String(page)))
    problem(
      ['page'],
      `the page is ${page}, and claims from this source stand on page ${[...new Set(pages)].join(', ')}`,
      'Correct the page, or the locators of the claims.',
    );
}

/** How the name of a common origin ends that is a numbered document: "lamp-report-12". */
const originNumber = /-(\d+)$/;

/** What claims give of each source: the locator in it, and their own date. */
const given = perArchive(({ claims }: Archive) => {
  const all = [...claims.values()].flatMap(({ id: claim, data }) =>
    data.sources.map(({ id, locator }) => ({ id, locator, claim, date: data.date })),
  );
  return Map.groupBy(all, ({ id }) => id);
});

/**
 * Reports a day whose month and day a claim from the source has in each other's place, and the day of a
 * ruling that such a claim has in another year.
 */
function examineDay(archive: Archive, source: SourceEntry, problem: Tell): void {
  const { type, issued } = source.data;
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(issued ? cslToEdtf(issued) : '') ?? [];
  if (year === undefined || month === undefined || day === undefined) return;
  const other = given(archive)
    .get(source.id)
    ?.find(
      ({ date = '' }) =>
        (month !== day && date === `${year}-${day}-${month}`) ||
        (type === 'legal_case' && date.slice(4) === `-${month}-${day}` && !date.startsWith(year)),
    );
  if (other?.date !== undefined)
    problem(
      ['issued'],
      `the source is of ${printDate(`${year}-${month}-${day}`)}, and "${other.claim}", which rests on it, of ${printDate(other.date)}`,
      'Correct the date that is wrong.',
    );
}

/**
 * Reports a day of publication that the note gives otherwise, and a common origin that no other source has.
 */
function examineNote(archive: Archive, source: SourceEntry, problem: Tell): void {
  const { issued, custom } = source.data;
  const { note = '', commonOrigin } = custom;
  const { index = -1, 0: before = '' } = language.sentences.releasedOn.exec(note) ?? {};
  const released = findDates(note).find(({ start }) => index >= 0 && start === index + before.length)?.date;
  const published = issued && cslToEdtf(issued);
  if (released && published !== undefined && isDate(published) && !overlaps(dateOf(published), released))
    problem(
      ['issued'],
      `the note says "${before}${printDate(released.earliest)}", and the source is of ${printDate(published)}`,
      'Correct the date or the note.',
    );
  const [, number] = originNumber.exec(commonOrigin ?? '') ?? [];
  const [, prefix, own] = /^(\p{Ll}+)-(\d+)$/u.exec(source.id) ?? [];
  if (own !== undefined && number !== undefined && commonOrigin?.startsWith(`${prefix}-`) && own !== number)
    problem(
      ['custom', 'commonOrigin'],
      `the number of this source is ${own}, and that of its common origin ${number}`,
      'Correct the common origin.',
    );
  if (commonOrigin !== undefined && (sharing(archive).get(commonOrigin) ?? 0) < 2)
    problem(
      ['custom', 'commonOrigin'],
      `no other source has the common origin "${commonOrigin}"`,
      'Give the others of its origin this name, or remove it.',
    );
}

/** How many sources relay each original. */
const sharing = perArchive(({ sources }: Archive) => {
  const counts = new Map<string, number>();
  for (const { data } of sources.values()) {
    const { commonOrigin } = data.custom;
    if (commonOrigin !== undefined) counts.set(commonOrigin, (counts.get(commonOrigin) ?? 0) + 1);
  }
  return counts;
});

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

/** So many articles of a paper that are all of one kind show of what kind another one is. */
const fewest = 4;

/** How many sources of each kind there are, by their type and the work in which they stand. */
const kindsOf = perArchive(({ sources }: Archive) => {
  const all = [...sources.values()].map(({ data }) => data);
  const works = Map.groupBy(all, ({ type, 'container-title': work }) => (work ? `${type} ${work}` : ''));
  return new Map([...works].map(([key, list]) => [key, Map.groupBy(list, ({ custom }) => custom.kind)]));
});

/** Reports a kind of document that no other source of its type in the same work has. */
function examineKind(archive: Archive, source: SourceEntry, problem: Tell): void {
  const { type, custom, 'container-title': work } = source.data;
  const kinds = [...(kindsOf(archive).get(`${type} ${work ?? ''}`) ?? [])];
  const [first, other] = kinds.sort(([, a], [, b]) => b.length - a.length);
  const [usual = '', most = []] = first ?? [];
  if (custom.kind === usual || other?.[1].length !== 1 || most.length < fewest) return;
  problem(
    ['custom', 'kind'],
    `the other ${most.length} in ${work ?? ''} are of the kind "${usual}", this one is of "${custom.kind}"`,
    'Correct the kind, the type, or the work.',
  );
}

/** What a source says in two places agrees: its date, its number, and who is speaking. */
export const sourceAgrees: Check = {
  name: 'source-agrees',
  description:
    'A source has the date that its id, its note and its address give, which is not before one in its title, nor that of a claim from it with month and day swapped or, of a ruling, in another year, the number, the year, the host and the DOI of its address, an origin in common with another one, and the kind and the speaker that go with its type, its work and its stance.',
  check({ archive }, report: Report) {
    for (const source of archive.sources.values()) {
      report.examined();
      const problem: Tell = (path, message, fix) => {
        report.problem(problemAt(source, path, message, fix));
      };
      examineDates(source, problem);
      examineNumbers(source, problem);
      examineAddress(source, problem);
      examineNote(archive, source, problem);
      examineTitle(source, problem);
      examineDay(archive, source, problem);
      const located = (given(archive).get(source.id) ?? []).flatMap(({ locator }) => locator ?? []);
      examinePage(source, located, problem);
      examineWords(archive, source, problem);
      examineKind(archive, source, problem);
    }
  },
};
