import { textStatistics } from '../prose/text-statistics.ts';
import { problemAt, type Check } from './check.ts';

/** The least share of all sentences of an explainer, whatever they are, that name who says so. */
const leastSourced = 0.6;

/** An explainer most of whose sentences name nobody is an essay, whatever each of them is exempt for. */
export const explainerSourced: Check = {
  name: 'explainer-sourced',
  description: `At least ${leastSourced * 100}% of all sentences of an explainer name a claim or a cell.`,
  unwaivable: true,
  check({ archive }, report) {
    for (const entry of archive.explainers.values()) {
      report.examined();
      const { sourced } = textStatistics(archive, entry);
      if (sourced >= leastSourced) continue;
      const share = `only ${Math.floor(sourced * 100)}% of the sentences of this explainer name a claim; at least ${leastSourced * 100}% are to`;
      report.problem(problemAt(entry, ['id'], share, 'Bind more of its sentences to claims.'));
    }
  },
};
