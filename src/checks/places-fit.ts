import type { Archive, EntryOf } from '../archive/index.ts';
import { language } from '../language/index.ts';
import { blocksOf } from '../prose/blocks.ts';
import { isTelling, textsOfEntry } from '../prose/prose-texts.ts';
import { isIncomplete, problemAt, type Check, type Report } from './check.ts';
import { examineCodes } from './codes-of-panel.ts';
import { examineLists } from './lists-of-towns.ts';
import { examineLinks, examineTables } from './place-links.ts';
import { examineRows } from './places-of-rows.ts';
import { examineStates } from './states-told.ts';
import {
  countiesIn,
  isState,
  listedIn,
  nameIn,
  otherPlaceIn,
  statesIn,
  withName,
  type Mention,
} from './place-mentions.ts';
import { examineTownsNamed } from './towns-named.ts';

const { notThere } = language.sentences;

/** Returns what a text says of the counties of a record that their codes do not; undefined where they fit. */
function otherCounty(archive: Archive, text: string, ids: readonly string[]): string | undefined {
  const counties = ids.flatMap((id) => archive.places.get(id) ?? []).filter((place) => !isState(place));
  const states = counties.map(({ data }) => data.state);
  const mentions = [...countiesIn(archive, text), ...listedIn(archive, text, states)];
  const isMeant = ({ counties: meant }: Mention) => meant.some(({ id }) => ids.includes(id));
  const elsewhere = mentions.find(
    (mention) =>
      mention.counties.length > 0 &&
      !isMeant(mention) &&
      counties.some(
        ({ id, data }) =>
          data.name === mention.name &&
          !mentions.some((one) => one.counties.some((place) => place.id === id)),
      ),
  );
  if (elsewhere) return elsewhere.name;
  const isUnnamed = counties.some((county) => !nameIn(county, text));
  return isUnnamed
    ? mentions.find((mention) => mention.counties.length > 0 && !isMeant(mention))?.name
    : undefined;
}

/** Returns the county that a text names with its state, and a record that has places has not. */
function missingCounty(archive: Archive, text: string, ids: readonly string[]): string | undefined {
  return countiesIn(archive, text).find(
    ({ counties: [county], start, state }) =>
      state !== undefined &&
      county !== undefined &&
      !ids.includes(county.id) &&
      !notThere.test(text.slice(0, start)),
  )?.name;
}

/** Returns the statement of a claim without the names of the papers that it comes from. */
function withoutPapers(archive: Archive, { data: { statement, sources } }: EntryOf<'claim'>): string {
  const papers = sources.flatMap(({ id }) => {
    const { publisher, 'container-title': container } = archive.sources.get(id)?.data ?? {};
    return [publisher, container].flatMap((name) => name ?? []);
  });
  return papers.reduce((text, name) => text.replaceAll(name, ''), statement);
}

function examineClaims(archive: Archive, report: Report): void {
  for (const claim of archive.claims.values()) {
    const { statement, places: ids = [] } = claim.data;
    const places = ids.flatMap((id) => archive.places.get(id) ?? []);
    const said = statesIn(archive, withoutPapers(archive, claim));
    if (places.length === 0) continue;
    report.examined();
    const county = otherCounty(archive, statement, ids) ?? missingCounty(archive, statement, ids);
    if (county !== undefined)
      report.problem(
        problemAt(
          claim,
          ['places'],
          `the statement names "${county}", and the places are ${ids.map(withName(archive)).join(', ')}`,
          'Correct the code or the statement; places of one name are told apart by their state.',
        ),
      );
    if (said.length === 0) continue;
    const own = places.map(({ data }) => data.state);
    // A name of a state may be part of another one, as that of a newspaper: then a place is named besides.
    const isNamed = places.some((place) => nameIn(place, statement) || statement.includes(place.data.state));
    if (isNamed || said.some((code) => own.includes(code))) continue;
    report.problem(
      problemAt(
        claim,
        ['places'],
        `the statement names "${[...new Set(said)].join(', ')}", and the places are ${ids.join(', ')}`,
        'Correct the places or the statement.',
      ),
    );
  }
}

