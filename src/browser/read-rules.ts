import type { Jurisdiction, RuleBook } from '../model/follow.ts';
import type { Condition, RuleOutcome } from '../schema/index.ts';

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

/** A county that can be chosen. */
export interface County extends Jurisdiction {
  name: string;
}

async function fetchOnce(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response;
}

/** Returns the written rules that the file at `url` holds; `stages` are the steps in order. */
export async function readRules(url: string, stages: readonly string[]): Promise<Rules> {
  const { rows } = (await (await fetchOnce(url)).json()) as { rows: PublishedRegime[] };
  const rules = new Map(rows.flatMap(({ id, rules: own }) => own.map((rule) => [rule.id, { ...rule, period: id }] as const)));
  const regimes = rows.map(({ id, active, span, inForce }) => ({
    id,
    active,
    from: span.earliest,
    ...(span.latest !== null && { until: span.latest }),
    rules: inForce.flatMap((rule) => rules.get(rule) ?? []),
  }));
  return { book: { stages, regimes }, rules, periods: new Map(rows.map(({ id, title }) => [id, title])) };
}

/** Returns the counties that the table at `url` holds, by FIPS code. */
export async function readCounties(url: string): Promise<ReadonlyMap<string, County>> {
  const [head = '', ...lines] = (await (await fetchOnce(url)).text()).trim().split('\n');
  const columns = head.split(',');
  const [fips, state, name, activated] = ['fips', 'state', 'name', 'activated'].map((column) => columns.indexOf(column));
  return new Map(
    lines.map((line) => {
      const cells = line.split(',');
      const cell = (index: number | undefined) => cells[index ?? -1] ?? '';
      const day = cell(activated);
      return [cell(fips), { name: cell(name), state: cell(state), ...(day.length === 10 && { activated: day }) }];
    }),
  );
}
