import type { Course, Decision, RuleBook } from './follow.ts';

/**
 * What paths beside each other have in common at a step: what is decided there, or nothing where they ended
 * before.
 */
interface SharedDecision {
  decision?: Decision;
  /** How many neighboring paths it is the same for. */
  span: number;
}

const isSame = (a: Decision | undefined, b: Decision | undefined) =>
  a?.rule === b?.rule && a?.reached === b?.reached;

/**
 * Returns for each step that one of the paths reaches what each of them says of it; neighbors that agree
 * share it.
 */
export function compareCourses(
  book: RuleBook,
  courses: readonly Course[],
): { stage: string; shared: SharedDecision[] }[] {
  return book.stages.flatMap((stage) => {
    const decisions = courses.map((course) => course.decisions.find((one) => one.stage === stage));
    if (!decisions.some(Boolean)) return [];
    const shared: SharedDecision[] = [];
    for (const [i, decision] of decisions.entries()) {
      const last = shared.at(-1);
      if (last && i > 0 && isSame(decisions[i - 1], decision)) last.span += 1;
      else shared.push({ ...(decision && { decision }), span: 1 });
    }
    return [{ stage, shared }];
  });
}
