import { perArchive, perObject, type Archive } from '../archive/index.ts';
import { foldText } from '../language/index.ts';
import { blocksOf, type Block, type BlockLink } from '../prose/blocks.ts';
import { parseTarget } from '../prose/link-target.ts';
import { proseTexts, type ProseText } from '../prose/prose-texts.ts';
import { sentencesIn, type Sentence } from '../prose/sentences.ts';
import { problemIn, type Check, type Found } from './check.ts';
import { stemsOf } from './stems-of.ts';

/** What a word of the sentences around counts, against one of the sentence of the link. */
const around = 0.35;
/** A link whose words weigh this much fits, however much more others would. */
const enough = 8;
/** A sentence with so many claims is about something that they have in common. */
const many = 4;
/** The share of the weight of the best record that a link has at the least: alone, and beside others. */
const alone = 0.18;
const amongOthers = 0.12;

/** The stems of the words of a sentence. */
const stemsIn = perObject((sentence: Sentence) => stemsOf(sentence.text));

/** Returns the words by which a text may speak of a source. */
function wordsOfSource(archive: Archive, id: string): (string | undefined)[] {
  const source = archive.sources.get(id)?.data;
  const { title, publisher, author = [], custom } = source ?? {};
  const names = author.map(({ family, literal }) => family ?? literal);
  return [title, publisher, source?.['container-title'], custom?.stance, ...names];
}

type Aim = 'claim' | 'event';

/** Returns the words by which a text may speak of a claim or an event. */
function wordsOf(archive: Archive, kind: Aim, id: string): (string | undefined)[] {
  if (kind === 'event') {
    const { title, dateFrom = '' } = archive.events.get(id)?.data ?? {};
    return [id, title, archive.claims.get(dateFrom)?.data.statement];
  }
  const { statement, note, figures = [], sources = [] } = archive.claims.get(id)?.data ?? {};
  const keys = figures.map(({ key }) => key);
  return [id, statement, note, ...keys, ...sources.flatMap((source) => wordsOfSource(archive, source.id))];
}

/** What the records of a kind are about: the stems of each, those that have a stem, and what one weighs. */
function subjectsOf(archive: Archive, kind: Aim) {
  const ids = [...(kind === 'claim' ? archive.claims : archive.events).keys()];
  const stems = new Map(ids.map((id) => [id, stemsOf(...wordsOf(archive, kind, id))]));
  const having = new Map<string, string[]>();
  for (const [id, own] of stems)
    for (const stem of own) {
      const others = having.get(stem) ?? [];
      others.push(id);
      having.set(stem, others);
    }
  const weightOf = (stem: string) => Math.log(stems.size / (having.get(stem)?.length ?? stems.size));
  return { stems, having, weightOf };
}

const subjects = {
  claim: perArchive((archive: Archive) => subjectsOf(archive, 'claim')),
  event: perArchive((archive: Archive) => subjectsOf(archive, 'event')),
};

/** Returns what a record says of itself that its texts need not say again. */
function subjectOf(entry: ProseText['entry']): string {
  if (entry.kind === 'claim') return entry.data.statement;
  if (entry.kind === 'stage' || entry.kind === 'regime' || entry.kind === 'term')
    return JSON.stringify(entry.data);
  const { data } = entry;
  const title = typeof data === 'object' && data && 'title' in data ? data.title : '';
  return typeof title === 'string' ? title : '';
}

const subjectStems = perObject((entry: ProseText['entry']) => stemsOf(subjectOf(entry)));

interface Aimed {
  kind: Aim;
  id: string;
  link: BlockLink;
}

const aimsIn = (sentence: Sentence | undefined): Aimed[] =>
  sentence?.links.flatMap((link) => {
    const target = parseTarget(link.url);
    return target?.scheme === 'claim' || target?.scheme === 'event'
      ? [{ kind: target.scheme, id: target.id, link }]
      : [];
  }) ?? [];

/**
 * Returns the record of which a sentence says more than of any that stands near it, where it says next to
 * nothing of the one to which it has this link.
 */
function betterFor(
  archive: Archive,
  text: ProseText,
  sentences: readonly Sentence[],
  i: number,
  { kind, id }: Aimed,
): string | undefined {
  const { stems, having, weightOf } = subjects[kind](archive);
  const sentence = sentences[i];
  const own = stems.get(id);
  const beside = aimsIn(sentence).length;
  if (!sentence || !own || beside >= many) return undefined;
  const near = [-2, -1, 0, 1].map((step) => sentences[i + step]);
  const said = stemsIn(sentence);
  const stemsNear = near.flatMap((one) => (one ? [...stemsIn(one)] : []));
  const subject = [...subjectStems(text.entry), ...stemsOf(sentence.section)];
  const wide = [...new Set([...subject, ...stemsNear])].map((stem) => ({
    stem,
    weight: weightOf(stem) * (said.has(stem) ? 1 : around),
  }));
  const weight = wide.reduce((sum, one) => sum + (own.has(one.stem) ? one.weight : 0), 0);
  if (weight >= enough) return undefined;
  const linked = new Set([...near, sentences[i + 2]].flatMap(aimsIn).map((one) => one.id));
  if ('id' in text.entry) linked.add(text.entry.id);
  const weights = new Map<string, number>();
  for (const one of wide)
    for (const other of having.get(one.stem) ?? [])
      weights.set(other, (weights.get(other) ?? 0) + one.weight);
  let best: string | undefined;
  for (const [other, sum] of weights)
    if (!linked.has(other) && sum > (weights.get(best ?? '') ?? 0)) best = other;
  const most = weights.get(best ?? '') ?? 0;
  return weight < most * (beside === 1 ? alone : amongOthers) ? best : undefined;
}

