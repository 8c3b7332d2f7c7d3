import { perArchive, perObject, type Archive, type EntryOf } from '../archive/index.ts';
import { escapeSource, foldText, language } from '../language/index.ts';
import { blocksOf, firstCells, type Block, type BlockLink } from '../prose/blocks.ts';
import { idsLinked } from '../prose/link-target.ts';
import { proseTexts, type ProseText } from '../prose/prose-texts.ts';
import { linksAround } from '../prose/sentences.ts';
import { allWordsBehind } from '../views/claims/all-words.ts';
import { bodiesOf, isOneOf } from '../views/sources/source-bodies.ts';
import { problemIn, type Check, type Report } from './check.ts';
import { claimsBehind } from './claims-behind.ts';
import { examineSide } from './side-told.ts';

const { tellsBehind, writesBehind, toldBefore, pair, person, possessive } = language.sentences;

interface Grounds {
  sources: readonly string[];
  /** What the claims themselves say. */
  said: string;
}

/**
 * Returns what the text around some links rests on; undefined where it names no claim, or one that cannot be
 * read.
 */
function groundsOf(
  archive: Archive,
  { entry, path }: ProseText,
  links: readonly BlockLink[],
): Grounds | undefined {
  const sourcesOf = (id: string) => archive.claims.get(id)?.data.sources.map((source) => source.id) ?? [];
  if (entry.kind === 'claim' && path[0] === 'statement') return { sources: sourcesOf(entry.id), said: '' };
  const claims = claimsBehind(archive, links);
  if (claims.length === 0 || !claims.every((id) => archive.claims.has(id))) return undefined;
  const named = idsLinked(links, 'source');
  const own = entry.kind === 'claim' ? sourcesOf(entry.id) : entry.kind === 'source' ? [entry.id] : [];
  const texts = claims.flatMap((id) => archive.claims.get(id)?.data ?? []);
  return {
    sources: [...own, ...named, ...claims.flatMap(sourcesOf)],
    said: texts.map(({ statement, note = '', saidBy = '' }) => `${statement} ${note} ${saidBy}`).join(' '),
  };
}

/** Returns whether a publisher is a source of what a text rests on, or named there. */
const isAmong = (archive: Archive, { sources, said }: Grounds, name: string) =>
  said.includes(name) || isOneOf(archive, name, sources);

const nameOf = (words: string) => words.replace(possessive, '');

/** A form that matches the name of each person whom a statement names with an office. */
const personsOf = perArchive(({ claims }: Archive) => {
  const statements = [...claims.values()].map(({ data }) => data.statement);
  const names = new Set(
    statements.flatMap((text) => [...text.matchAll(person)].map(([name]) => nameOf(name))),
  );
  const longest = [...names].sort((a, b) => b.length - a.length).map(escapeSource);
  return new RegExp(`(?<![\\p{L}-])(?:${longest.join('|') || '(?!)'})(?![\\p{L}-])`, 'gu');
});

/** All that a claim says, and what its sources are. */
const wordsOf = perArchive((archive: Archive) =>
  perObject((claim: EntryOf<'claim'>) => foldText(allWordsBehind(archive)(claim))),
);

const stateNames = perArchive(
  ({ places }) =>
    new Set([...places.values()].flatMap(({ id, data }) => (id.length === 2 ? [data.name] : []))),
);

