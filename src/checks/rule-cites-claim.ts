import { parseTarget } from '../prose/link-target.ts';
import { proseTexts } from '../prose/prose-texts.ts';
import { blocksOf } from '../prose/blocks.ts';
import { problemAt, type Check } from './check.ts';

const plain = new Set<unknown>(['title']);

/** What a rule or a step of the path says names a claim. */
export const ruleCitesClaim: Check = {
  name: 'rule-cites-claim',
  description: 'Every text of a rule, of a period and of a step of the path names a claim.',
  check({ archive }, report) {
    for (const text of proseTexts(archive)) {
      const { kind } = text.entry;
      if ((kind !== 'stage' && kind !== 'regime') || plain.has(text.path.at(-1)) || text.fault) continue;
      report.examined();
      const cites = blocksOf(text).some(({ links }) =>
        links.some(({ url }) => parseTarget(url)?.scheme === 'claim'),
      );
      if (!cites)
        report.problem(
          problemAt(text.entry, text.path, 'this text names no claim', 'Say who says so: [](claim:id).'),
        );
    }
  },
};
