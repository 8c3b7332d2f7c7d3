import { compareText } from '../language/index.ts';
import { countsApart } from '../views/claims/compare-with-counties.ts';
import { countOf, type CountRef } from '../views/counts.ts';
import { isIncomplete, problemAt, type Check, type Checked } from './check.ts';

/** How many counts a problem names. */
const named = 6;

/** Returns the counts of claims that are nearest to those of the table and differ from them. */
const nearest = ({ archive }: Checked): string =>
  countsApart(archive)
    .slice(0, named)
    .map(({ claim, value, found }) => `"${claim}" (${value}, the table has ${found})`)
    .join(', ');

type Counted = keyof Checked['archive']['evidence']['data']['counts'];

/** Returns how many there were on a day of what says by itself from when on it was there. */
function countedBy({ archive }: Checked, day: string): ReadonlyMap<Counted, number> {
  const { claims, sources, errata } = archive;
  const isBy = (date?: string) => date !== undefined && date <= day;
  const read = [...claims.values()].filter(({ data }) => isBy(data.readings?.[0]?.date));
  const published = [...errata.values()].filter(({ data }) => isBy(data.changes[0]?.date));
  return new Map([
    ['claims-read-again', read.length],
    ['sources-read', [...sources.values()].filter(({ data }) => isBy(data.custom.read)).length],
    ['errata', published.length],
  ]);
}

/** What can be checked again may only grow from edition to edition. */
export const evidenceNotFewer: Check = {
  name: 'evidence-not-fewer',
  description:
    'Claims with a passage, a locator or a second reading, sources read, and counts that agree with the days of counties are no fewer than data/evidence.json has, which was counted for the last edition; and what has a day of its own was not counted too low.',
  check(checked, report) {
    const { evidence } = checked.archive;
    const { counted, counts } = evidence.data;
    const newest = [...checked.archive.editions.keys()].sort(compareText).at(-1) ?? '';
    if (counted < newest && !isIncomplete(checked, 'evidence'))
      report.problem(
        problemAt(
          evidence,
          ['counted'],
          `this was counted on ${counted}, before the last edition, of ${newest}`,
          'Count again, so that the numbers are those of that edition, and give the day.',
        ),
      );
    const then = countedBy(checked, counted);
    for (const [of, before] of Object.entries(counts) as [CountRef & Counted, number][]) {
      report.examined();
      if (isIncomplete(checked, 'claim', 'source', 'erratum', 'place', 'vocabulary')) continue;
      const now = countOf(checked.archive, of);
      const dated = then.get(of) ?? 0;
      if (before < dated)
        report.problem(
          problemAt(
            evidence,
            ['counts', of],
            `"${of}" is ${before}, and by their days there were ${dated} on ${counted}`,
            'Write that number; "counted" is the day on which all of these were counted.',
          ),
        );
      if (now >= before) continue;
      report.problem(
        problemAt(
          evidence,
          ['counts', of],
          `"${of}" fell from ${before} on ${counted} to ${now}`,
          of === 'counts-agreed'
            ? `Look at the days of counties and the counts of claims that you changed. Of those that do not agree, the nearest are ${nearest(checked)}.`
            : 'Put back what was taken out of the records; where a record had to go, add the same to another.',
        ),
      );
    }
  },
};
