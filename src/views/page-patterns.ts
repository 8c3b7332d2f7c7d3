import type { PatternForms } from './patterns.ts';

const count = ['count', 'n'] as const;

/** The patterns that the pages fill, by the name of their file, each with the names of its values. */
export const pagePatterns = {
  home: {
    timeline: count,
    explainers: count,
    'how-it-worked': [],
    charts: [],
    map: count,
    claims: ['claims', 'claimsNumber', 'sources', 'sourcesNumber', 'conflicts', 'conflictsNumber'],
    figures: count,
    teach: [],
    data: [],
    cardLabel: [],
    mapCaption: [],
    storyCaption: ['tracks', 'eras'],
  },
  'path-pages': {
    arrestDescription: [],
    oneDay: ['title', 'day'],
    active: ['day'],
    onPath: [],
    asList: [],
  },
  'place-pages': {
    began: [],
    activeFrom: [],
    noDay: [],
    countiesCaption: [],
    curveCaption: ['name'],
    agreement: [],
    noAgreement: ['name'],
    nothingFound: ['name', 'state'],
    littleKnown: ['name'],
    countryMap: [],
    stateMap: ['name', 'kind'],
    neighborMap: ['name'],
    exampleOfSearch: [],
    cardLine: [],
    cardAlt: ['name', 'day'],
    'locator-state': ['name'],
    'locator-county': ['state', 'name', 'where'],
  },
  'timeline-pages': { overviewCaption: ['split'] },
} as const satisfies { [file: string]: PatternForms };
