import type { Archive, Path } from '../archive/index.ts';
import { bodiesOf } from '../views/sources/source-bodies.ts';
import { problemAt, type Report } from './check.ts';
import { otherPlaceIn, statesIn } from './place-mentions.ts';

/** Returns the name of a place in words of a row of a chart that is no place of the claims of the row. */
function otherThanClaims(archive: Archive, words: string, claims: readonly string[]): string | undefined {
  const entries = claims.flatMap((id) => archive.claims.get(id)?.data ?? []);
  const told = entries.map(({ statement, note = '' }) => `${statement} ${note}`).join(' ');
  const places = [...entries.flatMap((claim) => claim.places ?? []), ...statesIn(archive, told)];
  // A paper may have the name of a place.
  const text = words.replace(bodiesOf(archive).form, '');
  const other = places.length > 0 ? otherPlaceIn(archive, text, places) : undefined;
  return other === undefined || told.includes(other) ? undefined : other;
}

/** A place in the label of a row of a chart, or in what is said of it beside, is one of its claims. */
export function examineRows(archive: Archive, report: Report): void {
  for (const chart of archive.charts.values()) {
    for (const [i, rows] of chart.data.rows.entries()) {
      for (const [j, { claims, label, set = {} }] of (rows.from === 'claims' ? rows.items : []).entries()) {
        const path = ['rows', i, 'items', j];
        const said: [Path, string][] = [
          [[...path, 'label'], label],
          ...Object.entries(set).map(([name, text]): [Path, string] => [[...path, 'set', name], text]),
        ];
        for (const [at, text] of said) {
          report.examined();
          const other = otherThanClaims(archive, text, claims);
          if (other === undefined) continue;
          report.problem(
            problemAt(
              chart,
              at,
              `the words name "${other}", and ${claims.join(', ')} ${claims.length === 1 ? 'does' : 'do'} not`,
              'Correct the words or the claim.',
            ),
          );
        }
      }
    }
  }
}
