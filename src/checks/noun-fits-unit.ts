import { perArchive, type Archive } from '../archive/index.ts';
import { figuresAt } from '../prose/bound-words.ts';
import type { Figure } from '../kinds/index.ts';
import { blocksOf, type Block, type BlockLink } from '../prose/blocks.ts';
import { parseTarget } from '../prose/link-target.ts';
import { proseTexts, type ProseText } from '../prose/prose-texts.ts';
import { sentenceAround } from '../prose/sentences.ts';
import { findQuantities } from '../quantities/index.ts';
import { escapeSource, language } from '../language/index.ts';
import { problemIn, type Check } from './check.ts';
import { fillSource } from '../language/fill-source.ts';
import { turnOf } from './turn-of.ts';

const { beforeNoun, rates } = language.sentences;

const wordAt = (text: string, index: number) => /^\p{L}+/u.exec(text.slice(index))?.[0] ?? '';

/** A number this small in a statement may be another one than the figure of its value. */
const smallest = 12;

/** The words of the label of a unit. */
const wordsOf = (label: string) => label.split(/\W+/);

/**
 * Which units each noun may count: a noun is the label of a unit, and fits every unit whose label has it. A
 * unit that any noun may follow is no noun of its own.
 */
const nounsOf = perArchive((archive: Archive) => {
  const { units } = archive.vocabulary.data;
  const nouns = units.flatMap(({ label, anyNoun }) => (anyNoun || /\W/.test(label) ? [] : label));
  const fits = new Map(
    nouns.map((noun) => [
      noun,
      new Set(units.flatMap(({ id, label }) => (wordsOf(label).includes(noun) ? id : []))),
    ]),
  );
  const free = new Set(units.flatMap(({ id, anyNoun }) => (anyNoun ? id : [])));
  const noun = nouns.map(escapeSource).join('|') || '(?!)';
  const labels = new Set(units.map(({ label }) => label));
  const form = new RegExp(`^((?: (?:${beforeNoun}))? )(${noun})\\b(?![-’'])`);
  return { fits, free, form, labels };
});

/** What is wrong in a text, and where. */
interface Fault {
  at: number;
  message: string;
}

/** Which way the units turn that count a rise or a fall. */
const turnsOf = perArchive(
  ({ vocabulary }: Archive) => new Map(vocabulary.data.units.map(({ id, label }) => [id, turnOf(label)])),
);

/**
 * Returns where a text says that a number is of a fall of which the unit has a rise, or the other way around:
 * only words of the other way stand around it. Numbers outside of a span are none of these figures.
 */
function turned(
  archive: Archive,
  text: string,
  figures: readonly Figure[],
  span = { start: 0, end: text.length },
): Fault | undefined {
  const turns = turnsOf(archive);
  if (!figures.some(({ unit }) => turns.get(unit))) return undefined;
  const quantities = findQuantities(text);
  for (const [i, { value, start, end, words }] of quantities.entries()) {
    const turn = turns.get(figures.find((figure) => figure.value === value)?.unit ?? '');
    if (turn === undefined || start < span.start || end > span.end) continue;
    const around = text.slice(quantities[i - 1]?.end ?? 0, quantities[i + 1]?.start ?? text.length);
    if ([undefined, turn].includes(turnOf(around))) continue;
    const said = text.slice(start, end) || words;
    return { at: start, message: `the words around "${said}" turn the other way than its unit` };
  }
  return undefined;
}

/** Returns where the sentence of a link says the opposite of what the unit of its figure does. */
function turnedInLink(
  archive: Archive,
  block: Block,
  { start, end }: BlockLink,
  figures: readonly Figure[],
): Fault | undefined {
  const sentence = sentenceAround(block, start);
  if (!sentence) return undefined;
  const from = sentence.start;
  const words = block.text.slice(from, sentence.end);
  const fault = turned(archive, words, figures, { start: start - from, end: end - from });
  return fault && { ...fault, at: fault.at + from };
}

/** Which labels of units are those of rates, with the unit of what is counted, and the period. */
const ratesOf = perArchive(({ vocabulary }: Archive) => {
  const all = vocabulary.data.units.flatMap(({ id, label }) => {
    const [, counted, period] = rates.label.exec(label) ?? [];
    const plain = vocabulary.data.units.find((unit) => unit.label === counted);
    return counted === undefined || period === undefined ? [] : [{ id, label, plain: plain?.id, period }];
  });
  const periods = [...new Set(all.map(({ period }) => period))].map(escapeSource);
  const behind = fillSource(rates.behind, { period: `(${periods.join('|') || '(?!)'})` });
  return { all, behind: new RegExp(behind, 'u') };
});

/**
 * Returns where a text gives a number by the month, or another period, that the unit of its figure does not
 * have. Numbers outside of a span are none of these figures.
 */
function otherRate(
  archive: Archive,
  text: string,
  figures: readonly Figure[],
  span = { start: 0, end: text.length },
): Fault | undefined {
  const { all, behind } = ratesOf(archive);
  for (const { start, end, value, words } of findQuantities(text.slice(span.start, span.end))) {
    const own = figures.find((figure) => figure.value === value)?.unit;
    const period = own === undefined ? undefined : behind.exec(text.slice(span.start + end))?.[1];
    if (period === undefined) continue;
    const rate = all.find(({ id }) => id === own);
    const isOther = rate
      ? rate.period !== period
      : all.some((one) => one.plain === own && one.period === period);
    if (!isOther) continue;
    const message = `"${words}" is given by the ${period}, and its figure in ${rate?.label ?? own ?? ''}`;
    return { at: span.start + start, message };
  }
  return undefined;
}

