import type { Archive } from '../../archive/index.ts';
import { dayOfNumber } from '../../dates/day-number.ts';
import { countedCounties } from './panel-counts.ts';
import { panelCounties, type Panel } from './panel-counties.ts';
import { periodsOf } from './panel-periods.ts';

const listed = (byYear: ReadonlyMap<string, number>) =>
  [...byYear]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([year, number]) => `${year}: ${number}`)
    .join(', ');

/**
 * Returns the numbers that lines of code on the page of a panel print, by the names of the places that they
 * leave for them.
 */
export function exampleNumbers(archive: Archive, panel: Panel): { [name: string]: string } {
  const years = periodsOf('year', panel.data.first, panel.data.last);
  const dated = panelCounties(archive, panel).flatMap(({ day, place }) =>
    day === undefined ? [] : [{ day, place, year: dayOfNumber(day).slice(0, 4) }],
  );
  const within = dated.flatMap(({ day, year }) => {
    const period = years.find(({ first, last }) => first < day && day <= last);
    return period ? [{ year, share: (period.last - day + 1) / (period.last - period.first + 1) }] : [];
  });
  const people = years.map(({ number, last }): [string, number] => [
    String(number),
    dated.reduce((sum, { day, place }) => sum + (day <= last ? (place.population ?? 0) : 0), 0),
  ]);
  const byYear = [...Map.groupBy(within, ({ year }) => year)];
  const share = within.reduce((sum, one) => sum + one.share, 0) / within.length;
  return {
    byYear: listed(new Map(byYear.map(([year, counties]) => [year, counties.length]))),
    firstShare: share.toFixed(3),
    monthMoved: String(countedCounties(archive, panel, 'month-moved').length),
    peopleByYear: listed(new Map(people.filter(([, count]) => count > 0))),
  };
}
