import type { RuleBook } from '../views/path/follow.ts';
import type { Condition, RuleOutcome } from '../kinds/index.ts';

/** A rule as `/api/regimes.json` gives it, and the period that it began with. */
export interface PublishedRule {
  id: string;
  stage: string;
  when?: Condition[];
  outcome: RuleOutcome;
  title: string;
  text: string;
  found: string | null;
  claims: string[];
  /** The publishers who say so. */
  saidBy: string[];
  period: string;
}

interface PublishedRegime {
  id: string;
  title: string;
  active: boolean;
  span: { earliest: string; latest: string | null };
  rules: Omit<PublishedRule, 'period'>[];
  inForce: string[];
}

/** The written rules as the model reads them, and the words for rules and periods. */
export interface Rules {
  book: RuleBook;
  rules: ReadonlyMap<string, PublishedRule>;
  periods: ReadonlyMap<string, string>;
}

/** Returns the written rules that the file at `url` holds; `stages` are the steps in order. */
export async function readRules(url: string, stages: readonly string[]): Promise<Rules> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  const { rows } = (await response.json()) as { rows: PublishedRegime[] };
  const rules = new Map(
    rows.flatMap(({ id, rules: own }) => own.map((rule) => [rule.id, { ...rule, period: id }] as const)),
  );
  const regimes = rows.map(({ id, active, span, inForce }) => ({
    id,
    active,
    from: span.earliest,
    ...(span.latest !== null && { until: span.latest }),
    rules: inForce.flatMap((rule) => rules.get(rule) ?? []),
  }));
  return { book: { stages, regimes }, rules, periods: new Map(rows.map(({ id, title }) => [id, title])) };
}