/** A person whom a text names is named in the claims of the sentence, or of the row or paragraph. */
function examinePersons(archive: Archive, text: ProseText, block: Block, report: Report): void {
  const { text: words } = block;
  const found = [...words.matchAll(personsOf(archive)), ...words.matchAll(person)];
  const pairs = [...words.matchAll(pair)].flatMap(({ 0: both, index }) => {
    const [first = '', last = ''] = both.split(' and ');
    const isOfStates = [first, last].some((name) => stateNames(archive).has(name));
    return isOfStates
      ? []
      : [
          { 0: first, index },
          { 0: last, index: index + both.length - last.length },
        ];
  });
  const names = new Map([...found, ...pairs].map(({ 0: name, index }) => [index, nameOf(name)]));
  for (const [index, name] of names) {
    const near = claimsBehind(archive, linksAround(block, index));
    const ids = near.length > 0 ? near : claimsBehind(archive, block.linksOfRow);
    const claims = ids.flatMap((id) => archive.claims.get(id) ?? []);
    if (claims.length === 0 || claims.length < ids.length) continue;
    report.examined();
    // Of a double name the id of a claim may have the first alone.
    const last = foldText(name.slice(name.lastIndexOf(' ') + 1)).split(/[^\p{L}]+/u);
    const said = claims.map(wordsOf(archive));
    if (said.some((words) => last.some((part) => part !== '' && words.includes(part)))) continue;
    report.problem(
      problemIn(
        text,
        block.offsetAt(index),
        `"${name}" is in no claim that this ${near.length > 0 ? 'sentence' : 'paragraph'} names`,
        'Correct the name, or link the words to the claim that names this person.',
      ),
    );
  }
}

/** Who heads a row of a table by what it tells is a source of the claims of the row. */
function examineRows(archive: Archive, text: ProseText, report: Report): void {
  for (const first of firstCells(text)) {
    const [mention] = first.text.matchAll(bodiesOf(archive).form);
    const grounds = mention?.index === 0 ? groundsOf(archive, text, first.linksOfRow) : undefined;
    if (!mention || !grounds) continue;
    report.examined();
    const [name] = mention;
    if (isAmong(archive, grounds, name)) continue;
    report.problem(
      problemIn(
        text,
        first.offsetAt(0),
        `"${name}" is not a source of a claim of this row`,
        'Name who says what the row says, or link the claim of this source.',
      ),
    );
  }
}

/** Who is said to tell something is a source of it. */
export const tellerSourced: Check = {
  name: 'teller-sourced',
  description:
    'A paper, or another body that publishes, of which a statement or a paragraph says that it reported, wrote or counted something, is a source there; a person whom a text names is in a claim that the sentence names; and a body of one side is not called by the word for another one.',
  check({ archive }, report) {
    const { bodies, form } = bodiesOf(archive);
    for (const text of proseTexts(archive)) {
      const isStatement = text.entry.kind === 'claim' && text.path[0] === 'statement';
      examineRows(archive, text, report);
      for (const block of blocksOf(text)) {
        if (text.entry.kind !== 'claim') examinePersons(archive, text, block, report);
        const mentions = [...block.text.matchAll(form)];
        for (const mention of mentions) examineSide(archive, text, block, mention, report);
        const grounds = mentions.length > 0 ? groundsOf(archive, text, block.links) : undefined;
        if (!grounds) continue;
        const others = mentions.filter(({ 0: name }) => !isAmong(archive, grounds, name));
        for (const { 0: name, index } of mentions) {
          const isNews = bodies.get(name)?.isNews ?? false;
          const behind = block.text.slice(index + name.length);
          const isTold = toldBefore.test(block.text.slice(0, index));
          if (!isTold && !(isNews ? tellsBehind : writesBehind).test(behind)) continue;
          report.examined();
          // A source may tell what others did: then it is named as well; and a paragraph tells of many.
          const mayBeOther = others.length < mentions.length && (isStatement || !isNews);
          const near = isNews ? groundsOf(archive, text, linksAround(block, index)) : undefined;
          if (isAmong(archive, near ?? grounds, name) || mayBeOther) continue;
          report.problem(
            problemIn(
              text,
              block.offsetAt(index),
              `"${name}" is not a source of ${isStatement ? 'this claim' : `a claim that this ${near ? 'sentence' : 'paragraph'} names`}`,
              'Name who says so, or give its source.',
            ),
          );
        }
      }
    }
  },
};
