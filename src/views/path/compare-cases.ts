import type { Course, Decision } from './follow.ts';

/** A case on one day: the step at which the rules alone stop, and what else is unlike most cases. */
interface CaseOnDay {
  stop?: Decision;
  unlike: readonly Decision[];
}

/** One day: each case on it, and what most cases share at the steps behind the one where they stop. */
interface ComparedDay {
  cases: readonly CaseOnDay[];
  usual: readonly Decision[];
}

const stopOf = ({ decisions }: Course) => decisions.find(({ outcome }) => outcome !== 'goes-on');

/** Returns the decision that most paths share at a step; the first of equals. */
function mostCommon(decisions: readonly Decision[]): Decision | undefined {
  const byRule = [...Map.groupBy(decisions, ({ rule }) => rule).values()];
  return byRule.reduce<readonly Decision[]>((most, one) => (one.length > most.length ? one : most), [])[0];
}

/**
 * Returns what is unlike among the paths of several cases on one day, each told by the step at which it stops
 * and by the steps that another rule decides than in most of them.
 */
export function compareCases(stages: readonly string[], courses: readonly Course[]): ComparedDay {
  const usual = stages.flatMap((stage) => {
    const common = mostCommon(
      courses.flatMap(({ decisions }) => decisions.filter((one) => one.stage === stage)),
    );
    return common ? [common] : [];
  });
  const usualRule = new Map(usual.map(({ stage, rule }) => [stage, rule]));
  const stops = mostCommon(courses.flatMap((course) => stopOf(course) ?? []));
  return {
    cases: courses.map((course) => {
      const stop = stopOf(course);
      return {
        ...(stop && { stop }),
        unlike: course.decisions.filter(
          (one) => one !== stop && one.outcome !== 'goes-on' && usualRule.get(one.stage) !== one.rule,
        ),
      };
    }),
    usual: usual.filter(
      ({ stage, outcome }) =>
        outcome !== 'goes-on' && stages.indexOf(stage) > stages.indexOf(stops?.stage ?? ''),
    ),
  };
}

const rulesOf = ({ stop, unlike }: CaseOnDay) => [stop, ...unlike].map((one) => one?.rule).join(' ');

/** Returns a case through its days, neighboring days that say the same joined, each with its span. */
export function joinDays(days: readonly CaseOnDay[]): { day: CaseOnDay; span: number }[] {
  const joined: { day: CaseOnDay; span: number }[] = [];
  for (const day of days) {
    const last = joined.at(-1);
    if (last && rulesOf(last.day) === rulesOf(day)) last.span += 1;
    else joined.push({ day, span: 1 });
  }
  return joined;
}