/** The names of each term, as stems. */
const termNames = perArchive(
  ({ terms }: Archive) =>
    new Map(
      [...terms.values()].map(({ id, data }) => [
        id,
        [data.title, ...(data.also ?? [])].map((name) => stemsOf(name)),
      ]),
    ),
);

/**
 * Returns the term that a link means where it leads to another one, empty where nothing around it names the
 * one to which it leads; undefined where it fits.
 */
function otherTerm(archive: Archive, id: string, { text }: Block, link: BlockLink): string | undefined {
  const names = termNames(archive);
  const own = new Set(names.get(id)?.flatMap((name) => [...name]));
  const words = stemsOf(text.slice(link.start, link.end));
  const isNamedIn = (stems: Set<string>) => [...stems].some((stem) => own.has(stem));
  if (own.size === 0 || isNamedIn(words)) return undefined;
  const isName = (name: Set<string>) =>
    name.size === words.size && [...name].every((stem) => words.has(stem));
  const meant = [...names].find(([, all]) => all.some(isName))?.[0];
  return meant ?? (isNamedIn(stemsOf(text)) ? undefined : '');
}

/** The kinds whose titles are words of links to them. */
const titled = {
  explainer: 'explainers',
  lesson: 'lessons',
  event: 'events',
  conflict: 'conflicts',
} as const;

/** The records of each title, and those of each id that no title is, as folded words. */
const byTitle = perArchive((archive: Archive) => {
  const all = Object.values(titled).flatMap((kind) => [...archive[kind].values()]);
  const titles = Map.groupBy(all, ({ data }) => foldText(data.title));
  const ids = Map.groupBy(all, ({ id }) => id.replaceAll('-', ' '));
  return new Map([...ids, ...titles]);
});

/** Returns the record whose title the words of a link are, where the link leads to another one. */
function otherTitle(archive: Archive, kind: string, id: string, words: string): string | undefined {
  const named = kind in titled ? (byTitle(archive).get(foldText(words)) ?? []) : [];
  return named.some((record) => record.kind === kind && record.id === id) ? undefined : named[0]?.id;
}

/** The kinds whose paragraphs say what stands in a dispute to which they lead. */
const leadingKinds = ['explainer', 'page'];

/** Returns whether a paragraph that names claims and leads to a dispute names none of the claims of it. */
function isOfOtherDispute(archive: Archive, id: string, { links }: Block): boolean {
  const claims = archive.conflicts.get(id)?.data.claims;
  const named = links.flatMap(({ url }) => {
    const target = parseTarget(url);
    return target?.scheme === 'claim' ? [target.id] : [];
  });
  return claims !== undefined && named.length > 0 && !named.some((one) => claims.includes(one));
}

/** A link leads to the claim or event of which the words around it speak, and to the term that they name. */
export const linkFits: Check = {
  name: 'link-fits',
  description:
    'The words around a link to a claim or an event are about what it is about, once at the least in each record; those of a link to a term name it, a paragraph of a page or an explainer that leads to a dispute names a claim of it, and a title or an id leads to the record that has it.',
  check({ archive }, report) {
    const fitting = new Set<string>();
    const found: { key: string; problem: Found }[] = [];
    for (const text of proseTexts(archive)) {
      if (!blocksOf(text).some(({ links }) => links.length > 0)) continue;
      const sentences = sentencesIn(text);
      for (const [i, sentence] of sentences.entries()) {
        for (const aimed of aimsIn(sentence)) {
          report.examined();
          const { kind, id, link } = aimed;
          const key = `${text.file} ${id}`;
          const best = betterFor(archive, text, sentences, i, aimed);
          if (best === undefined) fitting.add(key);
          else
            found.push({
              key,
              problem: problemIn(
                text,
                link.offset,
                `the words around this link say nothing of the ${kind} "${id}", and much of "${best}"`,
                `Link the ${kind} that says what the sentence says, or name in it what this one is about.`,
              ),
            });
        }
      }
      for (const block of blocksOf(text)) {
        for (const link of block.links) {
          const target = parseTarget(link.url);
          if (!target || link.start === link.end) continue;
          const words = block.text.slice(link.start, link.end);
          const meant = otherTitle(archive, target.scheme, target.id, words);
          if (meant !== undefined)
            report.problem(
              problemIn(
                text,
                link.offset,
                `"${words}" is the title or the id of "${meant}", and the link leads to the ${target.scheme} "${target.id}"`,
                'Link the record of this title, or choose other words.',
              ),
            );
          if (
            target.scheme === 'conflict' &&
            leadingKinds.includes(text.entry.kind) &&
            isOfOtherDispute(archive, target.id, block)
          )
            report.problem(
              problemIn(
                text,
                link.offset,
                `this paragraph names no claim of the dispute "${target.id}"`,
                'Link the dispute in which a claim of the paragraph stands, or name one of its claims.',
              ),
            );
          if (target.scheme !== 'term') continue;
          report.examined();
          const other = otherTerm(archive, target.id, block, link);
          if (other === undefined) continue;
          report.problem(
            problemIn(
              text,
              link.offset,
              `"${words}" is ${other === '' ? 'no' : `the term "${other}", not a`} name of the term "${target.id}"`,
              'Link the term that the words name, or name this one.',
            ),
          );
        }
      }
    }
    for (const { key, problem } of found) if (!fitting.has(key)) report.problem(problem);
  },
};
