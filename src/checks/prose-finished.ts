import type { Heading, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { foldText, language } from '../language/index.ts';
import { proseTexts, type ProseText } from '../prose/prose-texts.ts';
import { readerTexts } from '../prose/reader-texts.ts';
import { problemAt, problemIn, type Check, type Report } from './check.ts';

const [open, close] = language.quotes.double;
const { mayRepeat } = language.sentences;
const fix = 'Finish the text.';

/** What is left in a text while it is written, and why it is a fault. */
const unfinished: readonly [form: RegExp, why: string][] = [
  [/\b(?:TODO|FIXME|XXX|TKTK|TBD|lorem ipsum)\b/i, 'is a note to oneself'],
  [/(?<![\p{L}'’-])(\p{Ll}+) \1(?![\p{L}'’-])/u, 'is one word twice'],
  [/[^\s·] {2,}[^\s·]/, 'has more than one space'],
];

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
    known.add(foldText(title));
    above = node.depth;
  });
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

/** No text is left half done. */
export const proseFinished: Check = {
  name: 'prose-finished',
  description:
    'Every quotation mark and bracket has its other one, no word stands twice, headings differ and go down one level at a time, table rows are whole, and nothing is left to do.',
  check({ archive }, report) {
    for (const words of readerTexts(archive)) {
      report.examined();
      const { text, entry, path, file, at } = words;
      const problem = (index: number, message: string) =>
        report.problem({ ...problemAt(entry, path, message, fix), file, ...at(index) });
      // Words of the interface may be laid out as a text of their own.
      const forms = entry.kind === 'interface' ? unfinished.slice(0, 2) : unfinished;
      for (const [form, why] of forms) {
        const found = form.exec(text);
        if (found && !mayRepeat.includes(found[1] ?? '')) problem(found.index, `"${found[0]}" ${why}`);
      }
      for (const pair of [
        [open, close],
        ['"', '"'],
        ['(', ')'],
        ['[', ']'],
      ] as const) {
        const index = unpaired(text, pair);
        if (index !== undefined) problem(index, `this ${text[index]} has no other one`);
      }
    }
    for (const text of proseTexts(archive)) {
      if (text.path.length > 0) continue;
      examineHeadings(text, report);
      examineTables(text, report);
    }
  },
};
