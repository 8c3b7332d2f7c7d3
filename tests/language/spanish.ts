import type { Language } from '../../src/language/language.ts';
import { figures } from './spanish-figures.ts';
import { english } from '../../src/language/en/index.ts';

/** A little Spanish, as it is written in the United States: enough to show that a language is data. */
export const spanish: Language = {
  code: 'es',
  locale: 'es-US',
  patterns: {
    ordinal: '{n}.º',
    inWords: '{n}',
    share: '{share} por ciento',
    shareBelow: 'menos del {share} por ciento',
    shareAbove: 'más del {share} por ciento',
  },
  dates: {
    abbreviations: ['ene', 'feb', 'abr', 'ago', 'sept', 'oct', 'nov', 'dic'],
    read: [
      '{day}\\s+de\\s+{month}\\s+(?:de|del)\\s+{year}',
      '{month}\\s+(?:de|del)\\s+{year}',
      'año\\s+fiscal\\s+{fiscal}',
    ],
    readInYear: ['{day} de {month}', '(?<=\\ben ){month}'],
    between: /^ (?:a|hasta) $/,
    beforeName: /\bde $/,
    print: {
      fiscalYear: 'año fiscal {year}',
      about: 'hacia {date}',
      perhaps: 'quizá {date}',
      perhapsAbout: 'quizá hacia {date}',
      span: 'de {from} a {to}',
      since: 'desde {from}',
    },
  },
  figures,
  quotes: { double: ['«', '»'], single: ['‘'], apostrophe: '’', elision: /^'\d\d\b/ },
  stopWords: ['de', 'el', 'la', 'los', 'las', 'que'],
  sentences: {
    abbreviation: /\b(?:EE|EE\. ?UU|Sr|Sra|núm|pág)\.\s*$/,
    initials: /(?!)/,
    beginner: /^(?:El|La|Los|Las|En)\s/,
    rising: /\b(?:subió|más)\b/i,
    falling: /\b(?:bajó|menos)\b/i,
    pair: /\p{Lu}\p{Ll}+ y \p{Lu}\p{Ll}+(?= (?:dicen|dijeron)\b)/gu,
    countyLists: { forms: [], between: /, | y /, one: 'Condado de {name}' },
    edition: /\b[Ee]dición (\d+\.\d+\.\d+)\b/g,
    person: /(?<=\b(?:alcalde|alcaldesa) )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu,
    ofPage: /\besta página\b/i,
    ofSearch: /^No se (?:vio|encontró|leyó)\b/,
    ofReading: /^Así lo leemos: /,
    ofGap: /\b(?:no|nadie|nunca|sin)\b/i,
    gapSection: 'Lo que no se sabe',
    speakerLeftOut: /\bse (?:dice|cree)\b/gi,
    speakerNamed: /\bsegún\s/i,
    tellsBehind: /^ (?:dijo|escribió)\b/,
    writesBehind: /^ escribió\b/,
    toldBefore: /\bsegún (?:el |la )?$/i,
    numberedName: '(?:Primer|Segundo|Tercer) \\p{Lu}\\p{L}+',
    mayRepeat: [],
    ending: '(?:e?s)?',
    possessive: /(?!)/,
  },
  words: english.words,
};
