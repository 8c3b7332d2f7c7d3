import type { Archive } from '../archive/index.ts';
import { blocksOf, firstCells, type Block } from '../prose/blocks.ts';
import { idsLinked, parseTarget } from '../prose/link-target.ts';
import { proseTexts } from '../prose/prose-texts.ts';
import { problemIn, type Report } from './check.ts';
import { countiesIn, isState, nameIn, stateBehind, statesIn, withName } from './place-mentions.ts';

/** Returns the place that the words of a link to an event name, where the event has other places. */
function otherPlaceOfEvent(archive: Archive, id: string, words: string): string | undefined {
  const event = archive.events.get(id);
  const { places = [], title = '' } = event?.data ?? {};
  if (places.length === 0) return undefined;
  const states = new Set(places.flatMap((place) => archive.places.get(place)?.data.state ?? []));
  const county = countiesIn(archive, words).find(
    ({ counties }) =>
      counties.length > 0 &&
      !counties.some(({ id, data }) => places.includes(id) || places.includes(data.state)),
  );
  if (county) return county.name;
  const said = statesIn(archive, words);
  const told = statesIn(archive, `${title} ${event?.text ?? ''}`);
  return said.some((state) => states.has(state) || told.includes(state)) ? undefined : said[0];
}

/** The words of a link to a place name it, and those of a link to an event no other place. */
export function examineLinks(archive: Archive, report: Report): void {
  for (const text of proseTexts(archive)) {
    for (const block of blocksOf(text)) {
      for (const link of block.links) {
        const target = parseTarget(link.url);
        const named = block.text.slice(link.start, link.end);
        const other = target?.scheme === 'event' ? otherPlaceOfEvent(archive, target.id, named) : undefined;
        if (other !== undefined)
          report.problem(
            problemIn(
              text,
              link.offset,
              `"${named}" names ${other}, and the event "${target?.id ?? ''}" has other places`,
              'Link the event of this place, or correct the words.',
            ),
          );
        const place = target?.scheme === 'place' ? archive.places.get(target.id) : undefined;
        if (!place) continue;
        report.examined();
        const behind = isState(place) ? undefined : stateBehind(archive, block.text.slice(link.end));
        const said = behind === undefined ? statesIn(archive, named) : [behind];
        if (said.length > 0 ? said.includes(place.data.state) : nameIn(place, named)) continue;
        report.problem(
          problemIn(
            text,
            link.offset,
            `"${named}" leads to ${place.data.name} (${place.data.state})`,
            'Correct the words or the code, whichever is wrong.',
          ),
        );
      }
    }
  }
}

/** Returns the states of the places that a cell of a table names or links, by itself or through an event. */
function statesOfCell(archive: Archive, { text, links }: Block): string[] {
  const events = idsLinked(links, 'event').flatMap((id) => archive.events.get(id)?.data ?? []);
  const ids = [
    ...idsLinked(links, 'place'),
    ...events.flatMap(({ places = [] }) => places),
    ...statesIn(archive, text),
  ];
  return ids.flatMap((id) => archive.places.get(id)?.data.state ?? []);
}

/** The claims of a row of a table are of the place that its first cell names. */
export function examineTables(archive: Archive, report: Report): void {
  for (const text of proseTexts(archive)) {
    for (const first of firstCells(text)) {
      const states = statesOfCell(archive, first);
      if (states.length === 0) continue;
      for (const link of first.linksOfRow) {
        const target = parseTarget(link.url);
        const ids = target?.scheme === 'claim' ? (archive.claims.get(target.id)?.data.places ?? []) : [];
        const own = ids.flatMap((id) => archive.places.get(id)?.data.state ?? []);
        if (own.length === 0) continue;
        report.examined();
        if (own.some((state) => states.includes(state))) continue;
        report.problem(
          problemIn(
            text,
            link.offset,
            `the row begins with a place in ${[...new Set(states)].join(', ')}, and this claim is of ${ids.map(withName(archive)).join(', ')}`,
            'Link the claim about the place of the row.',
          ),
        );
      }
    }
  }
}
