/** How a number is hedged: rounded to both sides, approached from below, passed, not reached, or bounded. */
export type Qualifier = 'about' | 'nearly' | 'more-than' | 'less-than' | 'at-least' | 'at-most';

type ByWord<T> = Readonly<{ [word: string]: T }>;

/** How a language spells numbers; the words are in lower case. */
export interface NumberWords {
  /** The numbers below twenty, and others that have a word of their own. */
  units: ByWord<number>;
  tens: ByWord<number>;
  /** Hundreds that are one word ("doscientos"); none where a hundred is a scale ("two hundred"). */
  hundreds: ByWord<number>;
  /** Words that multiply the number before them, and by how much. */
  scales: ByWord<number>;
  /** Scale words that count one where no number is before them ("mil"). */
  bareScales: readonly string[];
  /** Words that count one before a scale word: "a million". */
  articles: readonly string[];
  /** What joins tens and units, a number and its scale word, and a group of words and the next; sticky. */
  joint: RegExp;
  scaleJoint: RegExp;
  groupJoint: RegExp;
  /** A half behind a number: "two and a half"; sticky. */
  andHalf: RegExp;
  /** What is before spelled decimals, and the words of these: "one point two"; sticky. */
  point: RegExp;
  digits: ByWord<number>;
  /**
   * The source of a part of a scale word (`{scale}`): "half a million"; its groups are `half`, `quarter` and
   * `scale`.
   */
  partOfScale: string;
  /** What makes an ordinal of the number before it: "twenty-first"; sticky. */
  ordinal: RegExp;
}

/** How a language writes amounts in digits; patterns as sources. */
export interface AmountForms {
  /** The sign between thousands and that before decimals. */
  group: string;
  decimal: string;
  /** The dollar sign and what may belong to it, before the digits. */
  currency: string;
  /**
   * Letters behind digits and what they multiply them by; those of money have another meaning behind other
   * numbers.
   */
  suffixes: ByWord<number>;
  moneySuffixes: ByWord<number>;
  /** Units behind the number, with the space or hyphen before them. */
  percentagePoints: string;
  percent: string;
  dollars: string;
}

/** How a language hedges numbers. */
export interface QualifierWords {
  /** Phrases before a number. */
  before: Readonly<Record<Qualifier, readonly string[]>>;
  /** The source of what makes such a phrase a comparison where it is before it: "27 percent fewer than". */
  notBehind: string;
  /** The source of words that may be between the phrase and the number: "about a total of". */
  between: string;
  /**
   * The source of what hedges behind a number, with the place `{word}` for one of `behindWords`: "or {word}".
   */
  behind: string;
  behindWords: ByWord<Qualifier>;
  /** What says "at least" right behind a number: "1,000+". */
  plus: RegExp;
  /**
   * Where such a phrase places something in time or order and bounds no count; `below`: only before smaller
   * numbers.
   */
  exceptions: readonly Readonly<{ phrase?: string; before?: RegExp; behind?: RegExp; below?: number }>[];
}

/** How a language joins two numbers. */
export interface RangeForms {
  /** The words between them, and whether they span, add, or offer a choice. */
  joints: ByWord<'to' | 'and' | 'or'>;
  /**
   * What is before the first number: "between", "from", and the verbs of a change from one value to another.
   */
  between: RegExp;
  from: RegExp;
  changedFrom: RegExp;
  /** A plural noun behind the second number. */
  pluralBehind: RegExp;
}

/** How a language words a share of a whole. */
export interface ShareForms {
  /** The words for equal parts, in the singular, and of how many they are one. */
  parts: ByWord<number>;
  /** The part that needs no number before it: "half". */
  half: string;
  /** The part that is also a time of the year: "quarter". */
  quarter: string;
  /** The source of what is between a number and its parts: "two-thirds". */
  joint: string;
  /** What is between parts and whole: "two in three", and with a noun: "one arrest in three"; sticky. */
  in: RegExp;
  nounIn: RegExp;
  /** The source of what is behind a share with a slash: "1/3 of". */
  of: string;
  /** What is before or behind a word for a part that makes it a time, an ordinal, or a share. */
  periodBehind: RegExp;
  periodBefore: RegExp;
  notHalved: RegExp;
  otherHalf: RegExp;
  halfOf: RegExp;
  partOf: RegExp;
  byBefore: RegExp;
  /** What makes "one in five" a count: "the only one in", "one in five years". */
  theOne: RegExp;
  timeBehind: RegExp;
}

/** How a language forms nouns that can be counted. */
export interface NounForms {
  /** Words at which a phrase that began with a number ends. */
  stops: readonly string[];
  /** The regular form of a plural, plurals of other forms, and words that only look like one. */
  plural: RegExp;
  plurals: readonly string[];
  singulars: readonly string[];
  /** Words before a number that say it points back to something ("these two"). */
  refersBack: RegExp;
  /** Words behind a number that make it a count without a noun ("two of", "three a week"). */
  countsAlone: RegExp;
  /** The word between the two numbers of a vote: "seven to two". */
  vote: string;
}

/**
 * Words that hold a number and are no quantity, and why; the pattern is a source with the place `{month}`.
 */
export interface AllowedPattern {
  name: string;
  why: string;
  pattern: string;
}

/**
 * Patterns by which a figure is printed; `{n}` is a number in print, `{figure}` the whole without its
 * qualifier.
 */
export interface FigurePatterns {
  qualifiers: Readonly<Record<Qualifier, string>>;
  /** "Less than" before what is counted by the piece. */
  fewerThan: string;
  percent: string;
  /** `{count}` is the number itself, for its plural. */
  percentagePoints: string;
  dollars: string;
  /** Round sums, the largest first: "$200 million". */
  dollarScales: readonly Readonly<{ size: number; pattern: string }>[];
  range: string;
}

/** The lexicon of the figure rule: all that a language says about which words are a quantity. */
export interface FigureLexicon {
  numbers: NumberWords;
  amounts: AmountForms;
  qualifiers: QualifierWords;
  ranges: RangeForms;
  shares: ShareForms;
  nouns: NounForms;
  /** What is not a quantity although it holds a number; where two begin at one place the earlier wins. */
  allowed: readonly AllowedPattern[];
  /**
   * A digit, or a word that may follow a label ("Level two"): a text without one holds nothing of `allowed`.
   */
  mayHoldAllowed: RegExp;
  /**
   * A plural noun that leads allowed words and is counted by a number before it: "three sections (2 to 4)".
   */
  leadingPlural: RegExp;
  print: FigurePatterns;
}
