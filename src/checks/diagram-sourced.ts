import { blocksOf } from '../prose/blocks.ts';
import { parseTarget } from '../prose/link-target.ts';
import { textsOfEntry } from '../prose/prose-texts.ts';
import { problemAt, type Check } from './check.ts';

/** A row of a diagram has a cell for each column, and what stands in a cell rests on a claim. */
export const diagramSourced: Check = {
  name: 'diagram-sourced',
  description:
    'A row of a diagram has a cell for each column, and each cell that is not empty names a claim or a cell of a series.',
  check({ archive }, report) {
    for (const entry of archive.diagrams.values()) {
      const { columns, rows } = entry.data;
      for (const [i, { cells }] of rows.entries()) {
        report.examined();
        if (cells.length !== columns.length)
          report.problem(
            problemAt(
              entry,
              ['rows', i, 'cells'],
              `this row has ${cells.length} cells, the diagram ${columns.length} columns`,
              'Write "" where there is nothing to say.',
            ),
          );
      }
      for (const text of textsOfEntry(archive, entry).filter(({ path }) => path[2] === 'cells')) {
        const schemes = blocksOf(text).flatMap(({ links }) =>
          links.map(({ url }) => parseTarget(url)?.scheme),
        );
        if (!schemes.some((scheme) => scheme === 'claim' || scheme === 'series'))
          report.problem(
            problemAt(
              entry,
              text.path,
              `"${text.source.slice(0, 60)}" names no claim`,
              'Add [](claim:id), or bind its words.',
            ),
          );
      }
    }
  },
};
