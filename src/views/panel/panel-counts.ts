import type { Archive } from '../../archive/index.ts';
import type { panelCounts } from '../../kinds/panel.ts';
import { dayOfNumber } from '../../dates/day-number.ts';
import { codesInYear } from './panel-codes.ts';
import { panelCounties, type Panel, type PanelCounty } from './panel-counties.ts';
import { periodsOf, type PeriodLength } from './panel-periods.ts';

type PanelCount = (typeof panelCounts)[number];

/** What a county must be to be counted. */
type Counter = (panel: Panel, counties: readonly PanelCounty[]) => (county: PanelCounty) => boolean;

/** Returns a counter that looks at the day of a county as YYYY-MM-DD; one without a day is not counted. */
const onDay =
  (is: (day: string) => boolean): Counter =>
  () =>
  ({ day }) =>
    day !== undefined && is(dayOfNumber(day));

/** Returns a counter of those that began within a period, so that the rules give them different ones. */
const moved =
  (length: PeriodLength): Counter =>
  ({ data }) => {
    const periods = periodsOf(length, data.first, data.last);
    return ({ day }) => day !== undefined && periods.some(({ first, last }) => first < day && day <= last);
  };

const counters: { readonly [C in PanelCount]: Counter } = {
  counties: () => () => true,
  undated:
    () =>
    ({ day }) =>
      day === undefined,
  'after-middle-of-month': onDay((day) => day.slice(8) > '15'),
  'after-june': onDay((day) => day.slice(5) > '06-30'),
  'in-last-quarter': onDay((day) => day.slice(5) > '09-30'),
  'month-moved': moved('month'),
  'quarter-moved': moved('quarter'),
  'year-moved': moved('year'),
  'last-to-start': (_, counties) => {
    const last = Math.max(...counties.map(({ day = 0 }) => day));
    return ({ day }) => day === last;
  },
  corrected:
    () =>
    ({ place }) =>
      place.dating === 'day-corrected',
  'parts-differ':
    () =>
    ({ place }) =>
      place.dating === 'parts-differ',
  'code-changed':
    (panel) =>
    ({ place: { fips } }) =>
      panel.data.codeYears.some((year) => codesInYear(panel, fips, year).join(' ') !== fips),
  'agreement-known':
    () =>
    ({ agreement }) =>
      agreement !== undefined,
};

/** Returns the counties of a panel that are counted under a name, in the order of their codes. */
export function countedCounties(archive: Archive, panel: Panel, count: PanelCount): PanelCounty[] {
  const counties = panelCounties(archive, panel);
  return counties.filter(counters[count](panel, counties));
}
