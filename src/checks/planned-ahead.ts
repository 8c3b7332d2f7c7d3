import { language } from '../language/index.ts';
import { problemAt, type Check } from './check.ts';

const { ahead } = language.sentences;

/** What is planned is told as what is to come. */
export const plannedAhead: Check = {
  name: 'planned-ahead',
  description:
    'The statement of a claim that is planned has a word that looks ahead, such as “would” or “request”.',
  check({ archive }, report) {
    for (const claim of archive.claims.values()) {
      if (!claim.data.planned) continue;
      report.examined();
      if (ahead.test(claim.data.statement)) continue;
      report.problem(
        problemAt(
          claim,
          ['planned'],
          'the statement tells what happened, not what was planned',
          'Remove "planned", or say that it was a plan, a request, or what someone expected.',
        ),
      );
    }
  },
};
