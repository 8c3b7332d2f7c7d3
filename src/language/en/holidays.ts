/**
 * A holiday of the federal government of the United States: on a day of a month, or on the first, second …
 * weekday of it, counted from 1 (Monday to Sunday, 1 to 7), -1 being the last.
 */
interface Holiday {
  name: string;
  month: number;
  day?: number;
  weekday?: number;
  nth?: number;
}

const holidays: readonly Holiday[] = [
  { name: 'New Year’s Day', month: 1, day: 1 },
  { name: 'Martin Luther King Jr. Day', month: 1, weekday: 1, nth: 3 },
  { name: 'Washington’s Birthday', month: 2, weekday: 1, nth: 3 },
  { name: 'Memorial Day', month: 5, weekday: 1, nth: -1 },
  { name: 'Independence Day', month: 7, day: 4 },
  { name: 'Labor Day', month: 9, weekday: 1, nth: 1 },
  { name: 'Columbus Day', month: 10, weekday: 1, nth: 2 },
  { name: 'Veterans Day', month: 11, day: 11 },
  { name: 'Thanksgiving Day', month: 11, weekday: 4, nth: 4 },
  { name: 'Christmas Day', month: 12, day: 25 },
];

const isoWeekday = (date: Date) => date.getUTCDay() || 7;
const daysLater = (date: Date, days: number) => {
  const later = new Date(date);
  later.setUTCDate(date.getUTCDate() + days);
  return later;
};

/** Returns the day on which offices are closed for a holiday: one on a weekend moves to the day beside it. */
function observed({ month, day, weekday = 1, nth = 1 }: Holiday, year: number): Date {
  if (day !== undefined) {
    const date = new Date(Date.UTC(year, month - 1, day));
    return daysLater(date, { 6: -1, 7: 1 }[isoWeekday(date)] ?? 0);
  }
  const first = new Date(Date.UTC(year, nth < 0 ? month : month - 1, 1));
  const ahead = (weekday - isoWeekday(first) + 7) % 7;
  return daysLater(first, ahead + 7 * (nth < 0 ? nth : nth - 1));
}

/** Returns the holidays of a year by name, each with the day (YYYY-MM-DD) on which offices are closed. */
export function holidaysOf(year: number): { name: string; day: string }[] {
  return holidays.map((holiday) => ({
    name: holiday.name,
    day: observed(holiday, year).toISOString().slice(0, 10),
  }));
}
