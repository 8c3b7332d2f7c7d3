import type { Course, RuleBook, Step } from './follow.ts';

/** What several paths in a row have in common at a step: the rule that decides, or nothing where they ended before. */
export interface Cell {
  step?: Step;
  /** How many neighboring paths it is the same for. */
  span: number;
}

const same = (a: Step | undefined, b: Step | undefined) => a?.rule === b?.rule && a?.certain === b?.certain;

/** Returns for each step that one of the paths reaches what each of them says of it; neighbors that agree share a cell. */
export function compareCourses(
  book: RuleBook,
  courses: readonly Course[],
): { stage: string; cells: Cell[] }[] {
  return book.stages.flatMap((stage) => {
    const steps = courses.map(({ steps: all }) => all.find((step) => step.stage === stage));
    if (!steps.some(Boolean)) return [];
    const cells: Cell[] = [];
    for (const [i, step] of steps.entries()) {
      const last = cells.at(-1);
      if (last && i > 0 && same(steps[i - 1], step)) last.span += 1;
      else cells.push({ ...(step && { step }), span: 1 });
    }
    return [{ stage, cells }];
  });
}
