import type { Archive, EntryOf } from '../archive/index.ts';
import { compareText, language } from '../language/index.ts';
import { readerTexts } from '../prose/reader-texts.ts';
import { problemAt, problemInField, type Check, type Report } from './check.ts';

type Edition = EntryOf<'edition'>;

const numbersOf = (version: string) =>
  version
    .split('.')
    .map((part) => part.padStart(9, '0'))
    .join('.');

/** The checksums of the claims of an edition, by id. */
const claimsIn = (edition: Edition | undefined): Map<string, string> =>
  new Map(
    (edition?.data.records['claim'] ?? []).map((line) => {
      const [id = '', sum = ''] = line.split(' ');
      return [id, sum] as const;
    }),
  );

/** Returns why an error in these claims cannot have been in an edition; undefined if it can. */
function faultOfEdition(
  editions: readonly Edition[],
  version: string,
  ids: readonly string[],
): string | undefined {
  const at = editions.findIndex(({ data }) => data.version === version);
  if (at < 0) return undefined;
  const [then, later] = [claimsIn(editions[at]), claimsIn(editions[at + 1])];
  const there = ids.filter((id) => then.has(id));
  if (there.length === 0) return `edition ${version} had none of the claims of this error`;
  if (editions[at + 1] === undefined || there.some((id) => then.get(id) !== later.get(id))) return undefined;
  return `the claims of this error say in edition ${version} what they say in the next one`;
}

/** The edition in which an error of our own stood had its claims, and the next one has them corrected. */
function examineErrata({ errata }: Archive, editions: readonly Edition[], report: Report): void {
  for (const erratum of errata.values()) {
    const { published, sources, claims } = erratum.data;
    if (sources) continue;
    for (const { 1: version = '', index } of published.matchAll(language.sentences.edition)) {
      report.examined();
      const fault = faultOfEdition(editions, version, claims);
      if (fault === undefined) continue;
      report.problem(
        problemInField(erratum, ['published'], index, fault, 'Name the edition in which the error stood.'),
      );
    }
  }
}

/** Returns what is wrong with the number of an edition after the one before it; undefined if nothing. */
function faultOfNumber(version: string, before: string | undefined): string | undefined {
  if (before === undefined || numbersOf(version) > numbersOf(before)) return undefined;
  return version === before
    ? `two editions have the number ${version}`
    : `edition ${version} is later than edition ${before}, and its number is not higher`;
}

/** The list of an edition counts its records, has each once, and has a higher number than the one before. */
export const editionsHold: Check = {
  name: 'editions-hold',
  description:
    'The list of an edition counts its records, has each once, and its number is higher than that before; a text names no edition that there is not; where an error of our own stood in an edition, that had its claims, and the next has one of them corrected.',
  check({ archive }, report) {
    const editions = [...archive.editions.values()].sort((a, b) => compareText(a.id, b.id));
    const known = new Set(editions.map(({ data }) => data.version));
    examineErrata(archive, editions, report);
    // Where two have one number, that of one of them is wrong, and not each text that names it.
    const areKnown = known.size > 0 && known.size === editions.length;
    for (const { text, entry, path, file, at } of areKnown ? readerTexts(archive) : []) {
      for (const { 0: words, 1: version = '', index } of text.matchAll(language.sentences.edition)) {
        report.examined();
        if (known.has(version)) continue;
        report.problem({
          ...problemAt(entry, path, `there is no "${words}"`, 'Name an edition of data/editions.'),
          file,
          ...at(index),
        });
      }
    }
    for (const [i, edition] of editions.entries()) {
      const { version, counts, records } = edition.data;
      report.examined();
      const fault = faultOfNumber(version, editions[i - 1]?.data.version);
      if (fault !== undefined)
        report.problem(
          problemAt(edition, ['version'], fault, 'Write the number that package.json had on its day.'),
        );
      for (const kind of new Set([...Object.keys(counts), ...Object.keys(records)])) {
        const names = (records[kind] ?? []).map((line) => line.split(' ')[0]);
        if (counts[kind] === new Set(names).size && names.length === counts[kind]) continue;
        report.problem(
          problemAt(
            edition,
            [kind in counts ? 'counts' : 'records', kind],
            `the list has ${new Set(names).size} records of the kind "${kind}" in ${names.length} lines and counts ${counts[kind] ?? 0}`,
            'Lists are made by npm run edition, not by hand; take the file from git.',
          ),
        );
      }
    }
  },
};
