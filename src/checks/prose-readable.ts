import { proseTexts } from '../prose/prose-texts.ts';
import { problemAt, type Check } from './check.ts';

/** Every prose field can be parsed as Markdown; what cannot be parsed would escape every rule on prose. */
export const proseReadable: Check = {
  name: 'prose-readable',
  description: 'Every prose field can be parsed as Markdown.',
  unwaivable: true,
  check({ archive }, report) {
    for (const { entry, path, fault } of proseTexts(archive)) {
      report.examined();
      if (fault) report.problem(problemAt(entry, path, fault.message, fault.fix));
    }
  },
};
