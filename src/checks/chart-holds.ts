import { chartFaults } from '../charts/faults/chart-faults.ts';
import { problemAt, isIncomplete, type Check } from './check.ts';
import { suggest } from './nearest.ts';

/**
 * A chart is drawn of all that its file names: its rows are there, and every column and value that it names.
 */
export const chartHolds: Check = {
  name: 'chart-holds',
  description:
    'All rows, columns, figures and values that a chart names are there; no span ends before it begins, a number and the date behind it are of one row, headings, words, marks and sets of rows differ, a range begins with the least, and no two charts have one place.',
  unwaivable: true,
  check(checked, report) {
    if (isIncomplete(checked, 'vocabulary')) return;
    const isWithoutPlaces = isIncomplete(checked, 'place');
    const orders = new Map<number, string>();
    for (const entry of checked.archive.charts.values()) {
      report.examined();
      const { order } = entry.data;
      const other = orders.get(order);
      orders.set(order, entry.id);
      if (other !== undefined)
        report.problem(
          problemAt(
            entry,
            ['order'],
            `the chart "${other}" has this place among all charts`,
            'Give each its own.',
          ),
        );
      if (
        isWithoutPlaces &&
        entry.data.rows.some(({ from }) => ['counties', 'states', 'compared'].includes(from))
      )
        continue;
      for (const { path, message, fix } of chartFaults(checked.archive, entry))
        report.problem(
          problemAt(entry, path, message, typeof fix === 'string' ? fix : suggest(fix.name, fix.known)),
        );
    }
  },
};
