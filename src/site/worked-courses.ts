import { printDate } from '../dates/index.ts';
import { follow, type Course } from '../model/follow.ts';
import { jurisdictionOf } from '../model/jurisdictions.ts';
import { workedCounty, workedDays, type WorkedArrest } from '../model/worked-arrests.ts';
import { ruleBook } from '../prose/index.ts';
import { need } from '../record/index.ts';
import { siteRecord } from './load-site.ts';

/** Returns the paths of a worked arrest through its days, each with its day in words. */
export function workedColumns({ arrest }: WorkedArrest): { label: string; course: Course }[] {
  const record = siteRecord();
  const county = jurisdictionOf(need(record.places, workedCounty).data);
  return workedDays.map((day) => ({ label: printDate(day), course: follow(ruleBook(record), arrest, county, day) }));
}
