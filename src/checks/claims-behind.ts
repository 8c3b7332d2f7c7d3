import type { Archive } from '../archive/index.ts';
import { idsLinked } from '../prose/link-target.ts';

/** Returns the ids of the claims to which links lead, and of those that date the events there. */
export function claimsBehind(archive: Archive, links: readonly { url: string }[]): string[] {
  const events = idsLinked(links, 'event').flatMap((id) => archive.events.get(id)?.data ?? []);
  return [...idsLinked(links, 'claim'), ...events.map(({ dateFrom }) => dateFrom)];
}
