import type { AnyEntry, AnySingle, Archive, Path } from '../archive/index.ts';
import { problemAt, type Check } from './check.ts';

/** A list of days or years, with the way to each. */
interface Listed {
  entry: AnyEntry | AnySingle;
  items: { value: string; path: Path }[];
}

const listed = (entry: Listed['entry'], values: readonly (string | number)[], ...path: Path): Listed => ({
  entry,
  items: values.map((value, i) => ({ value: String(value), path: [...path, i] })),
});

/** The lists of days and years that pages print as they stand. */
function listsOf({ site, panels }: Archive): Listed[] {
  const { workedExamples, rollOutDays } = site.data;
  return [
    listed(site, workedExamples?.days ?? [], 'workedExamples', 'days'),
    listed(site, workedExamples?.twoDays ?? [], 'workedExamples', 'twoDays'),
    {
      entry: site,
      items: (rollOutDays?.others ?? []).map(({ day }, i) => ({
        value: day,
        path: ['rollOutDays', 'others', i, 'day'],
      })),
    },
    ...[...panels.values()].map((panel) => listed(panel, panel.data.codeYears, 'codeYears')),
  ];
}

/** Days and years that stand in a list go forward. */
export const daysInOrder: Check = {
  name: 'days-in-order',
  description: 'The days and years of a list of the site or of a panel go forward, and none stands twice.',
  check({ archive }, report) {
    for (const { entry, items } of listsOf(archive)) {
      for (const [i, { value, path }] of items.entries()) {
        report.examined();
        const before = items[i - 1]?.value;
        if (before === undefined || before < value) continue;
        report.problem(
          problemAt(
            entry,
            path,
            value === before ? `${value} stands in this list twice` : `${value} stands behind ${before}`,
            'Put the earliest first, and each once.',
          ),
        );
      }
    }
  },
};
