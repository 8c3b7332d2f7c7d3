import { language } from '../language/index.ts';
import { headingsOf } from '../prose/headings.ts';
import { problemAt, type Check } from './check.ts';

const { gapSection } = language.sentences;

/** An explainer says what is not known, in a section of that name. */
export const gapsNamed: Check = {
  name: 'gaps-named',
  description: `An explainer has a section "${gapSection}".`,
  check({ archive }, report) {
    for (const entry of archive.explainers.values()) {
      report.examined();
      if (headingsOf(entry.tree).some(({ text }) => text === gapSection)) continue;
      report.problem(
        problemAt(
          entry,
          ['id'],
          `this explainer has no section "${gapSection}"`,
          `Add "## ${gapSection}" and say there what the sources leave open.`,
        ),
      );
    }
  },
};
