import { problemAt, type Check } from './check.ts';

/** What was counted can be counted again: a data file that has no words to quote says where its rows are. */
export const countedHasRows: Check = {
  name: 'counted-has-rows',
  description:
    'A source of a claim without a passage because we counted it in the data file says under rows which file and which row.',
  check({ archive }, report) {
    for (const claim of archive.claims.values())
      for (const [i, { id, noPassage }] of claim.data.sources.entries()) {
        const source = archive.sources.get(id);
        if (noPassage !== 'data' || !source) continue;
        report.examined();
        if (source.data.custom.rows) continue;
        report.problem(
          problemAt(
            claim,
            ['sources', i, 'noPassage'],
            `this was counted in a data file, and "${id}" does not say where its rows are`,
            'Add rows under custom in the source: the row of a place in words, and the address of the file.',
          ),
        );
      }
  },
};
