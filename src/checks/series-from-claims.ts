import type { ClaimEntry } from '../archive/index.ts';
import { dateOf, isDate, overlaps } from '../dates/index.ts';
import { timeCounted } from '../views/claims/claims.ts';
import type { Check } from './check.ts';
import { atCell, numberIn, valueColumns } from './series-cells.ts';

/** Returns whether a claim is of the time of a row, where both say of which they are. */
function isOfPeriod(claim: ClaimEntry, row: string): boolean {
  const period = timeCounted(claim);
  const isKnown = period !== undefined && isDate(period) && isDate(row);
  return !isKnown || overlaps(dateOf(period), dateOf(row));
}

/**
 * Every value of a row that names claims is a figure of one of them, with its qualifier; and the claims are
 * of the period of the row.
 */
export const seriesFromClaims: Check = {
  name: 'series-from-claims',
  description:
    'Every value of a row that names claims is a figure of one of them, and these are of the period of the row.',
  check({ archive }, report) {
    for (const series of archive.series.values()) {
      for (const row of series.rows) {
        const ids = (row.cells['claims']?.text ?? '').split(' ').filter(Boolean);
        const claims = ids.flatMap((id) => archive.claims.get(id) ?? []);
        if (claims.length === 0 || claims.length < ids.length) continue;
        const period = row.cells['period']?.text ?? '';
        const other = claims.find((claim) => !isOfPeriod(claim, period));
        if (other)
          report.problem(
            atCell(
              series,
              row,
              'claims',
              `"${other.id}" is of ${timeCounted(other) ?? ''}, and this row of ${period}`,
              'Name the claim of this period; the cells of two rows may have changed places.',
            ),
          );
        const figures = claims.flatMap((claim) => claim.data.figures ?? []);
        for (const column of valueColumns(series)) {
          const value = numberIn(row, column);
          if (value === undefined) continue;
          report.examined();
          const qualifier = row.cells[`${column}_qualifier`]?.text ?? '';
          if (figures.some((figure) => figure.value === value && (figure.qualifier ?? '') === qualifier))
            continue;
          const stated = figures
            .map((figure) =>
              [figure.qualifier ?? [], figure.value ?? [figure.min, figure.max].join(' to ')]
                .flat()
                .join(' '),
            )
            .join(', ');
          report.problem(
            atCell(
              series,
              row,
              column,
              `${[qualifier, value].join(' ').trim()} is no figure of ${ids.join(', ')}`,
              `Their figures are ${stated}. Correct the cell, its qualifier, the claim, or the list of claims.`,
            ),
          );
        }
      }
    }
  },
};
