import { dateOf, dayNumber, parseDate } from '../../dates/index.ts';
import { getOrThrow, perObject, type Archive, type EntryOf } from '../../archive/index.ts';
import type { Place } from '../../kinds/index.ts';
import { countiesIn } from '../places/places.ts';

export type Panel = EntryOf<'panel'>;

/** The agreement of a state: its date as EDTF, its claim, and the days between which the date lies. */
export interface PanelAgreement {
  date: string;
  claim: string;
  earliest: number;
  latest: number;
}

/** A county of a panel; days are counted from 1970-01-01 and are undefined where no day is known. */
export interface PanelCounty {
  place: Place;
  day: number | undefined;
  /** The first day on which a county of its state began, and the day on which the last one did. */
  stateFirst: number | undefined;
  stateLast: number | undefined;
  agreement: PanelAgreement | undefined;
}

/** Returns a day as a number; undefined for a month or year, which says no day. */
export function dayOfDate(date: string | undefined): number | undefined {
  const parsed = date === undefined ? undefined : parseDate(date);
  return parsed?.precision === 'day' ? dayNumber(parsed.earliest) : undefined;
}

function agreementsOf(archive: Archive, panel: Panel): Map<string, PanelAgreement> {
  return new Map(
    panel.data.agreements.map(({ place, claim }): [string, PanelAgreement] => {
      const { date } = getOrThrow(archive.claims, claim).data;
      if (date === undefined) throw new Error(`${panel.file}: the claim "${claim}" has no date`);
      const { earliest, latest } = dateOf(date);
      const signed = { earliest: dayNumber(earliest), latest: dayNumber(latest ?? earliest) };
      return [place, { date, claim, ...signed }];
    }),
  );
}

/** Returns the counties of a panel in the order of their codes. */
export function panelCounties(archive: Archive, panel: Panel): PanelCounty[] {
  return made(archive)(panel);
}

const made = perObject((archive: Archive) =>
  perObject((panel: Panel): PanelCounty[] => {
    const agreements = agreementsOf(archive, panel);
    const places = countiesIn(archive).map(({ data }) => ({ place: data, day: dayOfDate(data.activated) }));
    const states = new Map(
      [...Map.groupBy(places, ({ place }) => place.state)].map(([state, counties]) => {
        const days = counties.flatMap(({ day }) => (day === undefined ? [] : [day]));
        const isWhole = days.length === counties.length;
        return [
          state,
          {
            first: days.length ? Math.min(...days) : undefined,
            last: isWhole ? Math.max(...days) : undefined,
          },
        ];
      }),
    );
    return places.map(({ place, day }) => ({
      place,
      day,
      stateFirst: states.get(place.state)?.first,
      stateLast: states.get(place.state)?.last,
      agreement: agreements.get(place.state),
    }));
  }),
);
