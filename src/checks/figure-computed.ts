import { evaluate } from '../views/path/evaluate.ts';
import type { Archive } from '../archive/index.ts';
import { problemAt, type Check } from './check.ts';

const idOf = (ref: string) => ref.split('#')[0] ?? '';

/** Returns the value of a figure named `claim-id` or `claim-id#key`. */
function valueOf(archive: Archive, ref: string): number | undefined {
  const key = ref.split('#')[1];
  return archive.claims.get(idOf(ref))?.data.figures?.find((figure) => figure.key === key)?.value;
}

/** A figure that is computed of others is what its formula gives. */
export const figureComputed: Check = {
  name: 'figure-computed',
  description: 'A computed figure is what its formula gives.',
  check(checked, report) {
    const { archive } = checked;
    for (const claim of archive.claims.values()) {
      const { from, formula, figures } = claim.data;
      if (!from && !formula) continue;
      report.examined();
      if (!from || !formula) {
        report.problem(
          problemAt(
            claim,
            [from ? 'from' : 'formula'],
            'a computed claim has both "from" and "formula"',
            'Add the other.',
          ),
        );
        continue;
      }
      const values = from.map((ref) => valueOf(archive, ref));
      const missing = values.indexOf(undefined);
      if (from.some((ref) => checked.broken.has(`claim:${idOf(ref)}`))) continue;
      if (missing >= 0) {
        report.problem(
          problemAt(
            claim,
            ['from', missing],
            `"${from[missing]}" names no figure with a value`,
            'Write claim-id, or claim-id#key.',
          ),
        );
        continue;
      }
      const result = evaluate(formula, values as number[]);
      const stated = figures?.[0]?.value;
      if (result === undefined)
        report.problem(
          problemAt(
            claim,
            ['formula'],
            `"${formula}" cannot be computed`,
            'Use + - * / ( ), numbers, and a, b, c … in the order of "from".',
          ),
        );
      else if (stated === undefined || Math.abs(result - stated) > Math.abs(stated) * 1e-9 + 1e-9) {
        report.problem(
          problemAt(
            claim,
            ['figures', 0, 'value'],
            `the formula gives ${result}, the figure says ${stated}`,
            'Correct the figure, or what it is computed of.',
          ),
        );
      }
    }
  },
};
