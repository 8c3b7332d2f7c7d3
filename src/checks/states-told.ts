import type { Archive } from '../archive/index.ts';
import { idsLinked } from '../prose/link-target.ts';
import { isTelling, proseTexts } from '../prose/prose-texts.ts';
import { sentencesIn, type Sentence } from '../prose/sentences.ts';
import { problemIn, type Report } from './check.ts';
import { allWordsOf } from '../views/claims/all-words.ts';
import { claimsBehind } from './claims-behind.ts';
import { countiesIn, statesIn } from './place-mentions.ts';

/** The kinds whose sentences tell of states by themselves; the places of events and claims are fields. */
const kinds = ['page', 'explainer', 'term', 'lesson', 'note', 'erratum', 'number', 'regime', 'stage'];

/** What stands before the name of a state in that of a body: "University of". */
const ofBody = /\p{Lu}[\p{L}.]+ of $/u;

/** The claims, events and places to which the links of a sentence lead. */
function targetsOf(archive: Archive, { links }: Sentence) {
  const events = idsLinked(links, 'event').flatMap((id) => archive.events.get(id)?.data ?? []);
  return {
    claims: claimsBehind(archive, links),
    places: [...idsLinked(links, 'place'), ...events.flatMap(({ places = [] }) => places)],
  };
}

/** Returns all that claims say of places: where they are, what they state, and who says so. */
function saidOf(archive: Archive, claims: readonly string[], places: readonly string[]): Set<string> {
  const all = claims.flatMap((id) => archive.claims.get(id)?.data ?? []);
  const sources = all.flatMap((claim) => claim.sources.map(({ id }) => archive.sources.get(id)?.data));
  const own = [...places, ...all.flatMap((claim) => claim.places ?? [])];
  const words = all.map(({ statement, note = '' }) => `${statement} ${note}`).join(' ');
  return new Set([
    ...own.flatMap((id) => archive.places.get(id)?.data.state ?? []),
    ...statesIn(archive, words),
    ...statesIn(archive, JSON.stringify(sources)),
  ]);
}

/** Returns where in a sentence the first county stands of which no claim of it, and no source, speaks. */
function otherCountyIn(archive: Archive, text: string, claims: readonly string[], places: readonly string[]) {
  const all = claims.flatMap((id) => archive.claims.get(id) ?? []);
  const own = [...places, ...all.flatMap(({ data }) => data.places ?? [])];
  const sources = all.flatMap(({ data }) => data.sources.flatMap(({ id }) => archive.sources.get(id) ?? []));
  return countiesIn(archive, text).find(({ name, counties }) => {
    const short = name.replace(/ \p{L}+$/u, '');
    const isTold = [...all, ...sources].some((record) => allWordsOf(record).includes(short));
    return !isTold && !counties.some(({ id }) => own.includes(id));
  })?.name;
}

/** A state or county that a sentence names is one of which a claim of the sentence, or its source, speaks. */
export function examineStates(archive: Archive, report: Report): void {
  for (const text of proseTexts(archive)) {
    if (!kinds.includes(text.entry.kind) || !isTelling(text)) continue;
    for (const sentence of sentencesIn(text)) {
      const { claims, places } = targetsOf(archive, sentence);
      if (claims.length === 0 || !claims.every((id) => archive.claims.has(id))) continue;
      const county = otherCountyIn(archive, sentence.text, claims, places);
      if (county !== undefined)
        report.problem(
          problemIn(
            text,
            sentence.offsetAt(sentence.text.indexOf(county)),
            `no claim of this sentence is of ${county}`,
            'Correct the county, or link the words to the claim about it.',
          ),
        );
      const said = statesIn(archive, sentence.text);
      report.examined();
      const told = saidOf(archive, claims, places);
      for (const code of new Set(said)) {
        const name = archive.places.get(code)?.data.name ?? code;
        const index = sentence.text.indexOf(name);
        if (told.has(code) || index < 0 || ofBody.test(sentence.text.slice(0, index))) continue;
        report.problem(
          problemIn(
            text,
            sentence.offsetAt(index),
            `no claim of this sentence is of ${name}`,
            'Correct the state, or link the words to the claim about it.',
          ),
        );
      }
    }
  }
}
