import { idsLinked } from '../prose/link-target.ts';
import { proseTexts, textsOfEntry } from '../prose/prose-texts.ts';
import { blocksOf } from '../prose/blocks.ts';
import type { Archive, EntryOf } from '../archive/index.ts';
import { problemAt, type Check } from './check.ts';

const plain = new Set<unknown>(['title']);

/**
 * Returns whether a document of a period is a source of a claim of its texts; also where one cannot be read.
 */
function hasDocument(archive: Archive, regime: EntryOf<'regime'>): boolean {
  const links = textsOfEntry(archive, regime)
    .flatMap(blocksOf)
    .flatMap((block) => block.links);
  const claims = idsLinked(links, 'claim').map((id) => archive.claims.get(id));
  const { documents } = regime.data;
  const sources = claims.flatMap((claim) => claim?.data.sources ?? []);
  if (documents.length === 0 || sources.length === 0 || claims.includes(undefined)) return true;
  return sources.some(({ id }) => documents.includes(id));
}

/** What a rule or a step of the path says names a claim. */
export const ruleCitesClaim: Check = {
  name: 'rule-cites-claim',
  description:
    'Every text of a rule, of a period and of a step of the path names a claim, and a document of a period is a source of one of these.',
  check({ archive }, report) {
    for (const text of proseTexts(archive)) {
      const { kind } = text.entry;
      if ((kind !== 'stage' && kind !== 'regime') || plain.has(text.path.at(-1)) || text.fault) continue;
      report.examined();
      const cites = blocksOf(text).some(({ links }) => idsLinked(links, 'claim').length > 0);
      if (!cites)
        report.problem(
          problemAt(text.entry, text.path, 'this text names no claim', 'Say who says so: [](claim:id).'),
        );
    }
    for (const regime of archive.regimes.values()) {
      report.examined();
      if (hasDocument(archive, regime)) continue;
      report.problem(
        problemAt(
          regime,
          ['documents'],
          'none of these documents is a source of a claim of this period',
          'Name the documents on which its texts rest.',
        ),
      );
    }
  },
};
