import type { EntryOf, Archive } from '../archive/index.ts';
import { language } from '../language/index.ts';
import { problemAt, type Check, type Report } from './check.ts';

type Erratum = EntryOf<'erratum'>;

/** Returns the ids of the sources of the claims that show an error. */
const sourcesShown = (archive: Archive, { data }: Erratum): Set<string> =>
  new Set(data.claims.flatMap((id) => archive.claims.get(id)?.data.sources.map((source) => source.id) ?? []));

/** Returns whether a text says that we published something. */
const isOurs = (text: string) =>
  language.sentences.ofOurselves.test(text) || text.search(language.sentences.edition) >= 0;

/** The source of an error that others published is one of its claims'. */
function examineSources(archive: Archive, erratum: Erratum, report: Report): void {
  // A claim that cannot be read is a problem of its own.
  if (erratum.data.claims.some((id) => !archive.claims.has(id))) return;
  const shown = sourcesShown(archive, erratum);
  for (const [i, id] of (erratum.data.sources ?? []).entries()) {
    report.examined();
    if (shown.has(id)) continue;
    report.problem(
      problemAt(
        erratum,
        ['sources', i],
        `none of the claims of this error is from "${id}"`,
        'Name the source in which the error stands, or add the claim that shows it.',
      ),
    );
  }
}

/** An error of others has its source in the claims that show it; one of our own has none and says so. */
export const errataSourced: Check = {
  name: 'errata-sourced',
  description:
    'Each source of an error is a source of one of its claims; an error without sources is ours and says so, and one that names an edition of ours has no sources.',
  check({ archive }, report) {
    for (const erratum of archive.errata.values()) {
      const { sources, published } = erratum.data;
      report.examined();
      examineSources(archive, erratum, report);
      if (sources && published.search(language.sentences.edition) >= 0)
        report.problem(
          problemAt(
            erratum,
            ['sources'],
            'this error was published in an edition of ours, so nobody else is its source',
            'Leave the sources out, or say in "published" who published it.',
          ),
        );
      if (!sources && !isOurs(published))
        report.problem(
          problemAt(
            erratum,
            ['published'],
            'this error has no sources, as one of our own, and the text does not say that we published it',
            'Name the sources of those who published it, or say in which edition it stood.',
          ),
        );
    }
  },
};
