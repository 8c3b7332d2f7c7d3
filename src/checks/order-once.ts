import type { Path } from '../archive/index.ts';
import { problemAt, type Check } from './check.ts';

const order: Path = ['order'];

/** Records that stand in one order stand each in a place of its own. */
export const orderOnce: Check = {
  name: 'order-once',
  description: 'No two explainers, lessons, steps or arrests have one place in their order.',
  check({ archive }, report) {
    for (const entries of [archive.explainers, archive.lessons, archive.stages, archive.arrests]) {
      const taken = new Map<number, string>();
      for (const entry of entries.values()) {
        report.examined();
        const other = taken.get(entry.data.order);
        if (other === undefined) taken.set(entry.data.order, entry.id);
        else
          report.problem(
            problemAt(entry, order, `"${other}" has the order ${entry.data.order} too`, 'Give each its own.'),
          );
      }
    }
  },
};
