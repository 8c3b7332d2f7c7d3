import { dateOf, findDates, isDate, overlaps, printDayOfYear } from '../dates/index.ts';
import { problemAt, type Check } from './check.ts';

/** A claim is dated by a day that its statement gives, where the statement gives days. */
export const statementDated: Check = {
  name: 'statement-dated',
  description:
    'Where the statement of a claim gives a day, one of its dates is that of the claim or lies in its period.',
  check({ archive }, report) {
    for (const claim of archive.claims.values()) {
      const { date, period, statement } = claim.data;
      if (date === undefined || !isDate(date) || dateOf(date).precision !== 'day') continue;
      const said = findDates(statement);
      if (!said.some((found) => found.date.precision === 'day')) continue;
      report.examined();
      const own = [date, period].flatMap((text) => (text !== undefined && isDate(text) ? dateOf(text) : []));
      if (said.some((found) => own.some((one) => overlaps(found.date, one)))) continue;
      if (statement.includes(printDayOfYear(date))) continue;
      report.problem(
        problemAt(
          claim,
          ['date'],
          `the claim is dated ${date}, and its statement says ${said.map(({ words }) => `"${words}"`).join(', ')}`,
          'Correct the date or the statement; what the figures cover is the "period".',
        ),
      );
    }
  },
};
