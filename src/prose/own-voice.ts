import type { Vocabulary } from '../kinds/index.ts';
import type { Block } from './blocks.ts';
import { escapeSource, language } from '../language/index.ts';
import { parseTarget } from './link-target.ts';

type Avoided = Vocabulary['avoided'][number];

/** A word that we leave to others, where it stands in our own voice. */
interface LoadedWord {
  words: string;
  index: number;
  entry: Avoided;
}

const [open, close] = language.quotes.double;
const quoted = new RegExp(`${open}[^${close}]*${close}|"[^"]*"`, 'g');

/** Returns where words in quotation marks begin and end. */
export function quotedSpans(text: string): { start: number; end: number }[] {
  return [...text.matchAll(quoted)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

const capital = /^\p{Lu}/u;

/** Returns whether the words at a place are part of a name: each begins with a capital, and there are two of them or a neighbour does so too. */
function isName(text: string, start: number, end: number): boolean {
  const inside = text.slice(start, end).split(/[\s-]+/);
  const before = /(\p{L}+)\s+$/u.exec(text.slice(0, start))?.[1] ?? '';
  const behind = /^\s+(\p{L}+)/u.exec(text.slice(end))?.[1] ?? '';
  return (
    inside.every((word) => capital.test(word)) &&
    (inside.length > 1 || capital.test(before) || capital.test(behind))
  );
}

/** Returns a function that finds the words of the list in a block of text, the longest first; those in quotation marks, in a name, or in a link to their own definition or to a source are others' words. */
export function loadedWordFinder(avoided: readonly Avoided[]): (block: Block) => LoadedWord[] {
  if (avoided.length === 0) return () => [];
  const entries = avoided.toSorted((a, b) => b.term.length - a.term.length);
  const forms = entries.map(
    ({ term }) =>
      `(${term
        .split(/[\s-]+/)
        .map(escapeSource)
        .join('[\\s-]+')}${language.sentences.ending})`,
  );
  const form = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return ({ text, links }) => {
    const spans = quotedSpans(text);
    const titles = links.filter(({ url }) => ['term', 'source'].includes(parseTarget(url)?.scheme ?? ''));
    return [...text.matchAll(form)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const entry = entries[match.slice(1).findIndex(Boolean)];
      const theirs =
        [...spans, ...titles].some((span) => span.start <= start && end <= span.end) ||
        isName(text, start, end);
      return entry && !theirs ? [{ words: match[0], index: start, entry }] : [];
    });
  };
}
