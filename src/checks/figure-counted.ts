import { activatedCounties } from '../views/places/roll-out.ts';
import { isIncomplete, problemAt, type Check } from './check.ts';

/** A figure that we counted in the table of places is what the table gives. */
export const figureCounted: Check = {
  name: 'figure-counted',
  description: 'A figure that counts places of the table, as "counted" says, is what the table gives.',
  check(checked, report) {
    const { archive } = checked;
    if (isIncomplete(checked, 'place')) return;
    const counties = activatedCounties(archive);
    for (const claim of archive.claims.values()) {
      const { date = '', figures = [] } = claim.data;
      for (const [i, { counted, value }] of figures.entries()) {
        if (counted === undefined) continue;
        report.examined();
        const { state, until = false, last = false } = counted;
        const own = counties.filter((county) => state === undefined || county.state === state);
        const found = own.filter(({ activated }) => (until ? activated <= date : activated === date)).length;
        const later = own.filter(({ activated }) => activated > date).length;
        const problem = (path: string, message: string) => {
          report.problem(
            problemAt(
              claim,
              ['figures', i, path],
              message,
              'Correct the figure and the statement, or the days in data/places/counties.csv.',
            ),
          );
        };
        if (found !== value)
          problem(
            'value',
            `the table has ${found} places ${until ? 'up to' : 'on'} ${date}, the figure is ${value ?? ''}`,
          );
        if (last && later > 0) problem('counted', `the table has ${later} places that joined after ${date}`);
      }
    }
  },
};
