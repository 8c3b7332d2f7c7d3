import type { Heading, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { foldText, language } from '../language/index.ts';
import { perObject, type Archive, type EntryOf } from '../archive/index.ts';
import { blocksOf } from '../prose/blocks.ts';
import { schemes } from '../prose/link-target.ts';
import { allTexts, proseTexts, type ProseText } from '../prose/prose-texts.ts';
import { readerTexts, type ReaderText } from '../prose/reader-texts.ts';
import { sentencesIn } from '../prose/sentences.ts';
import { examineOnce, problemAt, problemIn, problemInField, type Check, type Report } from './check.ts';
import { stringsIn } from './strings-in.ts';

const [open, close] = language.quotes.double;
const [openSingle] = language.quotes.single;
const { beginner, mayRepeat } = language.sentences;
const fix = 'Finish the text.';

/** What shows that a text is not finished, and why it is a fault. */
type Slipped = readonly [form: RegExp, why: string];

/** An address that is no link; a note on a source may say where its date comes from. */
const bareAddress: Slipped = [/\bhttps?:\/\/|\bwww\.\w/, 'is a bare address'];

const doubt: Slipped = [/\?\?+/, 'is a note to oneself'];
const toDo: Slipped = [/\b(?:TODO|FIXME|XXX|TKTK|TBD|lorem ipsum)\b/i, 'is a note to oneself'];

/** What is left in a text while it is written, and why it is a fault. */
const unfinished: readonly Slipped[] = [
  toDo,
  [/(?<![\p{L}'’-])(\p{L}+) \1(?![\p{L}'’-])/iu, 'is one word twice'],
  [/[^\s·] {2,}[^\s·]/, 'has more than one space'],
  doubt,
  [/\[(?:citation|source|date|figure) (?:needed|missing)\]/i, 'is a note to oneself'],
  [/\p{L} [,;:](?=\s)/u, 'has a space before a mark'],
  [/(?<![.\d/])\.\.(?![.\d])/, 'is a mark twice'],
  [/,,|;;|,\.(?=\s|$)/, 'is a mark twice'],
  [/(?<![\p{L}'’-])(\p{L}+ \p{Ll}+) \1(?![\p{L}'’-])/u, 'is the same words twice'],
  [/(?<!\*)\*{1,2}(?!\*)|~~|(?<![\p{L}\d_])_(?=\p{L})|\\/u, 'is a mark of Markdown that marks nothing'],
];

/** What holds the place of a number or a word that is still looked for, in any field. */
const blanks: readonly Slipped[] = [
  [/(?<![\p{L}\d])\d{0,3}[Xx]{2,}(?![\p{L}\d])/u, 'is a note to oneself'],
  [/\bTK\b|(?<![\w-])(?:19|20)\d[Xx]\b/, 'is a note to oneself'],
  [/(?<![\w.:/-])_{2,}/, 'is a note to oneself'],
  [/(?<!\p{L})pp?\. ?\?/u, 'is a note to oneself'],
];

const scheme = `(?:${schemes.join('|')}):[a-z0-9-]*`;

/** What is left where a hand slipped, in any text that is not laid out as words of the interface are. */
const slips: readonly Slipped[] = [
  ...blanks,
  [/\[(?:name|date|number|place|title|source|link|check[^\]]*|\.\.\.)\]/i, 'is a note to oneself'],
  [/\((?:check|sic\?|to do|source)\b[^)]{0,20}\)/i, 'is a note to oneself'],
  [/<{7}|>{7}|={7}/, 'is a mark of a merge'],
  [
    new RegExp(
      `\\](?: ?\\(${scheme}| \\()|\\(${scheme}|(?<![\\w/])(?:${schemes.join('|')}):[a-z0-9][a-z0-9-]*`,
    ),
    'is a link that leads nowhere',
  ],
  [/\p{Ll}{2}[.!?]\p{Lu}\p{Ll}+|\p{L}+[,;]\p{L}+/u, 'has no space behind its mark'],
  [new RegExp(`${close}[.,](?!\\d)`), 'is a mark outside the quotation marks'],
  [/(?<!-)--(?!-)/, 'is a dash typed as hyphens'],
  [/&(?:[a-z]+|#\d+);/i, 'is a sign written in HTML'],
  [/[([] | [)\]]/, 'is a space inside a bracket'],
  [new RegExp(`${openSingle}\\d0s\\b`), 'begins with a quotation mark, not with an apostrophe'],
  [
    new RegExp(`(?<!${open}[^${close}]*)\\[[\\p{L}\\d$${open}][^[\\]]*\\]`, 'u'),
    'is a link that leads nowhere',
  ],
  [/\b\d+[lIO]\d*\b|\b[lIO]\d+\b/, 'is a number with a letter in it'],
  [/(?<![\w.:/-])\d+(?!(?:st|nd|rd|th)\b)\p{Ll}{3,}/u, 'has no space behind its number'],
];

/** Returns the first word behind the end of a sentence that would begin one, were it not small. */
function smallBeginning(text: string): { index: number; word: string } | undefined {
  for (const { 1: word = '', index } of text.matchAll(/(?<=(?:\p{Ll}{3}|\d{4})\.) (\p{Ll}+) /gu))
    if (beginner.test(`${word.charAt(0).toUpperCase()}${word.slice(1)} `)) return { index: index + 1, word };
  return undefined;
}

/** Returns the offset of a mark that opens or closes nothing; undefined where all are paired. */
function unpaired(text: string, [begin, end]: readonly [string, string]): number | undefined {
  const left: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === end && (end !== begin || left.length > 0)) {
      if (left.pop() === undefined) return i;
    } else if (text[i] === begin) left.push(i);
  }
  return left[0];
}

