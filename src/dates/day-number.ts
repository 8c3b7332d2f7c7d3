/** A day in milliseconds, as moments count. */
export const millisecondsOfDay = 86_400_000;

/** Returns the first moment of a day (YYYY-MM-DD), UTC. */
export function instantOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Returns the moment `days` days after another. */
export function daysAfter(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * millisecondsOfDay);
}

/** Returns how many days lie between two moments, as a fraction where they are no whole days. */
export function daysBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / millisecondsOfDay;
}

/** Returns the number of days from 1970-01-01 to `day` (YYYY-MM-DD), UTC. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;
}

/** Returns the day (YYYY-MM-DD) of a number of days since 1970-01-01: the inverse of `dayNumber`. */
export function dayOfNumber(number: number): string {
  return new Date(number * millisecondsOfDay).toISOString().slice(0, 10);
}
