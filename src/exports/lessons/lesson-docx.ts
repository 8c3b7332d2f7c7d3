import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  HeightRule,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { language } from '../../language/index.ts';
import { earliestZipTime } from '../zip-time.ts';
import { headingBlock, type Block, type Run } from './blocks.ts';
import type { LessonParts } from './lesson-parts.ts';

const text = language.words.lessons;

/** The media type of a Word document. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What the foot of each page says, and the day by which the file is dated. */
interface DocxInput {
  foot: string;
  /** The day of the edition: the file is as old as that. */
  day: string;
  creator: string;
}

/** Letter paper, in twentieths of a point. */
const letterPaper = { width: 12_240, height: 15_840 };
/** The widest that a picture may be, in pixels of which 96 are an inch. */
const widest = 600;

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
const line = { style: BorderStyle.SINGLE, size: 4, color: '888888' };

const runOf = ({ text: words, bold, italic, mark, to }: Run): ParagraphChild => {
  const look = { text: words, bold: bold ?? false, italics: italic ?? false };
  const run = new TextRun({
    ...look,
    ...(mark && { superScript: true }),
    ...(to !== undefined && { style: 'Hyperlink' }),
  });
  return to !== undefined && /^https?:/.test(to) ? new ExternalHyperlink({ link: to, children: [run] }) : run;
};

/** Room for some lines by hand, in twentieths of a point. */
const heightToFill = { value: 1100, rule: HeightRule.ATLEAST };

const cellOf = (words: string, bold: boolean) =>
  new TableCell({
    children: [new Paragraph({ children: [runOf({ text: words, bold })] })],
    margins: { top: 80, bottom: 80, left: 100, right: 100 },
  });

function tableOf({ head, rows }: Extract<Block, { type: 'table' }>): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((words) => cellOf(words, true)) }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            ...(row.slice(1).every((words) => words === '') ? { height: heightToFill } : {}),
            children: row.map((words, i) => cellOf(words, i === 0)),
          }),
      ),
    ],
  });
}

/** Returns the elements of a block; each list of numbers begins anew by an instance of its own. */
function elementsOf(block: Block, instance: number): (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: headings[block.level - 1] ?? HeadingLevel.HEADING_3,
          keepNext: true,
          children: block.runs.map(runOf),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          spacing: { after: 120 },
          children: block.runs.map(runOf),
          ...(block.quiet && { style: 'Quiet' }),
        }),
      ];
    case 'list':
      return block.items.map(
        (runs) =>
          new Paragraph({
            numbering: { reference: block.ordered ? 'numbers' : 'dots', level: 0, instance },
            children: runs.map(runOf),
            ...(block.quiet && { style: 'Quiet' }),
          }),
      );
    case 'table':
      return [tableOf(block), new Paragraph({})];
    case 'picture': {
      const { png, width, height, title, alt, name } = block.picture;
      const scale = Math.min(1, widest / width);
      return [
        new Paragraph({
          children: [
            new ImageRun({
              type: 'png',
              data: png,
              transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
              altText: { name, title, description: alt },
            }),
          ],
        }),
      ];
    }
    case 'lines':
      return Array.from(
        { length: block.count },
        () => new Paragraph({ spacing: { before: 240 }, border: { bottom: line }, children: [] }),
      );
    case 'page':
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

function documentOf(parts: LessonParts, { foot, creator }: DocxInput): Document {
  const sheets: { name: string; blocks: Block[] }[] = [
    { name: text.studentSheet, blocks: parts.sheet },
    ...parts.documents,
    {
      name: text.key,
      blocks: [...parts.key, headingBlock(2, language.words.site.whoSaysSo), ...parts.sources],
    },
  ];
  const blocks: Block[] = [
    headingBlock(1, parts.title),
    ...parts.plan,
    ...sheets.flatMap(({ name, blocks: own }): Block[] => [
      { type: 'page' },
      headingBlock(1, `${name}: ${parts.title}`),
      ...own,
    ]),
  ];
  const numbering = (reference: string, format: 'decimal' | 'bullet', words: string) => ({
    reference,
    levels: [
      {
        level: 0,
        format: format === 'decimal' ? LevelFormat.DECIMAL : LevelFormat.BULLET,
        text: words,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: 500, hanging: 300 } } },
      },
    ],
  });
  return new Document({
    title: parts.title,
    description: parts.question,
    creator,
    lastModifiedBy: creator,
    styles: {
      default: { document: { run: { font: 'Calibri', size: 22, language: { value: language.locale } } } },
      paragraphStyles: [
        {
          id: 'Quiet',
          name: 'Quiet',
          basedOn: 'Normal',
          run: { size: 18 },
          paragraph: { spacing: { after: 80 } },
        },
      ],
    },
    numbering: { config: [numbering('numbers', 'decimal', '%1.'), numbering('dots', 'bullet', '•')] },
    sections: [
      {
        properties: {
          page: { size: letterPaper, margin: { top: 1080, bottom: 1080, left: 1080, right: 1080 } },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Quiet',
                children: [
                  new TextRun(`${foot} ${text.pageOf} `),
                  new TextRun({ children: [PageNumber.CURRENT] }),
                ],
              }),
            ],
          }),
        },
        children: blocks.flatMap((block, i) => elementsOf(block, i)),
      },
    ],
  });
}

/** Returns the text of a part of the file with what differs from run to run put in order: days and names. */
function settled(xml: string, day: string, names: Map<string, string>): string {
  let picture = 0;
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
    .replace(/(<wp:docPr id=")\d+/g, (_, start: string) => `${start}${(picture += 1)}`)
    .replace(/rId[\w-]{12,}/g, (name) => {
      const known = names.get(name) ?? `rIdLink${names.size + 1}`;
      names.set(name, known);
      return known;
    });
}

/** Returns a lesson as a Word document that can be changed; the same parts give the same bytes. */
export async function lessonDocx(parts: LessonParts, input: DocxInput): Promise<Uint8Array> {
  const packed = unzipSync(new Uint8Array(await Packer.toArrayBuffer(documentOf(parts, input))));
  const names = new Map<string, string>();
  const order = (name: string) => (name === '[Content_Types].xml' ? '' : name);
  const files = Object.entries(packed).sort(([a], [b]) => (order(a) < order(b) ? -1 : 1));
  const same = files.map(([name, bytes]): [string, Uint8Array] => [
    name,
    /\.(xml|rels)$/.test(name) ? strToU8(settled(strFromU8(bytes), input.day, names)) : bytes,
  ]);
  return zipSync(Object.fromEntries(same), { level: 9, mtime: earliestZipTime });
}
