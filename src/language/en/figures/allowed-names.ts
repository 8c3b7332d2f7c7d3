import type { AllowedPattern } from '../../figure-lexicon.ts';

const dash = '[-\\u2010-\\u2013]';
const hyphen = '[-\\u2010\\u2011]';
const parentheses = '(?:\\((?:\\d{1,2}|[A-Za-z]{1,4})\\)|\\s\\([a-z]\\)|(?<=\\))\\s\\(\\d{1,2}\\)){0,6}';
const number = `\\d{1,6}(?!\\d)(?:[.:/-]\\d{1,5}){0,3}(?:[A-Za-z](?![A-Za-z]))?${parentheses}`;
const wordNumber =
  '(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)(?!\\w)';
const noCount =
  '(?!,\\d{3}|\\s?%|\\s+(?:per\\s?cent|hundred|thousand|million|billion|people|(?:[A-Z][a-z]+\\s+){0,2}[a-z]{3,}s)\\b|\\s+[A-Z]\\.)';
const span = `(?:\\s?${dash}\\s?|\\s+(?:to|or|through)\\s+)`;
const list = `(?:,\\s+(?:and\\s+|or\\s+)?|\\s?${dash}\\s?|\\s+(?:and|or|to|through|&)\\s+)`;
const listed = `(?:${list}(?:§{1,2}\\s*)?(?:${number}|${wordNumber}|\\(\\w{1,4}\\))${noCount}){0,12}`;
// "Level 2 or 3 crimes" names levels; "Level 1 to 40 counties" would not.
const spanned = `(?:(?:${span}|\\s+and\\s+)[1-4](?![\\w%]|[.,]\\d|\\s+per\\s?cent)|${span}(?:${number}|${wordNumber})${noCount})?`;
const numbered = '\\s*(?:[Nn]os?\\.\\s*|#\\s*|[Nn]umbers?\\s+)?';

// These take numbers in words too ("Level two"); the others would swallow verbs ("forms two units").
const spelledLabels =
  '[Ll]evels?|[Tt]iers?|[Pp]riority|[Pp]riorities|[Pp]hases?|[Ss]tage|[Ss]ections?|[Tt]itle|[Cc]hapters?|[Pp]arts?|[Aa]rticles?|[Rr]ule|[Pp]ages?|[Pp]aragraphs?|[Ss]tep|[Ll]esson|[Oo]ption|[Ii]tem|[Cc]ategory';
const singularLabels =
  '[Ll]evel|[Tt]ier|[Pp]riority|[Pp]hase|[Ss]tage|[Ss]ection|[Ss]ubsection|[Tt]itle|[Cc]hapter|[Pp]art|[Aa]rticle|[Rr]ule|[Pp]age|[Pp]aragraph|[Ff]ootnote|[Tt]able|[Ff]igure|[Cc]hart|[Aa]ppendix|[Ee]xhibit|[Aa]ttachment|[Ii]tem|[Vv]olume|[Vv]ersion|[Ss]tep|[Ll]esson|[Oo]ption|[Qq]uestion|[Cc]olumn|[Ll]ine|[Cc]lause|[Aa]mendment|[Cc]ategory|[Ff]orm|[Ee]xecutive\\s+[Oo]rder|[Ll]ocal\\s+[Ll]aw|Policy|Directive|Resolution|Ordinance|Act|Proposition|Circular|Memorandum|Bulletin|Grade|Channel|FOX|ABC|NBC|CBS|Room|Suite|Route|Highway|Interstate|Zone|Region|District|Precinct|Ward|Docket|Civil\\s+Action|Day|Week|FIPS(?:\\s+code)?';
