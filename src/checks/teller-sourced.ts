import type { Archive } from '../archive/index.ts';
import { language } from '../language/index.ts';
import { blocksOf, type Block } from '../prose/blocks.ts';
import { parseTarget } from '../prose/link-target.ts';
import { proseTexts, type ProseText } from '../prose/prose-texts.ts';
import { bodiesOf, isOneOf } from '../views/sources/source-bodies.ts';
import { problemIn, type Check } from './check.ts';

const { tellsBehind, writesBehind, toldBefore } = language.sentences;

interface Grounds {
  sources: readonly string[];
  /** What the claims themselves say. */
  said: string;
}

/** Returns what a block rests on; undefined where it names no claim, or one that cannot be read. */
function groundsOf(archive: Archive, { entry, path }: ProseText, { links }: Block): Grounds | undefined {
  const sourcesOf = (id: string) => archive.claims.get(id)?.data.sources.map((source) => source.id) ?? [];
  if (entry.kind === 'claim' && path[0] === 'statement') return { sources: sourcesOf(entry.id), said: '' };
  const targets = links.flatMap(({ url }) => parseTarget(url) ?? []);
  const claims = targets.flatMap(({ scheme, id }) => {
    if (scheme === 'claim') return [id];
    return scheme === 'event' ? (archive.events.get(id)?.data.dateFrom ?? []) : [];
  });
  if (claims.length === 0 || !claims.every((id) => archive.claims.has(id))) return undefined;
  const named = targets.flatMap(({ scheme, id }) => (scheme === 'source' ? [id] : []));
  const own = entry.kind === 'claim' ? sourcesOf(entry.id) : entry.kind === 'source' ? [entry.id] : [];
  const texts = claims.flatMap((id) => archive.claims.get(id)?.data ?? []);
  return {
    sources: [...own, ...named, ...claims.flatMap(sourcesOf)],
    said: texts.map(({ statement, note = '' }) => `${statement} ${note}`).join(' '),
  };
}

/** Who is said to tell something is a source of it. */
export const tellerSourced: Check = {
  name: 'teller-sourced',
  description:
    'A paper, or another body that publishes, of which a statement or a paragraph says that it reported, wrote or counted something, is a source there.',
  check({ archive }, report) {
    const { bodies, form } = bodiesOf(archive);
    for (const text of proseTexts(archive)) {
      const isStatement = text.entry.kind === 'claim' && text.path[0] === 'statement';
      for (const block of blocksOf(text)) {
        const mentions = [...block.text.matchAll(form)];
        const grounds = mentions.length > 0 ? groundsOf(archive, text, block) : undefined;
        if (!grounds) continue;
        const { sources, said } = grounds;
        const isKnown = (name: string) => said.includes(name) || isOneOf(archive, name, sources);
        const others = mentions.filter(({ 0: name }) => !isKnown(name));
        for (const { 0: name, index } of mentions) {
          const isNews = bodies.get(name)?.isNews ?? false;
          const behind = block.text.slice(index + name.length);
          const isTold = toldBefore.test(block.text.slice(0, index));
          if (!isTold && !(isNews ? tellsBehind : writesBehind).test(behind)) continue;
          report.examined();
          // A source may tell what others did: then it is named as well; and a paragraph tells of many.
          const mayBeOther = others.length < mentions.length && (isStatement || !isNews);
          if (isKnown(name) || mayBeOther) continue;
          report.problem(
            problemIn(
              text,
              block.offsetAt(index),
              `"${name}" is not a source of ${isStatement ? 'this claim' : 'a claim that this paragraph names'}`,
              'Name who says so, or give its source.',
            ),
          );
        }
      }
    }
  },
};
