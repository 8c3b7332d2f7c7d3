import { printDate } from '../../dates/index.ts';
import { printInWords, printOrdinal, printShare } from '../../language/index.ts';
import type { Archive } from '../../archive/index.ts';
import type { CountyFacts, Rank } from './county-facts.ts';
import { printExtent } from './extent-words.ts';
import { nameInText, printCounted } from './printed-names.ts';
import { countyFiller } from './place-patterns.ts';

const together = ({ first, last }: Rank) => last - first + 1;

/** Returns whether all that began on the day of a county are of its state, and others of it on other days. */
const atHome = ({ order, inState }: CountyFacts) =>
  together(order) === together(inState) && inState.begins !== inState.ends;

function beganAmongAll(archive: Archive, facts: CountyFacts): string {
  const { order, allCounties: all } = facts;
  const fill = countyFiller(archive);
  const count = together(order);
  const own = { all, county: nameInText(archive, facts), day: printDate(facts.day) };
  if (count > 1 && order.last === all) return fill('order-last', { ...own, together: printInWords(count) });
  if (count > 1)
    return fill('order-together', {
      ...{ ...own, together: printInWords(count), active: order.last },
      ...{ home: atHome(facts) ? 'yes' : 'no', state: facts.stateName },
      started: printCounted(archive, facts.inState.counties, count),
    });
  return order.first === 1
    ? fill('order-first', own)
    : fill('order-alone', { ...own, rank: printOrdinal(order.first) });
}

/** Returns when a county began among all, and what had begun before its day. */
export function printOrder(archive: Archive, facts: CountyFacts): string {
  const { before, peopleOfAll } = facts;
  const began = beganAmongAll(archive, facts);
  if (before.counties === 0) return began;
  const values = {
    counties: before.counties,
    extent: printExtent(archive, before, printInWords),
    share: printShare(before.people, peopleOfAll),
    people: before.people,
  };
  return `${began} ${countyFiller(archive)('before', values)}`;
}

/** Returns when a county began among those of its state. */
export function printOrderInState(archive: Archive, facts: CountyFacts): string {
  const { inState, order, stateName: state, day } = facts;
  const fill = countyFiller(archive);
  if (inState.counties.length === 1) return fill('in-state-only', { state });
  const counted = printCounted(archive, inState.counties);
  if (inState.begins === inState.ends) return fill('in-state-whole', { state, counted });
  const count = together(inState);
  const county = nameInText(archive, facts);
  const rest = inState.counties.length - count;
  const values = {
    ...{ together: count, counted, state, county, home: atHome(facts) ? 'yes' : 'no' },
    ...{ rest, restInWords: printInWords(rest), restCounted: printCounted(archive, inState.counties, rest) },
    started: printCounted(archive, inState.counties, count),
  };
  const begins = printDate(inState.begins);
  const ends = printDate(inState.ends);
  const leads = order.last === 1 ? 'yes' : 'no';
  if (day === inState.begins) return fill('in-state-first', { ...values, leads, ends });
  if (day === inState.ends) return fill('in-state-last', { ...values, begins });
  return fill('in-state-between', {
    ...{ ...values, begins, ends },
    ...{ rank: printOrdinal(inState.first), active: inState.last },
    all: printInWords(inState.counties.length),
  });
}
