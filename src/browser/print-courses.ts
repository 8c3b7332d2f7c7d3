import { breaksBefore, differencesOf, type Course, type Decision } from '../views/path/follow.ts';
import { stepClass } from '../views/path/step-class.ts';
import { lightPath } from './light-path.ts';
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
  'despite',
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
    const link = makeLink(`${texts}#${period}`, rules.periods.get(period) ?? '');
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
  decision: Decision,
  { day, course }: Followed,
): HTMLElement {
  const { rule: id, outcome, stage } = decision;
  const rule = rules.rules.get(id);
  const cell = make('td', `step ${stepClass(decision)}`);
  if (breaksBefore(course, stage)) cell.append(make('span', 'despite-words', words.despite));
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
    const time = make('time', '', printDay(day));
    time.dateTime = day;
    const head = make('th', '', time);
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
    if (!followed.some((one) => decisionAt(one, stage))) return [];
    const name = make('th', '', makeLink(`#${stage}`, stages.get(stage) ?? stage));
    name.setAttribute('scope', 'row');
    const row = make(
      'tr',
      'arriving',
      name,
      ...followed.map((one) => {
        const step = decisionAt(one, stage);
        return step ? printDecision(print, step, one) : make('td', 'step none');
      }),
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

/** Returns the drawing of one path, lit, under its day. */
function printLit(print: Print, drawing: SVGSVGElement, { course, day }: Followed): HTMLElement {
  const { rules, words, outcomes } = print;
  const lit = lightPath(drawing, course, {
    outcomes,
    despite: words.despite,
    ruledOut: ({ rule, outcome }) =>
      fill(words.fact, { label: outcomes[outcome] ?? '', value: rules.rules.get(rule)?.title ?? '' }),
  });
  const figure = make('figure', 'lit-path', make('figcaption', 'label', printDay(day)), lit);
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
    make('div', 'lit-paths', ...(drawing ? followed.map((one) => printLit(print, drawing, one)) : [])),
    make('h3', '', print.words.differs),
    printDifferences(print, ...followed),
    printTable(print, followed),
  ];
}
