import type { codeHolds, countyHolds, periodHolds } from '../../kinds/panel.ts';
import type { PanelColumn } from '../../kinds/index.ts';
import { dayNumber } from '../../dates/index.ts';
import { codeChanges, codesInYear, type CodeOfYear } from './panel-codes.ts';
import { dayOfDate, type Panel, type PanelCounty } from './panel-counties.ts';
import type { PanelPeriod } from './panel-periods.ts';

/** A value of a panel: days and periods are numbers, as their form says; null where it is not known. */
export type Cell = string | number | null;

/** What the numbers of a column are. */
export type CellForm = 'text' | 'flag' | 'integer' | 'share' | 'day' | 'month' | 'quarter' | 'year';

interface CountyHold {
  form: CellForm;
  /** Whether it is in the tables of periods and of codes as well. */
  inPeriods?: true;
  inCodes?: true;
  of(county: PanelCounty, panel: Panel, column: PanelColumn): Cell;
}

const known = (value: string | number | undefined): Cell => value ?? null;

const ofCounty: { readonly [H in (typeof countyHolds)[number]]: CountyHold } = {
  code: { form: 'text', inPeriods: true, inCodes: true, of: ({ place }) => place.fips },
  state: { form: 'text', inPeriods: true, inCodes: true, of: ({ place }) => place.state },
  name: { form: 'text', inCodes: true, of: ({ place }) => place.name },
  day: { form: 'day', inCodes: true, of: ({ day }) => known(day) },
  'source-day': { form: 'day', of: ({ place }) => known(dayOfDate(place.sourceDay)) },
  reason: { form: 'text', of: ({ place }) => known(place.reason) },
  'reason-claim': { form: 'text', of: ({ place }) => known(place.claim) },
  'state-first-day': { form: 'day', of: ({ stateFirst }) => known(stateFirst) },
  'state-last-day': { form: 'day', of: ({ stateLast }) => known(stateLast) },
  agreement: { form: 'text', of: ({ agreement }) => known(agreement?.date) },
  'agreement-claim': { form: 'text', of: ({ agreement }) => known(agreement?.claim) },
  population: { form: 'integer', inPeriods: true, of: ({ place }) => known(place.population) },
  'code-then': {
    form: 'text',
    of: ({ place }, panel, { year }) => codesInYear(panel, place.fips, year ?? panel.data.codesOf).join(' '),
  },
  'code-change': {
    form: 'text',
    of: ({ place }, panel) =>
      known(
        codeChanges(panel)
          .get(place.fips)
          ?.map(({ since, what }) => `${since}: ${what}`)
          .join(' '),
      ),
  },
  source: { form: 'text', of: ({ place }) => known(place.source) },
};

interface PeriodHold {
  form: CellForm;
  /** Returns what its cells depend on: counties for which it is the same have the same cells. */
  by(county: PanelCounty): unknown;
  /** Returns what fills the periods of a county. */
  of(county: PanelCounty, periods: readonly PanelPeriod[], panel: Panel): (period: PanelPeriod) => Cell;
}

/** Days of a span that lie in a period, as a share of its days, to six decimals. */
function shareOf({ first, last }: PanelPeriod, from: number, until = last): number {
  const days = Math.min(last, until) - Math.max(first, from) + 1;
  return Math.max(0, Math.round((days / (last - first + 1)) * 1e6) / 1e6);
}

const always = () => '';
const flag = (is: boolean): number => (is ? 1 : 0);

/** Returns a hold whose value is not known where the day is not. */
const withDay = (form: CellForm, of: (day: number) => (period: PanelPeriod) => Cell): PeriodHold => ({
  form,
  by: ({ day }) => day,
  of: ({ day }) => (day === undefined ? () => null : of(day)),
});

/** Returns a hold that is the same in all periods: the first of them for which `begun` holds, 0 for none. */
const firstIndex = (begun: (period: PanelPeriod, day: number) => boolean): PeriodHold => ({
  form: 'integer',
  by: ({ day }) => day,
  of: ({ day }, periods) => {
    const index = day === undefined ? null : (periods.find((period) => begun(period, day))?.index ?? 0);
    return () => index;
  },
});

const ofPeriod: { readonly [H in (typeof periodHolds)[number]]: PeriodHold } = {
  period: {
    form: 'integer',
    by: always,
    of:
      () =>
      ({ number }) =>
        number,
  },
  index: {
    form: 'integer',
    by: always,
    of:
      () =>
      ({ index }) =>
        index,
  },
  'active-first-day': withDay(
    'flag',
    (day) =>
      ({ first }) =>
        flag(day <= first),
  ),
  'active-last-day': withDay(
    'flag',
    (day) =>
      ({ last }) =>
        flag(day <= last),
  ),
  'share-active': withDay('share', (day) => (period) => shareOf(period, day)),
  'first-index': firstIndex(({ last }, day) => day <= last),
  'first-full-index': firstIndex(({ first }, day) => day <= first),
  'whole-state': {
    form: 'flag',
    by: ({ stateLast }) => stateLast,
    of: ({ stateLast }) => (stateLast === undefined ? () => null : ({ last }) => flag(stateLast <= last)),
  },
  agreed: {
    form: 'flag',
    by: ({ agreement }) => agreement,
    of: ({ agreement }) => {
      if (!agreement) return () => null;
      const { earliest, latest } = agreement;
      return ({ last }) => (latest <= last ? 1 : earliest > last ? 0 : null);
    },
  },
  'program-share': {
    form: 'share',
    by: always,
    of: (_, __, { data }) => {
      const [from, until] = [dayNumber(data.program.from), dayNumber(data.program.until)];
      return (period) => shareOf(period, from, until);
    },
  },
};

interface CodeHold {
  form: CellForm;
  of(code: CodeOfYear): Cell;
}

const ofCode: { readonly [H in (typeof codeHolds)[number]]: CodeHold } = {
  year: { form: 'year', of: ({ year }) => year },
  'code-of-year': { form: 'text', of: ({ code }) => code },
};

type Holds = PanelColumn['holds'];
type Found<T> = T | undefined;

/** Returns how a column is filled that holds something of a county; undefined for others. */
export function countyHold(name: Holds): Found<CountyHold> {
  const holds: { readonly [known: string]: CountyHold } = ofCounty;
  return holds[name];
}

/** Returns how a column is filled that holds something of a county in a period; undefined for others. */
export function periodHold(name: Holds): Found<PeriodHold> {
  const holds: { readonly [known: string]: PeriodHold } = ofPeriod;
  return holds[name];
}

/** Returns how a column is filled that holds something of a code of a year; undefined for others. */
export function codeHold(name: Holds): Found<CodeHold> {
  const holds: { readonly [known: string]: CodeHold } = ofCode;
  return holds[name];
}
