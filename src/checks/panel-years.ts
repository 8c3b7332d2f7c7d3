import type { Archive, EntryOf, Path } from '../archive/index.ts';
import { yearsIn } from '../dates/index.ts';
import { problemInField, type Check } from './check.ts';

type Panel = EntryOf<'panel'>;

/** A text about a panel in which years stand. */
interface Told {
  entry: Panel | EntryOf<'page'>;
  path: Path;
  text: string;
}

const addressOfPanel = 'data/panel/';

/** Returns the years that a panel has: those of its periods and of its codes. */
const yearsOf = ({ data }: Panel): Set<number> =>
  new Set([data.first, data.last, data.codesOf, ...data.codeYears]);

/** Returns what a panel says of its tables and columns, and what its page says of it in a sentence. */
function textsAbout({ pages }: Archive, panel: Panel): Told[] {
  const own = (['tables', 'columns'] as const).flatMap((list) =>
    panel.data[list].flatMap(({ title, description }, i) =>
      Object.entries({ title, description }).map(([field, text]) => ({
        entry: panel,
        path: [list, i, field],
        text,
      })),
    ),
  );
  const ofPage = [...pages.values()].filter(({ data }) => data.address === addressOfPanel);
  return [...own, ...ofPage.map((entry) => ({ entry, path: ['description'], text: entry.data.description }))];
}

/** The years in what is said of a panel are those that it has. */
export const panelYears: Check = {
  name: 'panel-years',
  description:
    'A year in the words on a table or a column of a panel, or in the description of its page, is its first or last year, or one of its codes.',
  check({ archive }, report) {
    for (const panel of archive.panels.values()) {
      const years = yearsOf(panel);
      for (const { entry, path, text } of textsAbout(archive, panel)) {
        report.examined();
        for (const year of yearsIn(text)) {
          if (years.has(Number(year))) continue;
          report.problem(
            problemInField(
              entry,
              path,
              text.indexOf(year),
              `the panel has no year ${year}; it has ${[...years].sort((a, b) => a - b).join(', ')}`,
              `Correct the year here, or "first", "last" or "codeYears" in ${panel.file}.`,
            ),
          );
        }
      }
    }
  },
};