// In a headline these may be verbs ("Officials Report 12 Cases"), so no plural may follow the number.
const verbLabels = 'Order|Bill|Measure|Report|Issue|Schedule|Class|Case|Source|Seed|Note|Unit';
const pluralLabels =
  '[Ll]evels|[Tt]iers|[Pp]riorities|[Pp]hases|[Ss]ections|[Ss]ubsections|[Tt]itles|[Cc]hapters|[Pp]arts|[Aa]rticles|[Pp]ages|[Pp]aragraphs|[Ff]ootnotes|[Ii]tems|Rules|Forms|Tables|Figures|Executive\\s+Orders|Local\\s+Laws|Directives|Resolutions|Ordinances|Policies|[Gg]rades';
const abbreviations =
  '[Ss]ecs?\\.|[Cc]hs?\\.|[Aa]rts?\\.|pp?\\.|[Pp]aras?\\.|nn?\\.|[Ff]igs?\\.|[Nn]os?\\.|[Vv]ols?\\.|Prop\\.|Exec\\.\\s+Order';
const reporters =
  "U\\.?\\s?S\\.?\\s?C\\.?(?:\\s?A\\.)?|C\\.?\\s?F\\.?\\s?R\\.?|Stat\\.|Fed\\.\\s?Reg\\.|FR(?![A-Za-z])|F\\.\\s?Supp\\.(?:\\s?[23]d)?|F\\.\\s?(?:2d|3d|4th)|F\\.\\s?App['’]x|U\\.\\s?S\\.|S\\.\\s?Ct\\.|I\\.?\\s?&\\s?N\\.?(?:\\s?Dec\\.)?|Cal\\.";
const bills =
  'H\\.\\s?R\\.|HR|HB|SB|AB|LB|LD|HF|SF|(?<!\\.)S\\.|H\\.\\s?B\\.|S\\.\\s?B\\.|A\\.\\s?B\\.|L\\.\\s?D\\.|[HSA][JC]R|[HS]\\.\\s?Res\\.|E\\.?O\\.?';

