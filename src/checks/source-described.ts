import { problemAt, type Check } from './check.ts';

/** Types of CSL that are parts of a work. */
const parts = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'chapter',
  'entry-encyclopedia',
  'paper-conference',
];

/** A reader can ask for a source: it says by whom, or in what work, it was published. */
export const sourceDescribed: Check = {
  name: 'source-described',
  description:
    'A source names its author, its publisher or the work in which it stands; an article, a chapter or an entry names the work. Where nobody knows, a note says so.',
  check({ archive }, report) {
    for (const source of archive.sources.values()) {
      report.examined();
      const { type, author, publisher, 'container-title': work, custom } = source.data;
      const isPart = parts.includes(type);
      if ((isPart ? work : (work ?? publisher ?? author)) !== undefined || custom.note !== undefined)
        continue;
      report.problem(
        problemAt(
          source,
          ['type'],
          isPart
            ? 'this does not say in what newspaper, journal or other work it stands'
            : 'this does not say who wrote or published it',
          isPart
            ? 'Add "container-title", or say in custom.note that the copy does not name it.'
            : 'Add "publisher" or "author", or say in custom.note that the copy names neither.',
        ),
      );
    }
  },
};
