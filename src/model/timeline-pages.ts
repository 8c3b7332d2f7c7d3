import type { Record } from '../record/index.ts';

/** Above so many events the list of all of them would weigh more than a page may: 150 kB with all that it needs. */
export const mostOnOnePage = 300;

/** Returns whether `/timeline/` lists its main events alone and leaves the others to the pages of their years. */
export function isSplitByYear(record: Pick<Record, 'events'>): boolean {
  return record.events.size > mostOnOnePage;
}
