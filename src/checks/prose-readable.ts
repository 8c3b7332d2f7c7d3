import { proseTexts } from '../prose/prose-texts.ts';
import { at, type Check } from './check.ts';

/** Every prose field can be parsed as Markdown; what cannot be parsed would escape every rule on prose. */
export const proseReadable: Check = {
  name: 'prose-readable',
  description: 'Every prose field can be parsed as Markdown.',
  firm: true,
  check({ archive }, report) {
    for (const { entry, path, fault } of proseTexts(archive)) {
      report.looked();
      if (fault) report.problem(at(entry, path, fault.message, fault.mend));
    }
  },
};