/** The title of a dispute names places of its claims, or such as these name. */
function examineConflicts(archive: Archive, report: Report): void {
  for (const conflict of archive.conflicts.values()) {
    const claims = conflict.data.claims.flatMap((id) => archive.claims.get(id)?.data ?? []);
    const told = claims.map(({ statement, note = '' }) => `${statement} ${note}`).join(' ');
    report.examined();
    const places = claims.flatMap((claim) => claim.places ?? []);
    const other = otherPlaceIn(archive, conflict.data.title, [...places, ...statesIn(archive, told)]);
    if (other === undefined || told.includes(other)) continue;
    report.problem(
      problemAt(
        conflict,
        ['title'],
        `the title names "${other}", and none of the claims does`,
        'Correct the title, or name the claims that are about this place.',
      ),
    );
  }
}

function examineEvents(archive: Archive, report: Report): void {
  for (const event of archive.events.values()) {
    const { places: ids = [], title } = event.data;
    const blocks = textsOfEntry(archive, event).filter(isTelling).flatMap(blocksOf);
    const text = [title, ...blocks.map((block) => block.text)].join(' ');
    const places = ids.flatMap((id) => archive.places.get(id) ?? []);
    if (places.length === 0) continue;
    report.examined();
    const titled = otherPlaceIn(archive, title, ids);
    if (titled !== undefined)
      report.problem(
        problemAt(
          event,
          ['title'],
          `the title names "${titled}", and the places are ${ids.map(withName(archive)).join(', ')}`,
          'Correct the title, or add the place.',
        ),
      );
    const said = places.some((place) => nameIn(place, text)) ? [] : statesIn(archive, text);
    const county = otherCounty(archive, text, ids);
    const isElsewhere = said.length > 0 && !places.some(({ data }) => said.includes(data.state));
    const other = isElsewhere ? said[0] : undefined;
    if (county === undefined && other === undefined) continue;
    report.problem(
      problemAt(
        event,
        ['places'],
        `the text names "${county ?? other ?? ''}", and the places are ${ids.map(withName(archive)).join(', ')}`,
        'Correct the code or the text; places of one name are told apart by their state.',
      ),
    );
  }
}

/** What is said of a place is said of the one that its code names. */
export const placesFit: Check = {
  name: 'places-fit',
  description:
    'The words of a link to a place name it, and those of a link to an event no other place; the claims of a row of a table are of the place with which it begins; the states and counties that a statement or an event names are among its places, as is each that the title of an event or a dispute, or a row of a chart, names, and the states and counties that another text names are named by a claim of the sentence; a statement about something of a large town, or one that names a county with its state, has this county; lists of towns and nicknames lead to counties of their state, a nickname to the main one of the town of that name, and are in order; and the codes of a county in other years are of its state and changed in between.',
  check(checked, report) {
    const { archive } = checked;
    if (isIncomplete(checked, 'place')) return;
    examineLinks(archive, report);
    examineTables(archive, report);
    examineClaims(archive, report);
    examineTownsNamed(archive, report);
    examineEvents(archive, report);
    examineConflicts(archive, report);
    examineRows(archive, report);
    examineStates(archive, report);
    examineLists(archive, report);
    for (const panel of archive.panels.values()) {
      examineCodes(panel, report);
      for (const [i, { place, claim }] of panel.data.agreements.entries()) {
        report.examined();
        const places = archive.claims.get(claim)?.data.places;
        if (places === undefined || places.includes(place)) continue;
        report.problem(
          problemAt(
            panel,
            ['agreements', i, 'place'],
            `the claim "${claim}" is of ${places.join(', ')}, not of ${place}`,
            'Correct the place or the claim.',
          ),
        );
      }
    }
  },
};
