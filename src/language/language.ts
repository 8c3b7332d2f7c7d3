import type { FigureLexicon } from './figure-lexicon.ts';
import type { words } from './en/interface/index.ts';

/**
 * The quotation marks of a language, each with its opening and its closing form, and its apostrophe, which
 * also closes.
 */
export interface Quotes {
  double: readonly [open: string, close: string];
  single: readonly [open: string];
  apostrophe: string;
  /** Whether a comma behind a closing mark goes inside it. */
  commaInside: boolean;
  /** What begins with an apostrophe, since something is left out before it: "'90s". */
  elision: RegExp;
}

/** General patterns of a language, as patterns.ts fills them. */
export interface GeneralPatterns {
  /** A number `n` in an order: "second", "1,022nd". */
  ordinal: string;
  /** A whole number `n` as it is counted in a sentence: "two", "1,022". */
  inWords: string;
  /** A share of a whole, `share` being the number in print: "12.5 percent". */
  share: string;
  /** A share that is smaller than can be shown, and one that is nearly all. */
  shareBelow: string;
  shareAbove: string;
}

/** How a language reads and prints dates; the names of its months are those of its locale. */
export interface DateForms {
  /** Short names of months, without the point that may follow them. */
  abbreviations: readonly string[];
  /**
   * Ways to write a date in a text, the longest first, as sources of patterns with the places `{month}`,
   * `{day}`, `{year}` and `{fiscal}`; days as 2011-08-05 and bare years are read in every language.
   */
  read: readonly string[];
  /** Ways to write a day or a month where the year is not said again; with `{month}` and `{day}`. */
  readInYear: readonly string[];
  /** What stands between the first and the last date of a span in a text. */
  between: RegExp;
  /** What stands right before and behind a day that says its weekday, with the place `{weekday}`. */
  weekdays: { before: string; behind: string };
  /** What stands right before and behind a year by which a thing is called: "the 2017 order". */
  beforeName: RegExp;
  behindName: RegExp;
  /** Patterns for what the calendar of the locale does not print. */
  print: {
    /** The fiscal year `{year}`. */
    fiscalYear: string;
    about: string;
    perhaps: string;
    perhapsAbout: string;
    /** A period from `{from}` to `{to}`, and one that lasts. */
    span: string;
    since: string;
  };
}

