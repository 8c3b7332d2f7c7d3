import { perArchive, type Archive, type ClaimEntry } from '../archive/index.ts';
import type { Figure } from '../kinds/index.ts';
import { timeCounted } from '../views/claims/claims.ts';
import { problemAt, type Check, type Report } from './check.ts';

/** Where fewer figures are in another unit than their measure, they are wrong, and not the measure. */
const few = 3;

/** From here on two numbers are not the same by chance. */
const large = 1000;

/** What two figures have in common that count the same; undefined where that says too little. */
function likeness(claim: ClaimEntry, { value, qualifier, unit }: Figure): string | undefined {
  const when = timeCounted(claim);
  if (value === undefined || value < large || when === undefined) return undefined;
  return JSON.stringify([value, qualifier, unit, when]);
}

/** The claims whose figures have a measure, by what the figures have in common with others. */
const measured = perArchive(({ claims }: Archive) => {
  const known = new Map<string, ClaimEntry>();
  for (const claim of claims.values())
    for (const figure of claim.data.figures ?? []) {
      const key = figure.measure === undefined ? undefined : likeness(claim, figure);
      if (key !== undefined) known.set(key, claim);
    }
  return known;
});

/** Reports a figure without a measure that another claim has with one. */
function examineUnmeasured(archive: Archive, claim: ClaimEntry, index: number, report: Report): void {
  const figure = claim.data.figures?.[index];
  const key = figure?.unmeasured === undefined ? undefined : likeness(claim, figure);
  const other = key === undefined ? undefined : measured(archive).get(key);
  if (!other || other === claim) return;
  report.problem(
    problemAt(
      claim,
      ['figures', index, 'unmeasured'],
      `"${other.id}" has this figure, for this time, with a measure`,
      'Give it the same measure, or correct the value, the unit or the time.',
    ),
  );
}

/** Every figure has a measure, by which it is compared, or a reason why it has none. */
export const figureMeasured: Check = {
  name: 'figure-measured',
  description:
    'Every figure has a measure, in the unit of that measure, or a reason why it has none; none is without one where another claim has the same large figure for the same time with one.',
  check({ archive }, report) {
    const { vocabulary } = archive;
    // A unit that there is not is told by word-known, at the measure.
    const isUnit = new Set(vocabulary.data.units.map(({ id }) => id));
    const units = new Map(
      vocabulary.data.measures.flatMap(({ id, unit }) => (isUnit.has(unit) ? [[id, unit] as const] : [])),
    );
    const figures = [...archive.claims.values()].flatMap(({ data }) => data.figures ?? []);
    const used = Map.groupBy(figures, ({ measure }) => measure ?? '');
    for (const [i, { id, unit }] of vocabulary.data.measures.entries()) {
      const [first, ...more] = new Set(used.get(id)?.map((figure) => figure.unit));
      const isAlone = more.length > 0 || (used.get(id)?.length ?? 0) < few;
      if (first === undefined || isAlone || !units.has(id) || first === unit) continue;
      units.delete(id);
      report.problem(
        problemAt(
          vocabulary,
          ['measures', i, 'unit'],
          `all figures of the measure "${id}" are in ${first}, not in ${unit}`,
          `Write "${first}", or give the figures another measure.`,
        ),
      );
    }
    for (const claim of archive.claims.values()) {
      for (const [i, { measure, unmeasured, unit }] of (claim.data.figures ?? []).entries()) {
        report.examined();
        if (measure === undefined) examineUnmeasured(archive, claim, i, report);
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
