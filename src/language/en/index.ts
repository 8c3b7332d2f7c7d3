import type { Language } from '../language.ts';
import { dates } from './dates.ts';
import { figures } from './figures/index.ts';
import general from './general.json' with { type: 'json' };
import { sentences } from './sentences.ts';
import stopWords from './stop-words.json' with { type: 'json' };
import { words } from './interface/index.ts';

/** English as it is written in the United States. */
export const english: Language = {
  code: 'en',
  locale: 'en-US',
  patterns: general,
  dates,
  figures,
  sentences,
  quotes: {
    double: ['“', '”'],
    single: ['‘'],
    apostrophe: '’',
    commaInside: true,
    elision: /^'(?:\d\ds?\b|tis\b|twas\b|em\b|til\b|cause\b)/i,
  },
  stopWords,
  words,
};