/** How a language forms sentences, and the words by which the rules of prose know what a sentence does. */
export interface SentenceRules {
  /** A point at the end of a text that ends no sentence, since it belongs to an abbreviation. */
  abbreviation: RegExp;
  /** Letters that stand for a name and may end a sentence; then a word follows that begins one. */
  initials: RegExp;
  beginner: RegExp;
  /**
   * Lists of counties that share the word for one; the group of each form is the names, in bounded number so
   * that long texts are read in time. What stands between two names, and the whole name of `{name}`.
   */
  countyLists: { forms: readonly RegExp[]; between: RegExp; one: string };
  /** How a text names an edition of the site; its group is the number. */
  edition: RegExp;
  /** How we speak of ourselves, who make the site. */
  ofOurselves: RegExp;
  /** A person with an office before the name, such as "Sheriff Ann Lee"; the match is the name. */
  person: RegExp;
  /** An office and behind it the name of who holds it: its two groups; global. */
  holder: RegExp;
  /** Such an office, where many hold it at one time. */
  heldByMany: RegExp;
  /** How a note says that we have not read the document that a claim tells of. */
  notRead: RegExp;
  /** How a note says that no source gives the date that we show. */
  inferredDate: RegExp;
  /** Words by which a statement looks ahead: of a plan, a request, or what is to come. */
  ahead: RegExp;
  /** How a lesson names documents by their letters, which are the groups; global. */
  byLetter: RegExp;
  /** How a lesson speaks of all its documents, and of their dates; the group of each says how many. */
  allDocuments: { sheets: RegExp; dates: RegExp };
  /** How the title of a sheet begins on which a class checks what it read. */
  checkingSheet: RegExp;
  /** How a sentence says that something was adopted; the groups are the votes for and against it. */
  adopted: RegExp;
  /**
   * How the label of a unit says that it is a rate (its groups are what is counted, and the period); what
   * stands behind a number that is such a rate; and words by which a text speaks of each period.
   */
  rates: { label: RegExp; behind: string; periods: { readonly [period: string]: RegExp } };
  /** A sentence by which we say, from our table of counties, when some began; the group is what is said. */
  beganInTable: RegExp;
  /** Words that may stand between a number and the noun that it counts, as the source of a pattern. */
  beforeNoun: string;
  /** The name of a case at court, as far as one name on each side; global. */
  caseName: RegExp;
  /** Words by which a sentence speaks of a part of the site, and not of the world. */
  ofPage: RegExp;
  /** How a text says that a table, a chart or a diagram stands below it. */
  below: { table: RegExp; chart: RegExp; diagram: RegExp };
  /** How we say that we looked for something and did not find it; nobody else is named as having looked. */
  ofSearch: RegExp;
  /** How we say that what follows is our own inference, and stands in none of the sources. */
  ofReading: RegExp;
  /** Words by which a sentence says that something is missing. */
  ofGap: RegExp;
  /** The heading of the section in which an explainer says what is missing; it is the same in all of them. */
  gapSection: string;
  /** A statement whose speaker the grammar leaves out, and crowds that nobody can ask; global. */
  speakerLeftOut: RegExp;
  /** Words that name the speaker of such a statement. */
  speakerNamed: RegExp;
  /** What stands right behind a name whose bearer tells something, and does so in a text of its own. */
  tellsBehind: RegExp;
  writesBehind: RegExp;
  /** What stands right before the name of the one who tells something; with its space. */
  toldBefore: RegExp;
  /**
   * How a text says of which side a body is, right behind its name and right before it ("an immigrant-rights
   * group"); the group is the compound that names the side.
   */
  sided: { behind: RegExp; before: RegExp };
  /** A person and the party that a text gives behind the name: its two groups; global. */
  ofParty: RegExp;
  /** The source of a name that begins with an ordinal: "Ninth Circuit". */
  numberedName: string;
  /** The source of what goes by its number wherever it is named: "Order 13768", "287(g)". */
  numberedThing: string;
  /** Words that may stand twice in a row. */
  mayRepeat: readonly string[];
  /** The source of the endings that a noun may take: "aliens" for "alien". */
  ending: string;
  /** Words by which something becomes more, and less. */
  rising: RegExp;
  falling: RegExp;
  /** What stands between two names in one label. */
  betweenNames: RegExp;
  /** Matches the end of words before a number from which something goes to another: "ranged from ". */
  course: RegExp;
  /** Words of a title that leaves open what is so. */
  unsettled: RegExp;
  /** How a text says of which years nothing is known; the groups are the years. */
  yearsWithout: { before: RegExp; after: RegExp; between: RegExp };
  /** How a sentence says that something was looked for and not found. */
  notFound: RegExp;
  /** How a few words say that a copy was read at another place. */
  readElsewhere: RegExp;
  /** How a note says on what day something came out; the group is the date. */
  releasedOn: RegExp;
  /** The names of two who did something together, before what they did; the match is the names. */
  pair: RegExp;
  /** What a possessive adds to a word. */
  possessive: RegExp;
  /** The article with which words begin, with its space. */
  article: RegExp;
  /** How words begin that say that something is not there. */
  none: RegExp;
  /** What stands right before the name of a thing that is not there. */
  denied: RegExp;
  /** Words by which a clause denies what it names. */
  denial: RegExp;
  /** What ends a clause inside its sentence. */
  clauseEnd: RegExp;
  /** Where a number may follow of which another is a part, and all that stands between the two. */
  ofWhole: { inText: RegExp; between: RegExp };
  /** How a clause gives its number to one year. */
  withinYear: RegExp;
  /** The words behind a number that give it to one year, right from its end. */
  yearBehind: RegExp;
  /** What stands right before a year that is no fiscal year. */
  calendar: RegExp;
  /** Amounts without a number: how many times as many, a few hundred, numbers in Roman letters; global. */
  looseAmount: RegExp;
  /** What stands right before a place of which a sentence does not tell. */
  notThere: RegExp;
  /** Words that say up to which day something is counted. */
  uptoDay: RegExp;
  /** What stands between a number and another of which it is a part, or that says it again. */
  ofNumber: RegExp;
}

/** A language as a value: all that the machines that print and read texts need to know of it. */
export interface Language {
  /** The code of the language, as `lang` and files for other programs give it: en. */
  code: string;
  /** The locale by which numbers, lists, days and plurals are printed, such as en-US. */
  locale: string;
  patterns: GeneralPatterns;
  dates: DateForms;
  quotes: Quotes;
  figures: FigureLexicon;
  sentences: SentenceRules;
  /** Words that no search is about, such as articles, folded. */
  stopWords: readonly string[];
  /** The words of the interface, by the part of the site where they appear. */
  words: Words;
}

type Text<T> = T extends string ? string : { readonly [K in keyof T]: Text<T[K]> };

/** The words of the interface: every language has the keys that English has. */
export type Words = Text<typeof words>;
