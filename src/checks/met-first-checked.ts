import { chartedClaims } from '../charts/charted-claims.ts';
import { claimsIn } from '../prose/index.ts';
import type { Archive } from '../archive/index.ts';
import { isIncomplete, problemAt, type Check } from './check.ts';

/** Returns the ids of the claims of all charts, and of the texts that the Record says readers meet first. */
export function claimsMetFirst(archive: Archive): Set<string> {
  const { pages, explainers } = archive.evidence.data.metFirst;
  const texts = [
    ...pages.flatMap((id) => archive.pages.get(id) ?? []),
    ...explainers.flatMap((id) => archive.explainers.get(id) ?? []),
  ];
  return new Set([
    ...texts.flatMap((text) => claimsIn(archive, text)),
    ...[...archive.charts.values()].flatMap((chart) => chartedClaims(archive, chart)),
  ]);
}

/** What readers meet first they can check: where in the source it stands, and that somebody looked twice. */
export const metFirstChecked: Check = {
  name: 'met-first-checked',
  description:
    'A claim of a chart, or of a page or explainer under metFirst in data/evidence.json, gives a locator or a passage for each source; a confirmed one was read again.',
  check(checked, report) {
    if (isIncomplete(checked, 'claim', 'vocabulary')) return;
    const { archive } = checked;
    for (const id of claimsMetFirst(archive)) {
      const claim = archive.claims.get(id);
      if (!claim) continue;
      report.examined();
      const { sources, standing, readings } = claim.data;
      for (const [i, { locator, passage }] of sources.entries()) {
        if (locator !== undefined || passage !== undefined) continue;
        report.problem(
          problemAt(
            claim,
            ['sources', i, 'id'],
            'readers meet this claim first, and nothing says where in this source it stands',
            'Add a locator, such as a page or paragraph, or the first and last words of the passage.',
          ),
        );
      }
      if (standing === 'confirmed' && readings === undefined)
        report.problem(
          problemAt(
            claim,
            ['standing'],
            'readers meet this confirmed claim first, and nobody has read it again',
            'Read it against its passage, and say under "readings" when and what you found.',
          ),
        );
    }
  },
};