function examineHeadings(text: ProseText, report: Report): void {
  const known = new Set<string>();
  let above = 1;
  visit(text.tree, 'heading', (node: Heading) => {
    const title = toString(node);
    const at = node.position?.start.offset ?? 0;
    if (known.has(foldText(title)))
      report.problem(problemIn(text, at, `there are two headings "${title}"`, 'Say what sets them apart.'));
    if (node.depth > above + 1 || node.depth === 1)
      report.problem(
        problemIn(
          text,
          at,
          `"${title}" is a heading of level ${node.depth} below one of level ${above}`,
          'Begin with ## and go down one level at a time.',
        ),
      );
    if (/[.:;,]$/.test(title))
      report.problem(problemIn(text, at, `the heading "${title}" ends with a mark`, 'Take the mark off.'));
    known.add(foldText(title));
    above = node.depth;
  });
}

function examineMarks(text: ProseText, report: Report): void {
  const problem = (offset: number, message: string) => {
    report.problem(problemIn(text, offset, message, fix));
  };
  const { children } = text.tree;
  const paragraphs = new Set<string>();
  for (const [i, node] of children.entries()) {
    const at = node.position?.start.offset ?? 0;
    if (node.type === 'paragraph' && toString(node) !== '') {
      if (paragraphs.has(toString(node))) problem(at, 'this paragraph stands above already');
      paragraphs.add(toString(node));
    }
    const [mark] = /^(?:#{1,6}|[-+*](?=\p{L})|\d{1,2}[.)](?=\p{L}))(?=\S)/u.exec(text.source.slice(at)) ?? [];
    if (node.type === 'paragraph' && node.children[0]?.type === 'text' && mark !== undefined)
      problem(at, `"${mark}" begins no heading and no list without a space behind it`);
    if (node.type === 'thematicBreak') problem(at, 'a line across the text divides nothing');
    if (node.type === 'code' && text.entry.kind !== 'page')
      problem(at, 'a block of code is no text; a mark of three ` is left open');
    if (node.type !== 'heading') continue;
    const next = children[i + 1];
    if (toString(node).trim() === '') problem(at, 'this heading has no words');
    else if (!next || (next.type === 'heading' && next.depth <= node.depth))
      problem(at, `there is nothing below the heading "${toString(node)}"`);
    if (text.source[at] !== '#') problem(at, 'a line of - or = below makes these words a heading');
  }
}

function examineTables(text: ProseText, report: Report): void {
  visit(text.tree, 'table', ({ children: [head, ...rows] }: Table) => {
    for (const row of rows)
      if (row.children.length !== head?.children.length)
        report.problem(
          problemIn(
            text,
            row.position?.start.offset ?? 0,
            `this row has ${row.children.length} cells, its table ${head?.children.length ?? 0} columns`,
            'Give every row a cell for each column; one may be empty.',
          ),
        );
  });
}

/** Fields that hold whole sentences. */
const sentenceFields = (
  'acts answer argument became check checked counted definition description differs empty explanation ' +
  'feedback finding first found leavesOut missing note published right sees sends statement summary time ' +
  'wanted what why'
).split(' ');

/** Kinds whose field of such a name holds a word, or whose text is laid out otherwise. */
const laidOut = ['chart', 'interface', 'note', 'panel', 'place', 'site'];

/** Whether a text is made of whole sentences: the text of a record, or a field of that sort. */
function isOfSentences({ entry: { kind }, form, path }: ProseText): boolean {
  if (laidOut.includes(kind) || form === 'pattern') return false;
  const field = path.findLast((part) => typeof part === 'string');
  return field === undefined ? form === 'markdown' : sentenceFields.includes(field);
}

/** A paragraph of whole sentences begins with a capital and ends with a mark. */
const examineSentences = examineOnce((text: ProseText, report) => {
  if (!isOfSentences(text)) return;
  for (const block of blocksOf(text)) {
    const { children } = block.node;
    const isAlone = children.length === 1 && children[0]?.type !== 'text';
    if (block.node.type !== 'paragraph' || isAlone || !text.tree.children.some((node) => node === block.node))
      continue;
    const words = block.text.trim();
    // A note on a source may end with the address where its date was seen.
    if (words !== '' && !/[.!?:…]["”’)\]]*$|\/\S+$/.test(words))
      report.problem(
        problemIn(
          text,
          block.offsetAt(words.length - 1),
          `"${words.slice(-30)}" does not end with a period`,
          fix,
        ),
      );
    // The text of a page may begin with a word that the site puts behind a count.
    if (/^\p{Ll}/u.test(words) && text.entry.kind !== 'page')
      report.problem(
        problemIn(text, block.offsetAt(0), `"${words.slice(0, 30)}" does not begin with a capital`, fix),
      );
  }
});

/** Fewer words may stand twice, as an answer or a heading does. */
const fewestTwice = 5;

/** What a line begins with that is a mark of a list, of a heading or of a formula. */
const headMark = /^(?:[-+*•·#>]\s|\d{1,2}[.)]\s|[-+=@•](?=\p{L}))/u;

/** No sentence stands twice in a text, and no line begins with a mark. */
const examineRepeats = examineOnce((text: ProseText, report) => {
  const { entry, form, path, source } = text;
  if (entry.kind === 'interface' || form === 'pattern') return;
  // The cells of tables have a rule of their own.
  const [mark = ''] =
    (path.length > 0 && entry.kind !== 'place' && !source.includes('\n') && headMark.exec(source)) || [];
  if (mark !== '')
    report.problem(problemIn(text, 0, `this text begins with "${mark.trim()}"`, 'Begin with a word.'));
  const known = new Set<string>();
  for (const { text: sentence, words, offsetAt } of sentencesIn(text)) {
    if (words >= fewestTwice && known.has(sentence)) {
      report.problem(problemIn(text, offsetAt(0), `"${sentence.slice(0, 40)}…" stands above already`, fix));
      return;
    }
    known.add(sentence);
  }
});

/** The fields of a claim or a source that readers see and that are no text of ours. */
const otherFields = ({ kind, data }: EntryOf<'claim'> | EntryOf<'source'>): object => {
  if (kind === 'claim') return { sources: data.sources, saidBy: data.saidBy, study: data.study };
  const { custom, URL: address, ...own } = data;
  return own;
};

/** No field is left to be filled in. */
const examineFields = examineOnce((entry: EntryOf<'claim'> | EntryOf<'source'>, report) => {
  for (const { path, text } of stringsIn(otherFields(entry)))
    for (const [form, why] of [toDo, ...blanks, doubt]) {
      const { 0: words, index } = form.exec(text) ?? { 0: '', index: 0 };
      if (words !== '') report.problem(problemInField(entry, path, index, `"${words}" ${why}`, fix));
    }
});

/** Whether what was found is a name that has one word twice, such as Walla Walla. */
const isNameTwice = (archive: Archive, [words, word]: readonly string[]): boolean =>
  /^\p{Lu}/u.test(word ?? '') &&
  [
    ...[...archive.places.values()].map(({ data: { name } }) => name),
    ...Object.values(archive.geometry.data.names ?? {}),
  ].some((name) => name.startsWith(words ?? ''));

/** A slip in a run of words, and the word that stands twice, which may be a name. */
interface Slip {
  index: number;
  message: string;
  twice?: readonly string[];
}

/** Returns what is left half done in a run of words. */
const slipsIn = perObject(({ text, entry: { kind } }: ReaderText): Slip[] => {
  const found: Slip[] = [];
  // Words of the interface may be laid out as a text of their own.
  const forms = ['interface', 'page'].includes(kind)
    ? unfinished.slice(0, 2)
    : [...unfinished, ...(kind === 'source' ? [] : [bareAddress])];
  for (const [form, why] of kind === 'interface' ? forms : [...forms, ...slips]) {
    const twice = form.exec(text);
    if (twice && !mayRepeat.includes(twice[1] ?? ''))
      found.push({ index: twice.index, message: `"${twice[0].trim()}" ${why}`, twice });
  }
  const small = kind === 'interface' ? undefined : smallBeginning(text);
  if (small)
    found.push({ index: small.index, message: `"${small.word}" begins a sentence with a small letter` });
  for (const pair of [
    [open, close],
    ['"', '"'],
    ['(', ')'],
    ['[', ']'],
  ] as const) {
    const index = unpaired(text, pair);
    if (index !== undefined) found.push({ index, message: `this ${text[index]} has no other one` });
  }
  return found;
});

const examineWhole = examineOnce((text: ProseText, report) => {
  examineHeadings(text, report);
  examineMarks(text, report);
  examineTables(text, report);
});

/** No text is left half done. */
export const proseFinished: Check = {
  name: 'prose-finished',
  description:
    'Every quotation mark and bracket has its other one, no word stands twice, headings differ, go down one level at a time and stand above text, table rows are whole, sentences begin with a capital and end with a mark, no link is left half, no paragraph or sentence stands twice, no line of a field begins with a mark, no address stands bare, and nothing is left to do, in the fields of claims and sources either.',
  check({ archive }, report) {
    for (const words of readerTexts(archive)) {
      report.examined();
      const { entry, path, file, at } = words;
      for (const { index, message, twice } of slipsIn(words)) {
        if (twice && isNameTwice(archive, twice)) continue;
        report.problem({ ...problemAt(entry, path, message, fix), file, ...at(index) });
      }
    }
    for (const text of allTexts(archive)) {
      examineSentences(text, report);
      examineRepeats(text, report);
    }
    for (const entry of [...archive.claims.values(), ...archive.sources.values()])
      examineFields(entry, report);
    for (const text of proseTexts(archive)) if (text.path.length === 0) examineWhole(text, report);
  },
};
