import { perArchive, perObject, referencesOf, type Archive, type EntryOf } from '../archive/index.ts';
import { language } from '../language/index.ts';
import { blocksOf } from '../prose/blocks.ts';
import { parseTarget } from '../prose/link-target.ts';
import { allTexts, tellingKinds, textsOfEntry, type ProseText } from '../prose/prose-texts.ts';
import { problemAt, problemIn, type Check, type Checked, type Report } from './check.ts';

/**
 * Letters and a number by which a bill, a form, a report or a case goes: HB 929, H.R. 3003, I-247N,
 * GAO-12-708; and a name that begins with an ordinal: Ninth Circuit.
 */
const form = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:\\p{Lu}\\.){2,} ?\\d[\\d-]*|\\p{Lu}{2,5}[ -]\\d[\\d-]*|\\p{Lu}-\\d[\\d-]*|${language.sentences.numberedThing}|${language.sentences.numberedName})\\p{Lu}?(?![\\p{L}\\d])`,
  'gu',
);

const ordinal = new RegExp(language.sentences.numberedName, 'gu');

/** What is so well known by its number that a source need not give it. */
const wellKnown = new RegExp(`^(?:${language.sentences.numberedThing})$`, 'u');

const bare = (text: string) => text.replaceAll(/[^\p{L}\d]+/gu, '').toLowerCase();

/** The letters and numbers of a claim, but for its statement, and of its sources. */
const lettersOf = perArchive((archive: Archive) =>
  perObject(({ id, data: { statement: _, ...rest } }: EntryOf<'claim'>) => {
    const sources = rest.sources.map((one) => archive.sources.get(one.id)?.data);
    return bare([id, JSON.stringify([rest, sources])].join(' '));
  }),
);

/** The records in which each designation stands. */
const recordsWith = perArchive((archive: Archive) => {
  const found = new Map<string, Set<string>>();
  for (const text of allTexts(archive)) {
    const record = 'id' in text.entry ? `${text.entry.kind} ${text.entry.id}` : text.entry.kind;
    for (const block of blocksOf(text))
      for (const [words] of block.text.matchAll(form))
        found.set(bare(words), (found.get(bare(words)) ?? new Set()).add(record));
  }
  return found;
});

/** The statements that rest on each source, by the claim. */
const statementsOn = perArchive(({ claims }: Archive) =>
  Map.groupBy(
    [...claims.values()].flatMap(({ id, data: { sources, statement } }) =>
      sources.map((source) => ({ id, source: source.id, statement })),
    ),
    ({ source }) => source,
  ),
);

/** Returns what a designation is one of: "Circuit" of "Ninth Circuit", "HB" of "HB 929". */
const kindOf = (words: string) =>
  /^\p{L}\p{Ll}+ (\p{L}+)$/u.exec(words)?.[1] ?? bare(words).replace(/\d.*$/, '');

/** Returns whether other claims from the sources of one name such a thing, and none of them this one. */
function isOtherThere(archive: Archive, claim: EntryOf<'claim'>, words: string): boolean {
  const others = claim.data.sources
    .flatMap((source) => statementsOn(archive).get(source.id) ?? [])
    .filter(({ id }) => id !== claim.id);
  const named = others.flatMap(({ statement }) => [...statement.matchAll(form)].map(([found]) => found));
  const same = named.filter((found) => kindOf(found) === kindOf(words));
  return same.length > 0 && !same.some((found) => bare(found) === bare(words));
}

/** The case and the court that a statement names, where it names one of each. */
function courtOf({ data: { statement } }: EntryOf<'claim'>): { court: string; name: string } | undefined {
  const courts = new Set(statement.match(ordinal));
  const cases = new Set(statement.match(language.sentences.caseName));
  const [[court], [name]] = [[...courts], [...cases]];
  return courts.size === 1 && cases.size === 1 && court !== undefined && name !== undefined
    ? { court, name }
    : undefined;
}

/** A case is in one court wherever a statement names the two. */
function examineCases({ claims }: Archive, report: Report): void {
  const named = [...claims.values()].flatMap((claim) => {
    const found = courtOf(claim);
    return found ? [{ claim, ...found }] : [];
  });
  for (const group of Map.groupBy(named, ({ name, court }) => `${name} ${kindOf(court)}`).values()) {
    const byCourt = [...Map.groupBy(group, ({ court }) => court)].sort((a, b) => b[1].length - a[1].length);
    const [[most] = [], ...others] = byCourt;
    report.examined();
    for (const { claim, court, name } of others.flatMap(([, few]) => few))
      report.problem(
        problemAt(
          claim,
          ['statement'],
          `"${name}" is a case of the ${court} here, and of the ${most ?? ''} in other claims`,
          'Correct the court or the case.',
        ),
      );
  }
}

/** Returns the letters and numbers of all on which a record rests; undefined where a part cannot be read. */
function groundsOf({ archive, broken }: Checked, { entry }: ProseText): string | undefined {
  if (!('id' in entry)) return undefined;
  const links = textsOfEntry(archive, entry)
    .flatMap(blocksOf)
    .flatMap((block) => block.links);
  const linked = links
    .flatMap(({ url }) => parseTarget(url) ?? [])
    .map(({ scheme, id }) => ({ kind: scheme, id }));
  const named = [...linked, ...referencesOf(entry).map(({ kind, id }) => ({ kind, id }))];
  if (named.some(({ kind, id }) => broken.has(`${kind}:${id}`))) return undefined;
  const idsOf = (wanted: string) => named.flatMap(({ kind, id }) => (kind === wanted ? [id] : []));
  const events = idsOf('event').flatMap((id) => archive.events.get(id)?.data ?? []);
  const sources = idsOf('source').map((id) => archive.sources.get(id)?.data);
  const claims = new Set([...idsOf('claim'), ...events.map(({ dateFrom }) => dateFrom)]);
  return [
    bare(JSON.stringify([named, events, sources])),
    ...[...claims]
      .flatMap((id) => archive.claims.get(id) ?? [])
      .map((claim) => lettersOf(archive)(claim) + bare(claim.data.statement)),
  ].join(' ');
}

/** The number of a bill or a document is one that what the text rests on gives. */
export const designationKnown: Check = {
  name: 'designation-known',
  description:
    'The number of a bill, a form, a report, a case or a court in a text is in a claim that it names, or in its sources; that of a statement is in its sources, or in another record, and among those of other claims from its sources; a case is in one such court in all statements.',
  check(checked, report) {
    const { archive } = checked;
    examineCases(archive, report);
    const grounds = new Map<ProseText['entry'], string | undefined>();
    for (const text of allTexts(archive)) {
      const { entry } = text;
      const isStatement = entry.kind === 'claim' && text.path[0] === 'statement';
      const isTelling = isStatement || tellingKinds.includes(entry.kind);
      for (const block of blocksOf(text)) {
        report.examined();
        for (const { 0: words, index } of block.text.matchAll(form)) {
          const isWellKnown = wellKnown.test(words);
          // A source may be the only one that names its law.
          const isOurs = isWellKnown && !['claim', 'source'].includes(entry.kind);
          if (!isTelling && !isOurs) continue;
          const key = bare(words);
          if (!grounds.has(entry))
            grounds.set(entry, isStatement ? lettersOf(archive)(entry) : groundsOf(checked, text));
          const known = grounds.get(entry);
          if (known === undefined || known.includes(key)) continue;
          const isElsewhere = (recordsWith(archive).get(key)?.size ?? 0) > 1;
          if (isElsewhere && isWellKnown) continue;
          if (
            isStatement &&
            !isOtherThere(archive, entry, words) &&
            (known.includes(key.replace(/^\D+/, '')) || isElsewhere)
          )
            continue;
          report.problem(
            problemIn(
              text,
              block.offsetAt(index),
              `"${words}" is in no ${isStatement ? 'source of this claim' : 'claim or source that this text names'}`,
              'Correct the number, or name what gives it.',
            ),
          );
        }
      }
    }
  },
};
