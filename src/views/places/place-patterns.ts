import { perArchive } from '../../archive/index.ts';
import { fillerOf, type Filler, type PatternForms } from '../patterns.ts';

/** The values for what is said of a county among those of its state. */
const inState = ['together', 'started', 'home', 'counted', 'state', 'county'] as const;

/** What is said of a county, with the values for each pattern. */
export const countyPatterns = {
  name: ['county', 'state'],
  'name-in-text': ['county', 'district', 'kind', 'place'],
  begins: ['day', 'county'],
  'order-first': ['all', 'county'],
  'order-alone': ['rank', 'all', 'county', 'day'],
  'order-last': ['together', 'all', 'county', 'day'],
  'order-together': ['together', 'active', 'all', 'county', 'day', 'home', 'started', 'state'],
  before: ['counties', 'extent', 'share', 'people'],
  counted: ['counties', 'kind'],
  'in-state-only': ['state'],
  'in-state-whole': ['state', 'counted'],
  'in-state-first': [...inState, 'rest', 'restInWords', 'restCounted', 'leads', 'ends'],
  'in-state-last': [...inState, 'rest', 'restInWords', 'restCounted', 'begins'],
  'in-state-between': [...inState, 'all', 'rank', 'active', 'begins', 'ends'],
  people: ['people', 'share', 'state', 'county'],
  'people-alone': ['people', 'county'],
  neighbors: ['neighbors', 'groups', 'county'],
  'neighbors-group': ['counties', 'when'],
  'neighbors-alike': ['neighbors', 'inWords', 'when', 'county'],
  'neighbors-none': ['county'],
  'days-from': ['when', 'days'],
  elsewhere: ['states', 'home'],
  'elsewhere-one': ['state', 'counties', 'inWords'],
  'elsewhere-in': ['state', 'counties', 'inWords'],
  'elsewhere-more': ['state', 'inWords'],
  'elsewhere-none': ['state'],
  'elsewhere-nobody': [],
  'second-list-month-agrees': ['county'],
  'second-list-month-differs': ['county'],
  'second-list-no-date': ['county'],
  'second-list-not-listed': ['county'],
  'second-list-unasked': ['county'],
  'label-month-agrees': [],
  'label-month-differs': [],
  'label-no-date': [],
  'label-not-listed': [],
  corrected: ['county', 'parts', 'given', 'day', 'reason'],
  'present-renamed': ['county', 'names', 'places'],
  'present-joined': ['county', 'names', 'places'],
  'present-divided': ['county', 'names', 'places'],
  'present-replaced': ['county', 'names', 'places'],
  note: ['note'],
  drawing: ['county'],
  table: [],
  'shapes-title': [],
  'tables-described': [],
  shapes: ['origin'],
} as const satisfies PatternForms;

/** What is said of a state or of the whole country, with the values for each pattern. */
export const statePatterns = {
  'span-only': ['state', 'first'],
  'span-whole': ['counted', 'state', 'first'],
  span: ['state', 'start', 'first', 'counted', 'last'],
  'half-only': ['country'],
  half: ['half', 'country', 'kind', 'last'],
  'half-same': ['half', 'kind'],
  complete: ['before', 'beforeInWords', 'together', 'togetherInWords'],
  extent: ['counties', 'count', 'where'],
  'extent-states': ['states', 'count'],
  'extent-district': ['district'],
  table: [],
  'extent-with-people': ['extent', 'people', 'share'],
} as const satisfies PatternForms;

/** Fills what is said of a county. */
type CountyFiller = Filler<typeof countyPatterns>;

/** Returns a function that fills what is said of a county. */
export const countyFiller = perArchive((archive): CountyFiller =>
  fillerOf(archive, 'counties', countyPatterns),
);

/** Returns a function that fills what is said of a state or of the whole country. */
export const stateFiller = perArchive((archive) => fillerOf(archive, 'states', statePatterns));
