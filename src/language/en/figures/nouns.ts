import type { NounForms } from '../../figure-lexicon.ts';

const stops =
  'of in on to for from by with at and or nor that which who whose whom is was were are be been being has have had the a an ' +
  'as than then but not while when where if into onto upon over under between among against after before since until ' +
  'during through did do does done can could may might must shall should will would it its he she they their his her them ' +
  'this these those each per about only so such because though although still also said says went came got';
const plurals =
  'people men women children persons memoranda data criteria media police staff feet alumni phenomena curricula congressmen congresswomen policemen policewomen councilmen councilwomen assemblymen selectmen aldermen spokesmen';
const singulars =
  'texas kansas arkansas massachusetts illinois angeles dallas vegas cruces always perhaps besides whereas sometimes afterwards towards upwards overseas';

/** How English forms nouns that can be counted. */
export const nouns: NounForms = {
  stops: stops.split(' '),
  plural: /[^sui'’]s$/,
  plurals: plurals.split(' '),
  singulars: singulars.split(' '),
  refersBack: /\b(?:the|these|those|all|other|both)\s+$/i,
  countsAlone:
    /^\s+(?:of|more|others|fewer|apiece)\b|^\s+(?:a|per|each)\s+(?:minute|hour|day|night|week|month|quarter|year)\b/i,
  vote: 'to',
};
