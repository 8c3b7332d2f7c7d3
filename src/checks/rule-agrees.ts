import type { EntryOf } from '../archive/index.ts';
import type { Rule, RuleOutcome } from '../kinds/index.ts';
import { language, printOrdinal } from '../language/index.ts';
import { problemAt, type Check, type Found } from './check.ts';

/** Who has a rank among others is followed, may be followed, or nobody knows. */
const ranked: RuleOutcome[] = ['goes-on', 'may', 'not-decided'];

/** The ranks that go by a word: first, second, and so on. */
const ordinals = Array.from({ length: 9 }, (_, i) => printOrdinal(i + 1));
const ordinalForm = new RegExp(`\\b(?:${ordinals.join('|')})\\b`, 'gi');

/** The ranks that stand in a text, as a word or as the number of what has a name: "first", "Level 1". */
function ranksIn(text: string): number[] {
  const words = [...text.matchAll(ordinalForm)].map(([word]) => ordinals.indexOf(word.toLowerCase()) + 1);
  const numbers = [...text.matchAll(/(?<!\p{L})\p{Lu}\p{Ll}+ (\d)(?![\d,.]*\d)/gu)].map(([, digit]) =>
    Number(digit),
  );
  return [...words, ...numbers];
}

/** Returns what the title of a rule says that the rule does not; undefined where they fit. */
function faultOf({ title, text, outcome }: Rule): [string, string] | undefined {
  const unsettled = language.sentences.unsettled.exec(title)?.[0];
  if (unsettled !== undefined && outcome !== 'not-decided')
    return [
      `the title says "${unsettled}", and the outcome is "${outcome}"`,
      'Correct the title or the outcome.',
    ];
  const [ranks, told] = [ranksIn(title), ranksIn(text)];
  const other = told.length > 0 ? ranks.find((rank) => !told.includes(rank)) : undefined;
  if (other !== undefined)
    return [
      `the title ranks it ${printOrdinal(other)}, and the text ${told.map(printOrdinal).join(', ')}`,
      'Correct the rank in the title or in the text.',
    ];
  return ranks.length > 0 && !ranked.includes(outcome)
    ? [
        `the title ranks it ${printOrdinal(ranks[0] ?? 1)}, and the outcome is "${outcome}"`,
        'Correct the title or the outcome.',
      ]
    : undefined;
}

const problemsOf = (regime: EntryOf<'regime'>): Found[] =>
  regime.data.rules.flatMap((rule, i) => {
    const fault = faultOf(rule);
    return fault ? problemAt(regime, ['rules', i, 'title'], ...fault) : [];
  });

/** Who reads the title of a rule alone learns what the rule says. */
export const ruleAgrees: Check = {
  name: 'rule-agrees',
  description:
    'The title of a rule gives a rank that its text gives, and only to a case that officials may follow; one that leaves something open has the outcome “not-decided”.',
  check({ archive }, report) {
    for (const regime of archive.regimes.values()) {
      report.examined(regime.data.rules.length);
      for (const found of problemsOf(regime)) report.problem(found);
    }
  },
};
