import { problemAt, type Check } from './check.ts';

/** Every figure has a measure, by which it is compared, or a reason why it has none. */
export const figureMeasured: Check = {
  name: 'figure-measured',
  description: 'Every figure has a measure, in the unit of that measure, or a reason why it has none.',
  check({ archive }, report) {
    const units = new Map(archive.vocabulary.data.measures.map(({ id, unit }) => [id, unit]));
    for (const claim of archive.claims.values()) {
      for (const [i, { measure, unmeasured, unit }] of (claim.data.figures ?? []).entries()) {
        report.examined();
        if (measure === undefined && unmeasured === undefined) {
          report.problem(
            problemAt(
              claim,
              ['figures', i],
              'this figure has no measure, and no reason why not',
              'Give it a "measure" of the vocabulary if another claim counts the same, otherwise "unmeasured" with the reason.',
            ),
          );
        } else if (measure !== undefined && unmeasured !== undefined) {
          report.problem(
            problemAt(
              claim,
              ['figures', i, 'unmeasured'],
              'this figure has a measure and a reason why it has none',
              'Keep one of them.',
            ),
          );
        } else if (units.has(measure ?? '') && units.get(measure ?? '') !== unit) {
          report.problem(
            problemAt(
              claim,
              ['figures', i, 'unit'],
              `the figure is in ${unit}, its measure "${measure ?? ''}" in ${units.get(measure ?? '') ?? ''}`,
              'Correct the unit or the measure.',
            ),
          );
        }
      }
    }
  },
};
