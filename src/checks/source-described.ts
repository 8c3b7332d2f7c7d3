import type { EntryOf } from '../archive/index.ts';
import { language } from '../language/index.ts';
import { problemAt, type Check, type Found, type Report } from './check.ts';

/** Types of CSL that are parts of a work. */
const parts = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'chapter',
  'entry-encyclopedia',
  'paper-conference',
];

/** Types of what appears in no volumes and issues, and of articles that need no other word for their kind. */
const noVolumes = ['webpage', 'post', 'post-weblog', 'speech'];
const ofPapers = ['article-newspaper', 'article-magazine'];

/** Returns a problem for each field that a source of its type has not. */
function needless(source: EntryOf<'source'>): Found[] {
  const { type, volume, issue, genre } = source.data;
  const isLoose = noVolumes.includes(type);
  const fields = [
    { field: 'volume', isThere: volume !== undefined && isLoose },
    { field: 'issue', isThere: issue !== undefined && isLoose },
    { field: 'genre', isThere: genre !== undefined && ofPapers.includes(type) },
  ];
  return fields.flatMap(({ field, isThere }) =>
    isThere
      ? problemAt(
          source,
          [field],
          `what has the type ${type} has no ${field}`,
          `Correct the type, or remove "${field}".`,
        )
      : [],
  );
}

/** The front page of a site: an address without a path. */
const frontPage = /^https?:\/\/[^/?#]+[/?#]*$/;

/** Reports an address that leads to no document: a page that has no date may be the front page of a site. */
function examineAddress(source: EntryOf<'source'>, report: Report): void {
  const { type, issued, URL: address = '' } = source.data;
  if (!frontPage.test(address) || (type === 'webpage' && issued === undefined)) return;
  report.problem(
    problemAt(
      source,
      ['URL'],
      'this is the front page of a site, not the document',
      'Give the whole address of the document, or that of a copy; leave "URL" out where it has none.',
    ),
  );
}

/** A reader can ask for a source: it says by whom, or in what work, it was published. */
export const sourceDescribed: Check = {
  name: 'source-described',
  description:
    'A source names its author, its publisher or the work in which it stands; an article, a chapter or an entry names the work. Where nobody knows, a note says so. It has no field that its type has not, where its stance says that a copy was read, it says where, and its address is not the front page of a site.',
  check({ archive }, report) {
    for (const source of archive.sources.values()) {
      report.examined();
      for (const found of needless(source)) report.problem(found);
      examineAddress(source, report);
      if (
        language.sentences.readElsewhere.test(source.data.custom.stance ?? '') &&
        source.data.custom.readAt === undefined
      )
        report.problem(
          problemAt(
            source,
            ['custom', 'stance'],
            'the stance says where a copy was read, and "readAt" is not there',
            'Add custom.readAt with the name of the place.',
          ),
        );
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
