import { perArchive, type Archive } from '../archive/index.ts';
import { townsIn } from '../views/places/town-list.ts';
import { problemAt, problemInField, type Report } from './check.ts';
import { withName } from './place-mentions.ts';

/** What to do about a fault in a file that a script makes. */
const makeAgain = 'Make the file again: npm run towns.';

type Nickname = Archive['names']['data']['nicknames'][number];

/** The counties of the towns of each state, by the name of the town. */
const townsOf = perArchive(
  ({ towns }: Archive) =>
    new Map(
      Object.entries(towns.data.towns).map(([state, text]) => [
        state,
        new Map(townsIn(text).map(({ name, counties }) => [name, counties])),
      ]),
    ),
);

/** Returns the main county of the town of each of these names that is in the state of the places. */
function townsNamed(archive: Archive, { names, places }: Nickname): { at: number; county: string }[] {
  const state = places.flatMap((id) => archive.places.get(id)?.data.state ?? [])[0] ?? '';
  return names.flatMap((name, at) => {
    const [county] = townsOf(archive).get(state)?.get(name.replace(/,.*/, '')) ?? [];
    return county === undefined ? [] : [{ at, county }];
  });
}

/**
 * A nickname leads to the main county of each town of its names; where one does, the other names are
 * wrong.
 */
function examineNickname(archive: Archive, nickname: Nickname, i: number, report: Report): void {
  const towns = townsNamed(archive, nickname);
  const others = towns.filter(({ county }) => !nickname.places.includes(county));
  for (const { at, county } of others) {
    const isNameWrong = others.length < towns.length;
    report.problem(
      problemAt(
        archive.names,
        ['nicknames', i, ...(isNameWrong ? ['names', at] : ['places'])],
        `"${nickname.names[at] ?? ''}" lies in ${withName(archive)(county)}, not in ${nickname.places.map(withName(archive)).join(', ')}`,
        'Correct the codes or the name; data/places/towns.json has the counties of the towns.',
      ),
    );
  }
}

/** Two codes or more behind a town and its people, and behind a ZIP code. */
const severalCodes = { towns: /(?<=: \d+ )\d{5}(?: \d{5})+/g, zips: /(?<=: )\d{5}(?: \d{5})+/g };
const lengthOfCode = '00000 '.length;

/** No county stands twice behind a town or a ZIP code. */
function examineCodes(list: Archive['towns' | 'zips'], texts: Record<string, string>, report: Report): void {
  for (const [key, text] of Object.entries(texts)) {
    for (const { 0: codes, index } of text.matchAll(severalCodes[list.kind])) {
      report.examined();
      const all = codes.split(' ');
      const second = all.findIndex((code, i) => all.indexOf(code) < i);
      if (second < 0) continue;
      const message = `the county ${all[second] ?? ''} stands here twice`;
      const at = index + second * lengthOfCode;
      report.problem(problemInField(list, [list.kind, key], at, message, makeAgain));
    }
  }
}

/** A town begins with a capital and stands once in its state. */
function examineTowns({ towns }: Archive, report: Report): void {
  for (const [state, text] of Object.entries(towns.data.towns)) {
    const known = new Set<string>();
    for (const { 0: name, index } of text.matchAll(/(?<=^|; )[^:;]+(?=:)/g)) {
      report.examined();
      const fault = known.has(name) ? 'stands twice' : /^\p{Ll}/u.test(name) ? 'has a small letter' : '';
      known.add(name);
      if (fault === '') continue;
      const message = `the town "${name}" of ${state} ${fault}`;
      report.problem(problemInField(towns, ['towns', state], index, message, makeAgain));
    }
  }
}

/** Towns are in the order of the people in them, and ZIP codes in their own, below their first two digits. */
function examineOrder({ towns, zips }: Archive, report: Report): void {
  for (const [state, text] of Object.entries(towns.data.towns)) {
    let above = Infinity;
    for (const { 0: words, 1: people, index } of text.matchAll(/(?<=^|; )[^:;]+: (\d+)/g)) {
      report.examined();
      const count = Number(people);
      const message = `"${words}" stands below a town of ${above} people`;
      if (count > above) report.problem(problemInField(towns, ['towns', state], index, message, makeAgain));
      above = count;
    }
  }
  for (const [first, text] of Object.entries(zips.data.zips)) {
    let above = '';
    for (const { 0: code, index } of text.matchAll(/\d{5}(?=:)/g)) {
      report.examined();
      const isInOrder = code.startsWith(first) && code > above;
      const message = `the ZIP code ${code} stands ${above === '' ? `below "${first}"` : `behind ${above}`}`;
      if (!isInOrder) report.problem(problemInField(zips, ['zips', first], index, message, makeAgain));
      above = code;
    }
  }
}

/** Lists of towns, ZIP codes and nicknames lead to counties of their state, and are in order. */
export function examineLists(archive: Archive, report: Report): void {
  const { names, towns, zips } = archive;
  examineOrder(archive, report);
  examineTowns(archive, report);
  examineCodes(towns, towns.data.towns, report);
  examineCodes(zips, zips.data.zips, report);
  for (const [i, nickname] of names.data.nicknames.entries()) {
    const { places } = nickname;
    report.examined();
    examineNickname(archive, nickname, i, report);
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
      const message = `the county ${code} of this town is not of ${state}`;
      report.problem(problemInField(towns, ['towns', state], index, message, makeAgain));
    }
  }
  for (const [first, text] of Object.entries(zips.data.zips)) {
    report.examined();
    for (const { 0: code, index } of text.matchAll(/(?<=: |: [\d ]*)\d{5}(?=[ ;]|$)/g)) {
      if (archive.places.has(code)) continue;
      const message = `there is no county ${code}`;
      report.problem(problemInField(zips, ['zips', first], index, message, makeAgain));
    }
  }
}
