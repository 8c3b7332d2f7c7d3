import type { Archive } from '../../archive/index.ts';
import type { ChartData } from '../../kinds/index.ts';
import { describeColumn } from '../describe-columns.ts';
import type { Fault } from './fault.ts';

const wordsIn = (text: string) =>
  text
    .toLowerCase()
    .match(/[\p{L}\d]+/gu)
    ?.join(' ');

/** Returns the faults of columns of which nothing says what they hold, or only their title again. */
export function descriptionFaults(archive: Archive, data: ChartData): Fault[] {
  return data.columns.flatMap((column, i): Fault[] => {
    const { name, title, description = describeColumn(archive, data, column) } = column;
    if (description !== undefined && wordsIn(description) !== wordsIn(title)) return [];
    const fix = 'Say in "description" what its cells hold, in a sentence.';
    return [
      description === undefined
        ? { path: ['columns', i, 'name'], message: `nothing says what the column "${name}" holds`, fix }
        : {
            path: ['columns', i, 'title'],
            message: `the description of the column "${name}" is its title again`,
            fix,
          },
    ];
  });
}
