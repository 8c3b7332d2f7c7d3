import type { DateForms } from '../language.ts';

/** How English reads and prints dates. */
export const dates: DateForms = {
  abbreviations: ['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec'],
  read: [
    '{month}\\s+{day},?\\s+{year}',
    '{day}\\s+{month}\\s+{year}',
    '{month},?\\s+{year}',
    '(?:[Ff]iscal\\s+(?:[Yy]ears?\\s+)?|FY\\s?){fiscal}',
    // The second of "fiscal years 2009 and 2010" is a fiscal year as well.
    '(?<=\\b[Ff]iscal\\s+[Yy]ears\\s+(?:(?:19|20)\\d\\d(?:,|,?\\s(?:and|or|to|through)|[-–])\\s?){1,9}){fiscal}',
  ],
  readInYear: [
    '\\b{month} {day}(?! percent)',
    // "May" and "March" are verbs as well, and some months are names.
    '(?<=\\b(?:[Ii]n|[Oo]n|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]hrough|[Ff]rom|[Bb]etween|to|and|of|[Dd]uring|[Aa]fter|[Bb]efore|that|[Ll]ate|[Ee]arly|[Mm]id) ){month}',
  ],
  between: /^(?:,? (?:to|through|until)(?: the end of)? | ?[–-] ?)$/,
  weekdays: { before: '{weekday},?(?: was)? $', behind: '^,? (?:was )?an? {weekday}\\b' },
  beforeName: /(?:\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)|[’']s?) $/,
  behindName: /^ \p{L}/u,
  print: {
    fiscalYear: 'fiscal year {year}',
    about: 'about {date}',
    perhaps: 'perhaps {date}',
    perhapsAbout: 'perhaps about {date}',
    span: '{from} to {to}',
    since: 'since {from}',
  },
};
