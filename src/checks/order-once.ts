import type { Archive } from '../archive/index.ts';
import { problemAt, type Check } from './check.ts';

/** A record with its place in an order, and where it says that. */
interface Placed {
  entry: Parameters<typeof problemAt>[0] & { id: string };
  path: Parameters<typeof problemAt>[1];
  order: number;
}

/** Returns the orders of the Record, each with its records: those of a kind, and the claims of a source. */
function ordersOf(archive: Archive): Placed[][] {
  const kinds = [archive.explainers, archive.lessons, archive.numbers, archive.stages, archive.arrests];
  const claims = [...archive.claims.values()].flatMap((entry) =>
    entry.data.sources.flatMap(({ id, order }, i) =>
      order === undefined ? [] : [{ entry, path: ['sources', i, 'order'], order, source: id }],
    ),
  );
  return [
    ...kinds.map((entries) =>
      [...entries.values()].map((entry) => ({ entry, path: ['order'], order: entry.data.order })),
    ),
    ...Map.groupBy(claims, ({ source }) => source).values(),
  ];
}

/** Records that stand in one order stand each in a place of its own. */
export const orderOnce: Check = {
  name: 'order-once',
  description:
    'No two explainers, lessons, numbers, steps or arrests have one place in their order, nor two claims in that of a source.',
  check({ archive }, report) {
    for (const placed of ordersOf(archive)) {
      const taken = new Map<number, string>();
      for (const { entry, path, order } of placed) {
        report.examined();
        const other = taken.get(order);
        if (other === undefined) taken.set(order, entry.id);
        else
          report.problem(
            problemAt(entry, path, `"${other}" has the order ${order} too`, 'Give each its own.'),
          );
      }
    }
  },
};
