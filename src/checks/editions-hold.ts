import { compareText, language } from '../language/index.ts';
import { readerTexts } from '../prose/reader-texts.ts';
import { problemAt, type Check } from './check.ts';

const numbersOf = (version: string) =>
  version
    .split('.')
    .map((part) => part.padStart(9, '0'))
    .join('.');

/** The list of an edition counts its records, has each once, and has a higher number than the one before. */
export const editionsHold: Check = {
  name: 'editions-hold',
  description:
    'The list of an edition counts its records, has each once, and its number is higher than that before; a text names no edition that there is not.',
  check({ archive }, report) {
    const editions = [...archive.editions.values()].sort((a, b) => compareText(a.id, b.id));
    const known = new Set(editions.map(({ data }) => data.version));
    for (const { text, entry, path, file, at } of known.size > 0 ? readerTexts(archive) : []) {
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
      const before = editions[i - 1]?.data.version;
      if (before !== undefined && numbersOf(version) <= numbersOf(before))
        report.problem(
          problemAt(
            edition,
            ['version'],
            `edition ${version} is later than edition ${before}, and its number is not higher`,
            'Write the number that package.json had on its day.',
          ),
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