/** Returns where the words of a link, and those behind it, give its figure by another period. */
const otherRateInLink = (archive: Archive, { text }: Block, link: BlockLink, figures: readonly Figure[]) =>
  otherRate(archive, text, figures, link);

/** Returns that a statement does not speak of the period that the unit of one of its figures has. */
function unsaidRate(archive: Archive, text: string, figures: readonly Figure[]): Fault | undefined {
  const unsaid = ratesOf(archive).all.find(
    ({ id, period }) =>
      figures.some(({ unit }) => unit === id) && rates.periods[period]?.test(text) === false,
  );
  return unsaid && { at: 0, message: `a figure is in ${unsaid.label}, and the statement has no such period` };
}

/** The words of each act that is counted, and the units in which it is. */
const actsOf = perArchive(({ vocabulary }: Archive) =>
  (vocabulary.data.acts ?? []).map(({ words, units }) => ({
    units,
    form: new RegExp(`(?<!\\p{L})(?:${words.map(escapeSource).join('|')})`, 'iu'),
  })),
);

/** Returns where a statement speaks of another act than that which its figures count, and not of that. */
function otherAct(archive: Archive, text: string, figures: readonly Figure[]): Fault | undefined {
  const acts = actsOf(archive);
  for (const { unit } of figures) {
    const own = acts.find(({ units }) => units.includes(unit));
    if (!own || own.form.test(text)) continue;
    const found = acts.map(({ form }) => form.exec(text)).find((match) => match);
    if (found)
      return {
        at: found.index,
        message: `the statement speaks of "${wordAt(text, found.index)}", and a figure counts ${unit}`,
      };
  }
  return undefined;
}

interface Said {
  words: string;
  noun: string;
  /** Where the noun begins. */
  index: number;
}

/** The noun behind a number that is bound to a figure, or that a statement gives, is none of another unit. */
export const nounFitsUnit: Check = {
  name: 'noun-fits-unit',
  description:
    'The noun right behind a bound number, or a number of a statement, is not that of another unit than the figure has; no text says that something rose of which the unit is a fall, or gives a number by the month, or another period, where its unit has another one, and a statement gives the period of its unit and speaks of the act that this counts, not of another one alone.',
  check({ archive }, report) {
    const { fits, free, form, labels } = nounsOf(archive);
    /** Returns the numbers between two places of a text that have a noun behind them. */
    const nounsIn = (text: string, from: number, to: number): (Said & { value: number })[] =>
      findQuantities(text.slice(from, to)).flatMap(({ words, end, value }) => {
        const [, between = '', noun] = form.exec(text.slice(from + end)) ?? [];
        // "65 percent more counties" are no counties.
        const hasOwn = between.trim() !== '' && labels.has(wordsOf(words).at(-1) ?? '');
        return noun === undefined || hasOwn
          ? []
          : [{ words, noun, value, index: from + end + between.length }];
      });
    const examine = (
      text: ProseText,
      block: Block,
      { words, noun, index }: Said,
      figures: readonly Figure[],
    ): boolean => {
      report.examined();
      if (figures.some(({ unit }) => free.has(unit) || fits.get(noun)?.has(unit))) return false;
      report.problem(
        problemIn(
          text,
          block.offsetAt(index),
          `"${words} ${noun}" has the noun of another unit; the figure counts ${figures.map(({ unit }) => unit).join(', ')}`,
          'Correct the noun, or bind the number to the figure that counts it.',
        ),
      );
      return true;
    };
    const tell = (text: ProseText, block: Block, { at, message }: Fault, own: string) => {
      const fix = `Correct the ${own}, or the unit of the figure.`;
      report.problem(problemIn(text, block.offsetAt(at), message, fix));
    };
    for (const text of proseTexts(archive)) {
      const own = text.entry.kind === 'claim' && text.path[0] === 'statement' ? text.entry.data : undefined;
      for (const block of blocksOf(text)) {
        for (const link of block.links) {
          const target = parseTarget(link.url);
          const figures = target && figuresAt(archive, target);
          if (!figures?.length) continue;
          for (const said of nounsIn(block.text, link.start, link.end)) examine(text, block, said, figures);
          for (const ask of [turnedInLink, otherRateInLink]) {
            const fault = ask(archive, block, link, figures);
            if (fault) tell(text, block, fault, 'words');
          }
        }
        if (!own) continue;
        const { figures = [] } = own;
        const ofOthers = nounsIn(block.text, 0, block.text.length).filter((said) => {
          const same = said.value > smallest ? figures.filter(({ value }) => value === said.value) : [];
          return same.length > 0 && examine(text, block, said, same);
        });
        for (const ask of [turned, otherRate, unsaidRate, ...(ofOthers.length > 0 ? [] : [otherAct])]) {
          const fault = ask(archive, block.text, figures);
          if (fault) tell(text, block, fault, 'statement');
        }
      }
    }
  },
};
