import { dateOf } from '../../dates/index.ts';
import type { Archive } from '../../archive/index.ts';
import type { PartOf } from '../../kinds/index.ts';
import { checkpoints } from '../../views/claims/checkpoints.ts';
import { activationDays } from '../../views/places/roll-out.ts';
import { sourcesCell } from './claim-fields.ts';
import type { Fields, MadeRows } from './made-rows.ts';

const fields = [
  ...['date', 'stated', 'qualifier', 'recorded', 'recorded_other'],
  ...['difference', 'difference_other', 'claims', 'source'],
];

/**
 * Returns the counts stated for a date of the time in which counties were activated, with how many were
 * active on its first and on its last day.
 */
export function comparedRows(archive: Archive, { measure }: PartOf<'compared'>): MadeRows {
  const days = activationDays(archive);
  const [first = '', last = ''] = [days[0]?.day, days.at(-1)?.day];
  const activeOn = (day: string) => days.findLast((one) => one.day <= day)?.active ?? 0;
  const rows = checkpoints(archive, measure).flatMap(({ claim, date, value, qualifier }): Fields[] => {
    const { earliest, latest = earliest } = dateOf(date);
    if (latest < first || earliest > last) return [];
    const [low, high] = [activeOn(earliest), activeOn(latest)];
    const isRange = low !== high;
    return [
      {
        ...{ date, stated: value, qualifier: qualifier ?? null },
        ...{ recorded: low, recorded_other: isRange ? high : null },
        ...{ difference: value - low, difference_other: isRange ? value - high : null },
        ...{ claims: claim.id, source: sourcesCell([claim]) },
      },
    ];
  });
  return { fields, rows };
}
