import type { Archive, ClaimEntry } from '../archive/index.ts';
import { language } from '../language/index.ts';
import { activatedCounties } from '../views/places/roll-out.ts';
import type { Dated } from './dated-parts.ts';
import { isDay } from './given-dates.ts';

const { beganInTable } = language.sentences;

/**
 * Returns the days of the table for the counties that a claim names, or for those of its states, or for
 * all.
 */
function daysFor(archive: Archive, { data: { places = [] } }: ClaimEntry): Set<string> {
  const all = activatedCounties(archive);
  const named = all.filter(({ fips }) => places.includes(fips));
  const ofStates = all.filter(({ state }) => places.includes(state));
  const own = [named, ofStates, all].find(({ length }) => length > 0) ?? [];
  return new Set(own.flatMap(({ activated, sourceDay }) => [activated, sourceDay ?? activated]));
}

/**
 * Returns the day that the note of a claim gives as one on which our table has a county begin, where the
 * table has none of the day.
 */
export function dayNotInTable(
  archive: Archive,
  { text, block, found }: Dated,
): Dated['found'][number] | undefined {
  if (text.entry.kind !== 'claim' || text.path[0] !== 'note') return undefined;
  const said = beganInTable.exec(block.text);
  if (!said) return undefined;
  const end = said.index + said[0].length;
  const day = found.find((one) => one.start > said.index && one.start < end && isDay(one.date));
  return day && !daysFor(archive, text.entry).has(day.date.earliest) ? day : undefined;
}
