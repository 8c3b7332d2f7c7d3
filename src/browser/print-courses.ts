import { printDate } from '../dates/index.ts';
import { differencesOf, type Course, type Decision } from '../views/path/follow.ts';
import type { RuleOutcome } from '../kinds/index.ts';
import { make, makeLink } from './make.ts';
import type { Rules } from './read-rules.ts';

/** One path with its day, as it is shown beside another. */
export interface Followed {
  day: string;
  course: Course;
}

/** What each outcome of a rule is called. */
export type OutcomeWords = { readonly [O in RuleOutcome]: string };

/** What is needed to print paths: the rules, the names of the steps and of the outcomes, and the address of the rules' texts. */
export interface Print {
  rules: Rules;
  stages: ReadonlyMap<string, string>;
  texts: string;
  outcomes: OutcomeWords;
}

const decisionAt = ({ course }: Followed, stage: string): Decision | undefined =>
  course.decisions.find((one) => one.stage === stage);

/** Returns in words on which steps two paths differ, and with which period the rule began that made it so. */
function printDifferences(
  { rules, stages, texts, outcomes }: Print,
  first: Followed,
  second: Followed,
): HTMLElement {
  const differences = differencesOf(rules.book, first.course, second.course);
  if (differences.length === 0)
    return make('p', '', 'The written rules say the same of this arrest on both days.');
  const say = (one: Followed, decision: Decision | undefined): (Node | string)[] => {
    if (!decision) return [`on ${printDate(one.day)} the path does not come to it`];
    const rule = rules.rules.get(decision.rule);
    const period = rule?.period ?? '';
    return [
      `on ${printDate(one.day)}: ${rule?.title ?? ''} (${outcomes[decision.outcome]}; `,
      makeLink(
        `${texts}#${period}`,
        (rules.periods.get(period) ?? '').replace(/^./, (letter) => letter.toLowerCase()),
      ),
      ')',
    ];
  };
  const items = differences.map(({ stage, first: a, second: b }) =>
    make(
      'li',
      '',
      make('b', '', stages.get(stage) ?? stage),
      ', ',
      ...say(first, a),
      '; ',
      ...say(second, b),
      '.',
    ),
  );
  return make('ul', 'differences', ...items);
}

function printDecision(
  { rules, texts, outcomes }: Print,
  { rule: id, outcome, certain }: Decision,
  day: string,
): HTMLElement {
  const rule = rules.rules.get(id);
  const cell = make('td', `step ${outcome}${certain ? '' : ' unsure'}`);
  const found = rule?.found ? [make('p', 'found', make('span', 'label', 'Found '), rule.found)] : [];
  const saidBy = make(
    'p',
    'said-by',
    'Who says so: ',
    makeLink(`${texts}#rule-${id}`, rule?.saidBy.join('; ') ?? ''),
  );
  const written = make('p', 'written', make('span', 'label', 'Written '), rule?.text ?? '');
  cell.append(
    make('span', 'days', `${printDate(day)}: `),
    make(
      'details',
      '',
      make('summary', '', rule?.title ?? id, make('span', 'outcome', outcomes[outcome])),
      written,
      ...found,
      saidBy,
    ),
  );
  return cell;
}

/** Returns the table of two paths, one beside the other, each rule opening to its text. */
function printTable(print: Print, followed: readonly [Followed, Followed]): HTMLElement {
  const { rules, stages, texts } = print;
  const corner = make('td', '');
  const columns = followed.map(({ day }) => {
    const head = make('th', '', make('time', '', printDate(day)));
    head.setAttribute('scope', 'col');
    return head;
  });
  const periods = followed.map(({ course: { regime = '' } }) =>
    make('td', '', makeLink(`${texts}#${regime}`, rules.periods.get(regime) ?? '')),
  );
  const day = make('th', '', 'Rules of the day');
  day.setAttribute('scope', 'row');
  const head = make(
    'thead',
    '',
    make('tr', '', corner, ...columns),
    make('tr', 'documents', day, ...periods),
  );
  const rows = rules.book.stages.flatMap((stage, i) => {
    const decisions = followed.map((one) => decisionAt(one, stage));
    if (!decisions.some(Boolean)) return [];
    const name = make('th', '', makeLink(`#${stage}`, stages.get(stage) ?? stage));
    name.setAttribute('scope', 'row');
    const row = make(
      'tr',
      'arriving',
      name,
      ...decisions.map((decision, k) =>
        decision ? printDecision(print, decision, followed[k]?.day ?? '') : make('td', 'step none'),
      ),
    );
    row.style.setProperty('--i', String(i));
    return [row];
  });
  return make(
    'table',
    'courses beside-another',
    make('caption', 'visually-hidden', 'The same arrest on two days'),
    head,
    make('tbody', '', ...rows),
  );
}

/** Returns a copy of the upright drawing of the path with the steps of one path lit, each with what the rules say. */
function lightPath(drawing: SVGSVGElement, { course, day }: Followed, outcomes: OutcomeWords): HTMLElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const reached = new Map(course.decisions.map((one) => [one.stage, one]));
  for (const [i, mark] of [...copy.querySelectorAll('a')].entries()) {
    const step = reached.get(mark.dataset['stage'] ?? '');
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    group.setAttribute('class', step ? `lit ${step.outcome}${step.certain ? '' : ' unsure'}` : 'unlit');
    group.style.setProperty('--i', String(i));
    group.append(...mark.childNodes);
    const words = group.querySelector('.office');
    if (words) words.textContent = step ? outcomes[step.outcome] : '';
    mark.replaceWith(group);
  }
  for (const [i, way] of [...copy.querySelectorAll<SVGPathElement>('.way')].entries()) {
    way.classList.add(reached.has(way.dataset['to'] ?? '') ? 'lit' : 'unlit');
    way.style.setProperty('--i', String(i));
  }
  const figure = make('figure', 'lit-path', make('figcaption', 'label', printDate(day)), copy);
  figure.setAttribute('aria-hidden', 'true');
  return figure;
}

/** Returns what shows an arrest on two days: the arrest in words (for paper), both paths lit, what differs, and the table. */
export function printCase(
  print: Print,
  drawing: SVGSVGElement | null,
  arrest: readonly string[],
  followed: readonly [Followed, Followed],
): HTMLElement[] {
  return [
    make('p', 'asked meta', `${arrest.join('. ')}.`),
    make(
      'div',
      'lit-paths',
      ...(drawing ? followed.map((one) => lightPath(drawing, one, print.outcomes)) : []),
    ),
    make('h3', '', 'What differs'),
    printDifferences(print, ...followed),
    printTable(print, followed),
  ];
}
