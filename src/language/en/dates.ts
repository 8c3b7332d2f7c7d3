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
  between: /^(?:,? (?:to|through|until)(?: the end of)? | ?[–-] ?)$/,
  print: {
    fiscalYear: 'fiscal year {year}',
    about: 'about {date}',
    perhaps: 'perhaps {date}',
    perhapsAbout: 'perhaps about {date}',
    span: '{from} to {to}',
    since: 'since {from}',
  },
};
