import type { Arrest, Condition, RuleOutcome } from '../../kinds/index.ts';

/** What the page asks about an arrest, fact by fact, and the words for each value; the first value is taken where none is chosen. */
export const arrestFacts: { [F in keyof Arrest]: { label: string; values: { [V in Arrest[F]]: string } } } = {
  charge: {
    label: 'Charge at the booking',
    values: {
      traffic: 'a minor traffic offense',
      misdemeanor: 'a misdemeanor',
      felony: 'a felony',
      'level-one': 'a grave crime, such as robbery',
    },
  },
  convictions: {
    label: 'Earlier convictions',
    values: {
      none: 'none',
      misdemeanor: 'a misdemeanor',
      'repeated-misdemeanors': 'repeated misdemeanors',
      felony: 'a felony',
      'aggravated-felony': 'an aggravated felony',
    },
  },
  prints: {
    label: 'Prints in IDENT',
    values: {
      'in-ident': 'yes: an immigration officer took them before',
      'not-in-ident': 'no',
    },
  },
  status: {
    label: 'Status, as federal records show it',
    values: {
      none: 'no lawful status',
      lawful: 'lawful, such as permanent residence',
      citizen: 'US citizen',
      unsettled: 'not settled by the records',
    },
  },
  removal: {
    label: 'Earlier removal',
    values: {
      none: 'none',
      ordered: 'ordered, not carried out',
      returned: 'removed, and came back',
    },
  },
  entry: {
    label: 'Entry without inspection',
    values: {
      earlier: 'none, or years ago',
      recent: 'within the year before',
    },
  },
  role: {
    label: 'Part in the case',
    values: {
      none: 'none but the charge',
      'victim-or-witness': 'also a victim or a witness',
    },
  },
};

/** What a rule says of a step, in a few words. */
export const outcomeWords: { [O in RuleOutcome]: string } = {
  'goes-on': 'goes on',
  may: 'allowed, not required',
  against: 'the text speaks against it',
  ends: 'ends here',
  'not-decided': 'not decided by the text',
};

const inWords = (fact: string, values: readonly string[]) => {
  if (fact === 'state') return `booked in ${values.join(' or ')}`;
  const { label, values: words } = arrestFacts[fact as keyof Arrest] as {
    label: string;
    values: { [value: string]: string };
  };
  return `${label}: ${values.map((value) => words[value]).join('; or ')}`;
};

/** Returns a condition of a rule in words, one line for each of its alternatives. */
export function conditionWords(when: readonly Condition[]): string[] {
  return when.map((condition) =>
    Object.entries(condition)
      .map(([fact, values]) => inWords(fact, values as readonly string[]))
      .join('. '),
  );
}

/** Returns an arrest in words, fact by fact: what is asked and what is so. */
export function arrestWords(arrest: Arrest): { label: string; value: string }[] {
  return Object.entries(arrestFacts).map(([fact, { label, values }]) => ({
    label,
    value: (values as { [value: string]: string })[arrest[fact as keyof Arrest]] ?? '',
  }));
}
