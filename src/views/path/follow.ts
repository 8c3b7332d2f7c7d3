import type { Arrest, Condition, RuleOutcome } from '../../kinds/index.ts';
import { stateOfBooking } from '../../kinds/state-of-booking.ts';

/** A rule as the model needs it: what it decides, when, what it says, and the claims that it rests on. */
interface BookRule {
  id: string;
  stage: string;
  when?: readonly Condition[];
  outcome: RuleOutcome;
  claims: readonly string[];
}

/**
 * A period: its days (YYYY-MM-DD), whether it holds where the program was active, and its rules in the order
 * in which they decide.
 */
export interface BookRegime {
  id: string;
  from: string;
  /** Absent while it lasts. */
  until?: string;
  active: boolean;
  rules: readonly BookRule[];
}

/** The written rules of all periods and the steps of the path, in order. */
export interface RuleBook {
  stages: readonly string[];
  regimes: readonly BookRegime[];
}

/**
 * A county as the model needs it: its state (USPS) and the day (YYYY-MM-DD) from which its prints were
 * checked.
 */
export interface Jurisdiction {
  state: string;
  activated?: string;
}

/**
 * How a path comes to a step: of itself, as every step before is required; only if somebody decided so; or
 * only despite a text that speaks against a step before.
 */
export type Reach = 'of-itself' | 'if-decided' | 'despite';

/** What the rules of the day decide at one step of the path. */
export interface Decision {
  stage: string;
  rule: string;
  outcome: RuleOutcome;
  claims: readonly string[];
  reached: Reach;
}

/**
 * The path of an arrest: the period whose rules held and what they decide at each step up to where it ends;
 * or why nothing can be said.
 */
export type Course =
  | { regime: string; decisions: Decision[] }
  | { regime?: undefined; decisions: []; unknown: 'activation' | 'day' };

function holds(condition: Condition, facts: Arrest): boolean {
  return Object.entries(condition).every(([fact, values]) => values.includes(facts[fact] ?? ''));
}

/** Returns how a path comes to the step behind one that it reached, which said so. */
function reachBehind({ reached, outcome }: Pick<Decision, 'reached' | 'outcome'>): Reach {
  if (reached === 'despite' || outcome === 'against') return 'despite';
  return outcome === 'goes-on' ? reached : 'if-decided';
}

/** Returns the period whose rules hold at a place on a day (YYYY-MM-DD); undefined before the first. */
export function regimeOn(book: RuleBook, place: Required<Jurisdiction>, day: string): BookRegime | undefined {
  const active = day >= place.activated;
  return book.regimes.find(
    (regime) => regime.active === active && regime.from <= day && day <= (regime.until ?? day),
  );
}

/**
 * Returns what the written rules of the day (YYYY-MM-DD) say of each step of an arrest at a place, with the
 * rule and its claims, up to the step where the path ends.
 */
export function follow(book: RuleBook, arrest: Arrest, place: Jurisdiction, day: string): Course {
  if (place.activated === undefined) return { decisions: [], unknown: 'activation' };
  const regime = regimeOn(book, { ...place, activated: place.activated }, day);
  if (!regime) return { decisions: [], unknown: 'day' };
  const facts = { ...arrest, [stateOfBooking]: place.state };
  const decisions: Decision[] = [];
  for (const stage of book.stages) {
    const rule = regime.rules.find(
      (one) => one.stage === stage && (one.when?.some((condition) => holds(condition, facts)) ?? true),
    );
    if (!rule) break;
    const before = decisions.at(-1);
    decisions.push({
      stage,
      rule: rule.id,
      outcome: rule.outcome,
      claims: rule.claims,
      reached: before ? reachBehind(before) : 'of-itself',
    });
    if (rule.outcome === 'ends') break;
  }
  return { regime: regime.id, decisions };
}

/** Returns whether a path breaks before a step: a text speaks against the step before it. */
export function breaksBefore({ decisions }: Course, stage: string): boolean {
  return decisions.find(({ reached }) => reached === 'despite')?.stage === stage;
}

/** One step on which two paths differ; a path that ended before has none. */
interface Difference {
  stage: string;
  first?: Decision;
  second?: Decision;
}

/**
 * Returns the steps on which two paths differ, in order: another rule decides, or one of them does not reach
 * the step.
 */
export function differencesOf(book: RuleBook, first: Course, second: Course): Difference[] {
  return book.stages.flatMap((stage) => {
    const [a, b] = [first, second].map(({ decisions }) => decisions.find((one) => one.stage === stage));
    return a?.rule === b?.rule ? [] : [{ stage, ...(a && { first: a }), ...(b && { second: b }) }];
  });
}
