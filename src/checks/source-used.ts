import { parseTarget } from '../prose/link-target.ts';
import { proseTexts } from '../prose/prose-texts.ts';
import { blocksOf } from '../prose/blocks.ts';
import { allSingles, referencesOf } from '../archive/index.ts';
import { problemAt, type Check } from './check.ts';

/** Every source is named by a claim, a place, a row of a series or a link. */
export const sourceUsed: Check = {
  name: 'source-used',
  description: 'Every source is used by a claim, a place, a series or a link.',
  check(checked, report) {
    // The file that uses a source may be one that cannot be read.
    if (checked.broken.size > 0) return;
    const { archive, entries } = checked;
    const used = new Set(
      [...entries, ...allSingles(archive)]
        .flatMap(referencesOf)
        .flatMap(({ kind, id }) => (kind === 'source' ? [id] : [])),
    );
    for (const text of proseTexts(archive)) {
      for (const link of blocksOf(text).flatMap((block) => block.links)) {
        const target = parseTarget(link.url);
        if (target?.scheme === 'source') used.add(target.id);
      }
    }
    for (const source of archive.sources.values()) {
      report.examined();
      if (!used.has(source.id))
        report.problem(
          problemAt(
            source,
            ['id'],
            `nothing in the Record uses the source "${source.id}"`,
            'Name it in a claim, or remove it.',
          ),
        );
    }
  },
};
