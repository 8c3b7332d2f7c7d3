import { matchAt } from './match-at.ts';

const STOPS = new Set(
  (
    'of in on to for from by with at and or nor that which who whose whom is was were are be been being has have had the a an ' +
    'as than then but not while when where if into onto upon over under between among against after before since until ' +
    'during through did do does done can could may might must shall should will would it its he she they their his her them ' +
    'this these those each per about only so such because though although still also said says went came got'
  ).split(' '),
);
const PLURALS = new Set(
  'people men women children persons memoranda data criteria media police staff feet alumni phenomena curricula congressmen congresswomen policemen policewomen councilmen councilwomen assemblymen selectmen aldermen spokesmen'.split(
    ' ',
  ),
);
const SINGULARS = new Set(
  'texas kansas arkansas massachusetts illinois angeles dallas vegas cruces always perhaps besides whereas sometimes afterwards towards upwards overseas'.split(
    ' ',
  ),
);
const NEXT_WORD = /(,?)\s+((?:[A-Za-z]\.){1,4}|[\w\u00C0-\u024F\uE000][\w\u00C0-\u024F\uE000'’()-]*)/y;
// How many words may stand between the number and its noun ("three large west Texas border counties").
const MODIFIERS = 5;

function isPlural(word: string): boolean {
  return PLURALS.has(word) || (/[^sui]s$/.test(word) && !SINGULARS.has(word) && !/['’]s$/.test(word));
}

/** Whether the words that begin at `end` lead to a plural noun before the phrase ends ("large west Texas counties", "U.S. citizens"). */
export function standsBeforePlural(text: string, end: number): boolean {
  let at = end;
  for (let words = 0; words <= MODIFIERS; words += 1) {
    const next = matchAt(NEXT_WORD, text, at);
    const word = (next?.[2] ?? '').toLowerCase().replace(/['’]$/, '');
    const comma = next?.[1] === ',';
    if (word === '' || STOPS.has(word) || (comma && words === 0)) return false;
    if (isPlural(word)) return true;
    at += next?.[0].length ?? 0;
  }
  return false;
}