/** The names, statutes and document numbers that are no quantities, in the order in which they are tried. */
export const allowedNames: readonly AllowedPattern[] = [
  {
    name: 'address on the web',
    why: 'Digits in an address belong to the address.',
    pattern: `(?:https?://|www\\.)[^\\s<>"]{1,2000}|[\\w+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{1,64}|(?<![.@-])[\\w-]{1,40}(?:\\.[\\w-]{1,40}){1,5}/[^\\s<>"]{0,2000}`,
  },
  {
    name: 'number tied to letters',
    why: 'Form I-247A, OIG-12-66, R-1008-13, COVID-19 and FY2011 are names.',
    pattern: `[A-Za-z][A-Za-z.]{0,20}${hyphen}\\d[\\w()./\\u2010\\u2011-]{0,30}|[A-Za-z]{1,10}\\d[\\w\\u2010\\u2011-]{0,20}`,
  },
  {
    name: 'statute, regulation or reported decision',
    why: '"8 U.S.C. 1226", "121 Stat. 1844" and "811 F. Supp. 2d 713" are places in books.',
    pattern: `\\d{1,4}\\s+(?:${reporters})\\s*(?:§{1,2}\\s*|[Ss]ections?\\s+|[Pp]arts?\\s+)?${number}(?:${list}(?:\\(\\w{1,4}\\)|(?=\\d{3}|\\d{1,2}\\()${number})${noCount}){0,12}`,
  },
  {
    name: 'section sign',
    why: '"§ 1373" is a place in a statute.',
    pattern: `§{1,2}\\s*${number}${listed}`,
  },
  {
    name: 'public law',
    why: 'The two numbers of a public law name it.',
    pattern: `(?:Public\\s+Law|Pub\\.\\s?(?:L\\.|1\\.)|P\\.\\s?L\\.)${numbered}\\d{2,3}${dash}\\d{1,4}`,
  },
  {
    name: 'journal or digital object',
    why: 'Volume, issue and page name a place in a journal; a DOI names an article.',
    pattern: `10\\.\\d{4,9}/[^\\s<>"]{1,200}|\\d{1,4}\\s?\\(\\d{1,3}\\):\\s?\\d{1,5}(?:${dash}\\d{1,5})?|\\d{1,3}\\s+(?:[A-Z][\\w.&'’]{0,20}\\s+(?:of\\s+|and\\s+|&\\s+|in\\s+)?){1,7}?(?:Review|Journal|Rev\\.|J\\.)\\s+\\d{1,5}(?!\\d)`,
  },
  {
    name: 'numbered part, level, order or page',
    why: 'A number after such a word says which one, not how many.',
    pattern: [
      `(?:${spelledLabels})\\s+${wordNumber}${spanned}`,
      `(?:${pluralLabels})\\s\\(?${numbered}${number}${listed}`,
      `(?:${singularLabels})\\s${numbered}(?:\\d{1,3},\\d{3}(?!\\d)|${number}${spanned})`,
      `(?:${verbLabels})\\s${numbered}${number}(?!,\\d|\\s+(?:[A-Za-z]+\\s+)?(?:[Pp]eople|[A-Za-z]{3,}s)\\b)`,
      `(?:${abbreviations})\\s*${number}${listed}`,
    ].join('|'),
  },
  {
    name: 'numbered document in small letters',
    why: 'A long number after "policy", "resolution", "report" or "case" names a document.',
    pattern: `(?:policy|resolution|ordinance|order|directive|memorandum|docket|case)\\s${numbered}(?:\\d{3,6}(?![\\d,])|\\d{1,4}[.:-]\\d)[\\d.:a-z-]{0,20}|(?<=['’]s\\s)report\\s+\\d{1,4}(?![\\d,])`,
  },
  {
    name: 'bill',
    why: '"H.R. 4437", "AB 4" and "SB 1070" are names of bills.',
    pattern: `(?:${bills})${numbered}\\d{1,5}(?:-\\d{1,4})?(?!\\d|,\\d{3}|%)`,
  },
  {
    name: 'subsection',
    why: 'A number with a letter or digit in parentheses tied to it is a section, as in 287(g).',
    pattern: '\\d{1,5}[A-Za-z]?(?:\\((?:\\d{1,2}|[A-Za-z]{1,4})\\)){1,6}',
  },
  {
    name: 'docket or document number',
    why: 'Numbers joined by letters or by many points, and year-number pairs, name documents.',
    pattern: `(?:\\d:)?\\d{2}${hyphen}[A-Za-z]{2,4}${hyphen}\\d{1,6}(?:${hyphen}[A-Z]{2,4}){0,3}|\\d{2}\\s(?:Civ|CV|Cr|C)\\.?\\s\\d{2,5}(?!\\d)|(?:19|20)\\d\\d${hyphen}\\d{3}(?!\\d)|\\d{1,5}(?:\\.\\d{1,5}){2,5}|1\\d{4}\\.\\d{1,2}(?![\\d%])(?!\\s+(?:per\\s?cent|million))|#\\d{1,6}`,
  },
  {
    name: 'number in the name of a form',
    why: '"10-print" names a form with all fingers on it.',
    pattern: `10${hyphen}(?:prints?|fingers?|rolled)(?!\\w)`,
  },
  {
    name: 'base of a rate',
    why: '"per 100,000 people" is part of the unit of another number.',
    pattern:
      '(?:[Pp]er|[Ff]or\\s+(?:every|each))\\s+(?:\\d[\\d,]{0,14}|(?:an?\\s+|one\\s+|ten\\s+)?(?:hundred|thousand|million))(?:\\s+(?:hundred|thousand|million))?(?![\\w%])',
  },
  {
    name: 'enumeration mark',
    why: '"(1)" before each item of a list counts nothing.',
    pattern:
      '(?<=(?:^|[:;,.]|\\band|\\bor)\\s*)\\(\\d{1,2}\\)(?=\\s+[A-Za-z])|\\(1\\)(?=\\s+(?!(?:and|or|in|of|was|is)\\b)[a-z])',
  },
];
