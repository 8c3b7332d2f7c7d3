import { perObject, type Archive } from '../archive/index.ts';
import { foldedWords } from '../language/index.ts';
import { blocksOf, type Block, type BlockLink } from '../prose/blocks.ts';
import { idsLinked } from '../prose/link-target.ts';
import { quotedForm } from '../prose/others-words.ts';
import { isTelling, proseTexts, type ProseText } from '../prose/prose-texts.ts';
import { linksAround } from '../prose/sentences.ts';
import { isDocument } from '../prose/tasks.ts';
import { problemIn, type Check } from './check.ts';
import { claimsBehind } from './claims-behind.ts';
import { stringsIn } from './strings-in.ts';

/** The kinds whose quotation marks stand around what others said; an erratum quotes what we wrote. */
const kinds = ['page', 'event', 'explainer', 'term', 'conflict', 'number', 'regime', 'stage', 'diagram'];

const wordsIn = (text: string) => ` ${foldedWords(text).join(' ')}`;

const wordsOfRecord = perObject((data: object) =>
  stringsIn(data)
    .map(({ text }) => wordsIn(text))
    .join(''),
);

/** Returns the words of the claims and sources to which links lead; undefined where one cannot be read. */
function wordsBehind(archive: Archive, links: readonly BlockLink[]): string[] | undefined {
  const ids = claimsBehind(archive, links);
  const claims = ids.flatMap((id) => archive.claims.get(id)?.data ?? []);
  if (claims.length < ids.length) return undefined;
  const cited = claims.flatMap(({ sources }) => sources.map(({ id }) => id));
  const sources = [...cited, ...idsLinked(links, 'source')].flatMap(
    (id) => archive.sources.get(id)?.data ?? [],
  );
  return [...claims, ...sources].map(wordsOfRecord);
}

/** Returns the links of the sentence at `index`, or of its row; where none is to a claim, of the text. */
function linksFor(archive: Archive, text: ProseText, block: Block, index: number): readonly BlockLink[] {
  const near = block.node.type === 'tableCell' ? block.linksOfRow : linksAround(block, index);
  if (claimsBehind(archive, near).length > 0) return near;
  // The other sentences of a page are about the Record, and quote it.
  return text.entry.kind === 'page' ? [] : blocksOf(text).flatMap(({ links }) => links);
}

/** What a text quotes, its claim or its source says. */
export const quotesTold: Check = {
  name: 'quotes-told',
  description:
    'Words in quotation marks are those of a claim that the sentence names, or of its source; where it names none, of a claim of the text.',
  check({ archive }, report) {
    for (const text of proseTexts(archive)) {
      if (!isDocument(text) && !(kinds.includes(text.entry.kind) && isTelling(text))) continue;
      for (const block of blocksOf(text)) {
        for (const { 0: quote, index } of block.text.matchAll(quotedForm)) {
          const said = wordsBehind(archive, linksFor(archive, text, block, index));
          if (!said?.length) continue;
          report.examined();
          // "Arrest" may stand for "arrested".
          if (said.some((words) => words.includes(wordsIn(quote)))) continue;
          report.problem(
            problemIn(
              text,
              block.offsetAt(index),
              `no claim of this sentence says ${quote}`,
              'Quote the words as the claim or the title of its source has them, or write them without quotation marks.',
            ),
          );
        }
      }
    }
  },
};
