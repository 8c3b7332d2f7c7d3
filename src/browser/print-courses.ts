import { differencesOf, type Course, type Decision } from '../views/path/follow.ts';
import { make, makeLink } from './make.ts';
import type { Rules } from './read-rules.ts';
import { fill, fillWith, printDay } from './words.ts';

/** One path with its day, as it is shown beside another. */
export interface Followed {
  day: string;
  course: Course;
}

/** The names of the patterns by which two paths are told. */
export const pathWords = [
  'fact',
  'differs',
  'same',
  'difference',
  'rule',
  'notReached',
  'days',
  'written',
  'foundLabel',
  'found',
  'saidBy',
  'rulesOfDay',
  'caption',
] as const;

type PathWords = { readonly [N in (typeof pathWords)[number]]: string };

/** What is needed to print paths: the rules, the names of the steps, and the address of the rules' texts. */
interface Print {
  rules: Rules;
  stages: ReadonlyMap<string, string>;
  texts: string;
  words: PathWords;
  /** What a rule says of a step, in a few words. */
  outcomes: { readonly [outcome: string]: string };
}

const decisionAt = ({ course }: Followed, stage: string): Decision | undefined =>
  course.decisions.find((one) => one.stage === stage);

/** Returns in words on which steps two paths differ, and with which period the rule began that made it so. */
function printDifferences(
  { rules, stages, texts, words, outcomes }: Print,
  first: Followed,
  second: Followed,
): HTMLElement {
  const differences = differencesOf(rules.book, first.course, second.course);
  if (differences.length === 0) return make('p', '', words.same);
  const say = (one: Followed, decision: Decision | undefined): DocumentFragment => {
    const said = new DocumentFragment();
    const day = printDay(one.day);
    if (!decision) {
      said.append(fill(words.notReached, { day }));
      return said;
    }
    const rule = rules.rules.get(decision.rule);
    const period = rule?.period ?? '';
    const title = (rules.periods.get(period) ?? '').replace(/^./, (letter) => letter.toLowerCase());
    const link = makeLink(`${texts}#${period}`, title);
    const outcome = outcomes[decision.outcome] ?? '';
    said.append(...fillWith(words.rule, { day, rule: rule?.title ?? '', outcome, period: link }));
    return said;
  };
  const items = differences.map(({ stage, first: a, second: b }) =>
    make(
      'li',
      '',
      ...fillWith(words.difference, {
        step: make('b', '', stages.get(stage) ?? stage),
        first: say(first, a),
        second: say(second, b),
      }),
    ),
  );
  return make('ul', 'differences', ...items);
}

function printDecision(
  { rules, texts, words, outcomes }: Print,
  { rule: id, outcome, certain }: Decision,
  day: string,
): HTMLElement {
  const rule = rules.rules.get(id);
  const cell = make('td', `step ${outcome}${certain ? '' : ' unsure'}`);
  const labelled = (name: string, label: string, text: string) =>
    make('p', name, ...fillWith(words.found, { label: make('span', 'label', label), words: text }));
  const found = rule?.found ? [labelled('found', words.foundLabel, rule.found)] : [];
  const saidBy = make(
    'p',
    'said-by',
    ...fillWith(words.saidBy, { sources: makeLink(`${texts}#rule-${id}`, rule?.saidBy.join('; ') ?? '') }),
  );
  const written = labelled('written', words.written, rule?.text ?? '');
  cell.append(
    make('span', 'days', fill(words.days, { day: printDay(day) })),
    make(
      'details',
      '',
      make('summary', '', rule?.title ?? id, make('span', 'outcome', outcomes[outcome] ?? '')),
      written,
      ...found,
      saidBy,
    ),
  );
  return cell;
}

/** Returns the table of two paths, one beside the other, each rule opening to its text. */
function printTable(print: Print, followed: readonly [Followed, Followed]): HTMLElement {
  const { rules, stages, texts, words } = print;
  const corner = make('td', '');
  const columns = followed.map(({ day }) => {
    const head = make('th', '', make('time', '', printDay(day)));
    head.setAttribute('scope', 'col');
    return head;
  });
  const periods = followed.map(({ course: { regime = '' } }) =>
    make('td', '', makeLink(`${texts}#${regime}`, rules.periods.get(regime) ?? '')),
  );
  const day = make('th', '', words.rulesOfDay);
  day.setAttribute('scope', 'row');
  const head = make(
    'thead',
    '',
    make('tr', '', corner, ...columns),
    make('tr', 'documents', day, ...periods),
  );
  const rows = rules.book.stages.flatMap((stage, i) => {
    const steps = followed.map((one) => decisionAt(one, stage));
    if (!steps.some(Boolean)) return [];
    const name = make('th', '', makeLink(`#${stage}`, stages.get(stage) ?? stage));
    name.setAttribute('scope', 'row');
    const row = make(
      'tr',
      'arriving',
      name,
      ...steps.map((step, k) =>
        step ? printDecision(print, step, followed[k]?.day ?? '') : make('td', 'step none'),
      ),
    );
    row.style.setProperty('--i', String(i));
    return [row];
  });
  return make(
    'table',
    'courses beside-another',
    make('caption', 'visually-hidden', words.caption),
    head,
    make('tbody', '', ...rows),
  );
}

/**
 * Returns a copy of the upright drawing of the path with the steps of one path lit, each with what the rules
 * say.
 */
function lightPath({ outcomes }: Print, drawing: SVGSVGElement, { course, day }: Followed): HTMLElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const reached = new Map(course.decisions.map((one) => [one.stage, one]));
  for (const [i, mark] of [...copy.querySelectorAll('a')].entries()) {
    const step = reached.get(mark.dataset['stage'] ?? '');
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    group.setAttribute('class', step ? `lit ${step.outcome}${step.certain ? '' : ' unsure'}` : 'unlit');
    group.style.setProperty('--i', String(i));
    group.append(...mark.childNodes);
    const words = group.querySelector('.office');
    if (words) words.textContent = step ? (outcomes[step.outcome] ?? '') : '';
    mark.replaceWith(group);
  }
  for (const [i, way] of [...copy.querySelectorAll<SVGPathElement>('.way')].entries()) {
    way.classList.add(reached.has(way.dataset['to'] ?? '') ? 'lit' : 'unlit');
    way.style.setProperty('--i', String(i));
  }
  const figure = make('figure', 'lit-path', make('figcaption', 'label', printDay(day)), copy);
  figure.setAttribute('aria-hidden', 'true');
  return figure;
}

/**
 * Returns what shows an arrest on two days: the arrest in words (for paper), both paths lit, what differs,
 * and the table.
 */
export function printCase(
  print: Print,
  drawing: SVGSVGElement | null,
  asked: readonly { label: string; value: string }[],
  followed: readonly [Followed, Followed],
): HTMLElement[] {
  const facts = asked.map((fact) => fill(print.words.fact, fact));
  return [
    make('p', 'asked meta', `${facts.join('. ')}.`),
    make('div', 'lit-paths', ...(drawing ? followed.map((one) => lightPath(print, drawing, one)) : [])),
    make('h3', '', print.words.differs),
    printDifferences(print, ...followed),
    printTable(print, followed),
  ];
}
