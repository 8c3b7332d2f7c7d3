import { make, makeLink } from './make.ts';

/** What Pagefind knows of a result, as far as it is shown. */
export interface Found {
  url: string;
  /** All its text. */
  content: string;
  /** Which words of the text are hits, counted from 0. */
  locations: readonly number[];
  meta: { title?: string; standing?: string; publisher?: string; date?: string };
}

/** A sentence with fewer words is a heading or a part of a list. */
const fewWords = 5;
/** Of a longer sentence the words around the first hit are shown. */
const manyWords = 40;

/**
 * Returns the sentence of a text that has the most hits, a list of many words last, as text and `mark`
 * elements.
 */
function printSentence(content: string, locations: readonly number[], title: string): HTMLParagraphElement {
  const segments = new Intl.Segmenter(document.documentElement.lang, { granularity: 'sentence' });
  let from = 0;
  const hits = new Set(locations);
  const sentences = [...segments.segment(content)].map(({ segment }) => {
    const text = segment.trim();
    const words = text.split(/\s+/).filter(Boolean);
    const first = from;
    from += words.length;
    const marked = words.map((word, i) => ({ word, isHit: hits.has(first + i) }));
    return { text, marked, count: marked.filter(({ isHit }) => isHit).length };
  });
  const whole = sentences.filter(
    ({ text, marked }) => marked.length >= fewWords && text.replace(/\.$/, '') !== title,
  );
  const worth = ({ count, marked }: (typeof whole)[number]) =>
    count && count + (marked.length > manyWords ? 0 : manyWords);
  const { marked } = whole.toSorted((a, b) => worth(b) - worth(a))[0] ?? { marked: [] };
  const isLong = marked.length > manyWords;
  const start = isLong ? Math.max(0, marked.findIndex(({ isHit }) => isHit) - manyWords / 2) : 0;
  const paragraph = make('p', 'meta', start > 0 ? '…' : '');
  for (const { word, isHit } of marked.slice(start, start + manyWords))
    paragraph.append(' ', isHit ? make('mark', '', word) : word);
  if (start + manyWords < marked.length) paragraph.append(' …');
  return paragraph;
}

/**
 * Returns a result as an item of a list: the title as a link, what is known of it in short, and the sentence
 * with the most hits.
 */
export function printResult({
  url,
  content,
  locations,
  meta: { title = url, standing, publisher, date },
}: Found): HTMLLIElement {
  const item = make('li', '', makeLink(url, title));
  const short = [standing, publisher, date].filter(Boolean).join(', ');
  if (short) item.append(' ', make('span', 'meta', short));
  // A claim is its own excerpt.
  if (standing === undefined) item.append(printSentence(content, locations, title));
  return item;
}
