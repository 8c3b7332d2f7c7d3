import { printDate } from '../dates/index.ts';
import { follow, type Course } from '../views/path/follow.ts';
import { jurisdictionOf } from '../views/claims/jurisdictions.ts';
import {
  oneDay,
  placesOfOneDay,
  workedCounty,
  workedDays,
  type WorkedArrest,
} from '../views/path/worked-arrests.ts';
import { ruleBook } from '../prose/index.ts';
import { countySlug, getOrThrow } from '../archive/index.ts';
import { siteArchive } from './load-site.ts';

/** A path of a worked example and the words above its column: a day, or a county and since when the program was active there. */
export interface WorkedColumn {
  label: string;
  since?: string;
  course: Course;
}

/** Returns the paths of a worked arrest through its days, each with its day in words. */
export function workedColumns({ arrest }: WorkedArrest): WorkedColumn[] {
  const archive = siteArchive();
  const county = jurisdictionOf(getOrThrow(archive.places, workedCounty).data);
  return workedDays.map((day) => ({
    label: printDate(day),
    course: follow(ruleBook(archive), arrest, county, day),
  }));
}

/** Returns the paths of a worked arrest on one day in several counties. */
export function workedPlaces({ arrest }: WorkedArrest): WorkedColumn[] {
  const archive = siteArchive();
  return placesOfOneDay.map((id) => {
    const { data } = getOrThrow(archive.places, id);
    const course = follow(ruleBook(archive), arrest, jurisdictionOf(data), oneDay);
    return { label: `${data.name}, ${data.state}`, since: printDate(data.activated ?? ''), course };
  });
}

/** Returns the address of a worked arrest in the form that follows arrests, on the second of its days and beside it the last. */
export function caseAddress({ arrest }: WorkedArrest): string {
  const { state, name } = getOrThrow(siteArchive().places, workedCounty).data;
  const query = new URLSearchParams({
    state,
    county: countySlug(name),
    day: workedDays[1],
    other: workedDays[4],
    ...arrest,
  });
  return `how-it-worked/?${query.toString()}#follow`;
}
