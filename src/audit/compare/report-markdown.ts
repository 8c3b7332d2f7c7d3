import type { Change } from './change.ts';
import { middleOf } from './middle.ts';
import { bytesOf, labelOf, pagesOf, placeOf, type ReportParts } from './report-parts.ts';

/** The most pages, and changes of a page, that are written out; the HTML report has all. */
const most = { pages: 150, changes: 25, lines: 60, words: 400 };

/** Returns words as Markdown that shows them as they are, in one line. */
function plain(words: string): string {
  const short = words.length > most.words ? `${words.slice(0, most.words)}…` : words;
  return short.replace(/[\\`*_~[\]<>|#&]/g, '\\$&').replace(/\s+/g, ' ');
}

const struck = (words: string) => (words.trim() ? `~~${plain(words.trim())}~~` : '');
const strong = (words: string) => (words.trim() ? `**${plain(words.trim())}**` : '');

/** Returns what a change says: the words around what differs, the old ones struck out, the new ones bold. */
function wordsOf({ before, after, around, kind }: Change): string {
  if (kind === 'order') return `another order: ${plain(after ?? '')}`;
  if (before === undefined) return strong(after ?? '');
  if (after === undefined) return struck(before);
  const parts = [struck(before), strong(after)].filter(Boolean).join(' → ');
  if (around && around[1] !== after && kind !== 'words') return `${parts}, in “${plain(around[1])}”`;
  if (kind === 'figure' || kind === 'drawing' || kind === 'source' || kind === 'address') return parts;
  const { start, end, ...middle } = middleOf(before, after);
  return [plain(start.trim()), struck(middle.before), strong(middle.after), plain(end.trim())]
    .filter(Boolean)
    .join(' ');
}

function listed(title: string, lines: readonly string[], limit = most.lines): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - limit;
  return [
    `## ${title}`,
    '',
    ...lines.slice(0, limit).map((line) => `- ${line}`),
    ...(rest > 0 ? [`- and ${rest} more`] : []),
    '',
  ];
}

const code = (address: string) => `\`${address}\``;

/** Returns a report on two sites as Markdown: what happened in a few lines, then the pages one by one. */
export function reportMarkdown(parts: ReportParts): string {
  const { added, gone, moved, broken, shared, own, weights, others, summary } = parts;
  const lines = (changes: readonly Change[], address: string) => [
    ...changes
      .slice(0, most.changes)
      .map(
        (change) =>
          `- ${labelOf(change)}: ${wordsOf(change)}${change.place ? ` (${code(placeOf(address, change))})` : ''}`,
      ),
    ...(changes.length > most.changes ? [`- and ${changes.length - most.changes} more`] : []),
  ];
  return [
    '# What a reader would notice',
    '',
    ...summary.map((sentence) => `- ${sentence}`),
    '',
    ...listed(
      'Links that broke',
      broken.map(({ url, why, pages }) => `${code(url)}: ${why}; ${pagesOf({ pages })}`),
    ),
    ...listed(
      'Pages added',
      added.map(({ address, title }) => `${code(address)} ${plain(title)}`),
    ),
    ...listed(
      'Pages gone',
      gone.map(({ address, title }) => `${code(address)} ${plain(title)}`),
    ),
    ...listed(
      'Pages moved',
      moved.map(
        ({ from, to, redirected }) =>
          `${code(from)} → ${code(to)}${redirected ? '' : ', and the old address leads nowhere'}`,
      ),
    ),
    ...listed(
      'On several pages',
      shared.map((group) => `${labelOf(group.change)}, ${pagesOf(group)}: ${wordsOf(group.change)}`),
    ),
    ...(own.length ? ['## Page by page', ''] : []),
    ...own
      .slice(0, most.pages)
      .flatMap(({ address, title, changes }) => [
        `### ${code(address)} ${plain(title)}`,
        '',
        ...lines(changes, address),
        '',
      ]),
    ...(own.length > most.pages
      ? [`${own.length - most.pages} more pages differ; the HTML report has them.`, '']
      : []),
    ...listed(
      'Weight, as it is sent',
      [
        ...weights.assets.map(
          ({ address, before, after, pages }) =>
            `styles and scripts of ${pages} pages, such as ${code(address)}: ${bytesOf(before, after)}`,
        ),
        ...weights.pages.map(({ address, before, after }) => `${code(address)}: ${bytesOf(before, after)}`),
      ],
      20,
    ),
    ...listed(
      'Files beside the pages',
      others.map(
        ({ what, of, files }) =>
          `${files.length} ${what} (${code(of)}): ${files.slice(0, 3).map(code).join(', ')}${files.length > 3 ? ', …' : ''}`,
      ),
    ),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
