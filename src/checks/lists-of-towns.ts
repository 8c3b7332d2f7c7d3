import { perArchive, type Archive } from '../archive/index.ts';
import { problemAt, type Report } from './check.ts';
import { withName } from './place-mentions.ts';

/** The counties of the towns of each state, by the name of the town. */
const townsOf = perArchive(
  ({ towns }: Archive) =>
    new Map(
      Object.entries(towns.data.towns).map(([state, text]) => [
        state,
        new Map(
          [...text.matchAll(/(?<=^|; )([^;]+): \d+ ([\d ]+)(?=;|$)/g)].map(
            ([, name = '', codes = '']) => [name, codes.split(' ')] as const,
          ),
        ),
      ]),
    ),
);

/**
 * Returns the codes of the counties of a town that has one of these names, where these places are none of
 * them.
 */
function otherTown(archive: Archive, names: readonly string[], ids: readonly string[]): string[] | undefined {
  const state = ids.flatMap((id) => archive.places.get(id)?.data.state ?? [])[0] ?? '';
  const counties = names.flatMap((name) => townsOf(archive).get(state)?.get(name.replace(/,.*/, '')) ?? []);
  return counties.length > 0 && !counties.some((id) => ids.includes(id)) ? counties : undefined;
}

/** Towns are in the order of the people in them, and ZIP codes in their own, below their first two digits. */
function examineOrder({ towns, zips }: Archive, report: Report): void {
  const fix = 'Make the file again: npm run towns.';
  for (const [state, text] of Object.entries(towns.data.towns)) {
    let above = Infinity;
    for (const { 0: words, 1: people, index } of text.matchAll(/(?<=^|; )[^:;]+: (\d+)/g)) {
      report.examined();
      const count = Number(people);
      if (count > above)
        report.problem({
          file: towns.file,
          ...towns.at(['towns', state], index),
          message: `"${words}" stands below a town of ${above} people`,
          fix,
        });
      above = count;
    }
  }
  for (const [first, text] of Object.entries(zips.data.zips)) {
    let above = '';
    for (const { 0: code, index } of text.matchAll(/\d{5}(?=:)/g)) {
      report.examined();
      const isThere = code.startsWith(first) && code > above;
      if (!isThere)
        report.problem({
          file: zips.file,
          ...zips.at(['zips', first], index),
          message: `the ZIP code ${code} stands ${above === '' ? `below "${first}"` : `behind ${above}`}`,
          fix,
        });
      above = code;
    }
  }
}

/** Lists of towns, ZIP codes and nicknames lead to counties of their state, and are in order. */
export function examineLists(archive: Archive, report: Report): void {
  const { names, towns, zips } = archive;
  examineOrder(archive, report);
  for (const [i, nickname] of names.data.nicknames.entries()) {
    const { places } = nickname;
    report.examined();
    const town = otherTown(archive, nickname.names, places);
    if (town)
      report.problem(
        problemAt(
          names,
          ['nicknames', i, 'places'],
          `"${nickname.names[0] ?? ''}" lies in ${town.map(withName(archive)).join(', ')}, not in ${places.map(withName(archive)).join(', ')}`,
          'Correct the code; data/places/towns.json has the counties of the towns.',
        ),
      );
    const [first, ...others] = places.map((id) => archive.places.get(id)?.data.state ?? id);
    if (others.some((state) => state !== first))
      report.problem(
        problemAt(
          names,
          ['nicknames', i, 'places'],
          'these places are of several states',
          'Correct the codes.',
        ),
      );
  }
  for (const [state, text] of Object.entries(towns.data.towns)) {
    report.examined();
    for (const { 0: code, index } of text.matchAll(/(?<=[ ])\d{5}(?=[ ;]|$)/g)) {
      // The number of people may have five digits too; it stands behind the colon.
      if (text.slice(index - 2, index) === ': ') continue;
      const county = archive.places.get(code);
      if (county?.data.state === state) continue;
      report.problem({
        file: towns.file,
        ...towns.at(['towns', state], index),
        message: `the county ${code} of this town is not of ${state}`,
        fix: 'Make the file again: npm run towns.',
      });
    }
  }
  for (const [state, text] of Object.entries(zips.data.zips)) {
    report.examined();
    for (const { 0: code, index } of text.matchAll(/(?<=: |: [\d ]*)\d{5}(?=[ ;]|$)/g)) {
      if (archive.places.has(code)) continue;
      report.problem({
        file: zips.file,
        ...zips.at(['zips', state], index),
        message: `there is no county ${code}`,
        fix: 'Make the file again: npm run towns.',
      });
    }
  }
}
