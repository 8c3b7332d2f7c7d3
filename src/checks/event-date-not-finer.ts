import { dateOf, isDate, isFinerThan, isWithin, printDate, type RecordDate } from '../dates/index.ts';
import { problemAt, type Check } from './check.ts';

/**
 * Returns whether `date` is finer than `known`, or as fine and free of the doubt that `known` is marked with.
 */
function saysMore(date: RecordDate, known: RecordDate): boolean {
  const bolder = (known.approximate && !date.approximate) || (known.uncertain && !date.uncertain);
  return isFinerThan(date, known) || (bolder && isWithin(date, known));
}

/** An event's date is no finer than that of the claim it is taken from. */
export const eventDateNotFiner: Check = {
  name: 'event-date-not-finer',
  description: "An event's date is no finer than the date of the claim it is taken from.",
  check({ archive }, report) {
    for (const event of archive.events.values()) {
      const claim = archive.claims.get(event.data.dateFrom);
      if (!claim || !isDate(event.data.date)) continue;
      report.examined();
      const known = claim.data.date ?? claim.data.period;
      const fix = `Take the date of the claim, or name another claim in dateFrom.`;
      if (!known) report.problem(problemAt(event, ['dateFrom'], `the claim "${claim.id}" has no date`, fix));
      else if (isDate(known) && saysMore(dateOf(event.data.date), dateOf(known))) {
        const isSame = isWithin(dateOf(event.data.date), dateOf(known));
        const own = `the event is dated ${printDate(event.data.date)}`;
        const theirs = isSame
          ? `its claim "${claim.id}" knows only ${printDate(known)}`
          : `the claim from which it takes its date, "${claim.id}", ${printDate(known)}`;
        report.problem(
          problemAt(event, ['date'], `${own}, and ${theirs}`, isSame ? fix : 'Correct one of the two.'),
        );
      }
    }
  },
};
