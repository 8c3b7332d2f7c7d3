import { printDate } from '../../dates/index.ts';
import { countySlug, getOrThrow, type Archive } from '../../archive/index.ts';
import type { Arrest, Site } from '../../kinds/index.ts';
import { follow, type Course, type RuleBook } from './follow.ts';
import { jurisdictionOf } from './jurisdiction-of.ts';

/**
 * What the edition says of its worked examples: where, on which days, and which of them in several counties.
 */
export type WorkedExamples = NonNullable<Site['workedExamples']>;

/**
 * A path of a worked example and the words above its column: those of its day, or a county and the day since
 * which the program was active there.
 */
export interface WorkedColumn {
  label: string;
  day?: string;
  since?: string;
  course: Course;
}

/** Returns the paths of a worked arrest through the days of the examples, each with its day in words. */
export function workedThroughDays(
  archive: Archive,
  book: RuleBook,
  { county, days }: WorkedExamples,
  arrest: Arrest,
): WorkedColumn[] {
  const jurisdiction = jurisdictionOf(getOrThrow(archive.places, county).data);
  return days.map((day) => ({
    label: printDate(day),
    day,
    course: follow(book, arrest, jurisdiction, day),
  }));
}

/** Returns the paths of a worked arrest on one day in several counties. */
export function workedAcrossCounties(
  archive: Archive,
  book: RuleBook,
  { counties, day }: WorkedExamples['acrossCounties'],
  arrest: Arrest,
): WorkedColumn[] {
  return counties.map((id) => {
    const { data } = getOrThrow(archive.places, id);
    const course = follow(book, arrest, jurisdictionOf(data), day);
    return { label: `${data.name}, ${data.state}`, since: data.activated ?? '', course };
  });
}

/**
 * Returns the address of an arrest in the form that follows arrests, on the first day of the form and the
 * last of the examples.
 */
export function addressOfCase(
  archive: Archive,
  { county, days, twoDays }: WorkedExamples,
  arrest: Arrest,
): string {
  const { state, name } = getOrThrow(archive.places, county).data;
  const [day] = twoDays;
  const other = days.at(-1) ?? day;
  const query = new URLSearchParams({ state, county: countySlug(name), day, other, ...arrest });
  return `how-it-worked/?${query.toString()}#follow`;
}
