import { addressOf, type Archive, type EntryOf } from '../../archive/index.ts';
import { fill, language } from '../../language/index.ts';
import { plainText, References, sourcesOfDocument } from '../../prose/index.ts';
import { letterOf, levelOf, minutesInWords, standardsOf } from '../../views/lessons/lessons.ts';
import { sourceOfDocument } from '../../views/lessons/documents.ts';
import { printIssued, publisherOf, titleBeforeMore, titleOf } from '../../views/sources/source-label.ts';
import { speakerLabel } from '../../views/sources/speakers.ts';
import type { AddressOfPage } from '../structured-data.ts';
import {
  blocksOfMarkdown,
  headingBlock,
  paragraphBlock,
  type Block,
  type BlockContext,
  type Picture,
  type Run,
} from './blocks.ts';

const text = language.words.lessons;
const levelNames = [text.level1, text.level2, text.level3];
type LessonEntry = EntryOf<'lesson'>;

/** The parts of a lesson as documents for others to open and to change. */
export interface LessonParts {
  title: string;
  question: string;
  /** What a teacher reads: at a glance, steps, notes. */
  plan: Block[];
  /** What each student gets. */
  sheet: Block[];
  /** The documents at each reading level, the plainest first. */
  documents: { name: string; blocks: Block[] }[];
  key: Block[];
  /** Questions with answers to choose from; the feedback ends with its sources. */
  quiz: { asked: string; choices: string[]; right: number; feedback: Run[][] }[];
  /** The sources by their numbers in all of these. */
  sources: Block[];
}

/** What the parts of a lesson are made of, besides the Record. */
interface LessonInput {
  full: AddressOfPage;
  /** Returns the picture of a chart. */
  picture: (chart: string) => Picture;
}

function glance(archive: Archive, lesson: LessonEntry): Block[] {
  const { data } = lesson;
  const subjects = archive.vocabulary.data.lessonSubjects.filter(({ id }) => data.subjects.includes(id));
  const rows = [
    [text.for, levelOf(archive, lesson).label],
    [text.time, minutesInWords(data.minutes)],
    [text.subjects, subjects.map(({ label }) => label).join(', ')],
    ...(data.materials ?? []).map((material) => [text.needed, plainText(material)]),
    ...standardsOf(archive, lesson).map(({ standard, framework }) => [
      framework.label,
      `${standard.code}: ${standard.label}`,
    ]),
  ];
  return [{ type: 'table', head: [text.glance, ''], rows }];
}

function planOf(archive: Archive, lesson: LessonEntry, context: BlockContext): Block[] {
  const { data } = lesson;
  const steps = data.steps.flatMap((step): Block[] => [
    headingBlock(3, `${plainText(step.title)} (${minutesInWords(step.minutes)})`),
    ...blocksOfMarkdown(step.text, context),
  ]);
  const own = lesson.text.replace(/^---\n[\s\S]*?\n---\n/, '');
  return [
    ...blocksOfMarkdown(data.summary, context),
    ...glance(archive, lesson),
    headingBlock(2, text.question),
    paragraphBlock(plainText(data.question), 'bold'),
    headingBlock(2, text.steps),
    ...steps,
    headingBlock(2, text.teacherNotes),
    ...blocksOfMarkdown(own, context),
  ];
}

function sidesOf({ data }: LessonEntry, context: BlockContext): Block[] {
  if (!data.sides) return [];
  return [
    headingBlock(2, text.sides),
    ...data.sides.flatMap(({ title, argument }) => [
      headingBlock(3, plainText(title)),
      ...blocksOfMarkdown(argument, context),
    ]),
  ];
}

const documentName = (title: string, i: number) =>
  `${fill(text.document, { letter: letterOf(i) })}: ${plainText(title)}`;

function quizBlocks({ data }: LessonEntry): Block[] {
  return [
    headingBlock(2, text.quiz),
    ...data.quiz.flatMap(({ text: asked, choices }): Block[] => [
      paragraphBlock(plainText(asked), 'bold'),
      { type: 'list', ordered: false, items: choices.map((choice) => [{ text: plainText(choice.text) }]) },
    ]),
  ];
}

function sheetOf(lesson: LessonEntry, context: BlockContext): Block[] {
  const { data } = lesson;
  const { corner = text.organizerCorner, columns, rows } = data.organizer;
  return [
    paragraphBlock(`${text.name} ______________________   ${text.date} ____________`),
    paragraphBlock(plainText(data.question), 'bold'),
    ...sidesOf(lesson, context),
    headingBlock(2, text.questions),
    ...data.documents.flatMap(({ title, questions }, i): Block[] => [
      headingBlock(3, documentName(title, i)),
      ...questions.flatMap((question): Block[] => [
        paragraphBlock(plainText(question.text)),
        { type: 'lines', count: 2 },
      ]),
    ]),
    headingBlock(2, text.organizer),
    {
      type: 'table',
      head: [corner, ...columns],
      rows: rows.map((row) => [plainText(row), ...columns.map(() => '')]),
    },
    headingBlock(2, text.exit),
    ...blocksOfMarkdown(data.exit.text, context),
    { type: 'lines', count: 4 },
    ...quizBlocks(lesson),
  ];
}

/** Returns the lines that name the sources of a document: a line for one, a list for several. */
function sourceBlocks(sources: readonly EntryOf<'source'>[], full: AddressOfPage): Block[] {
  const cited = sources.map(({ id, data }): Run[] => [
    { text: `${publisherOf(data)}, ` },
    { text: titleOf(data), to: data.URL ?? full(addressOf('source', id)) },
    { text: `, ${printIssued(data)}` },
  ]);
  const [first = [], ...others] = cited;
  if (others.length === 0)
    return [{ type: 'paragraph', quiet: true, runs: [{ text: `${text.source}: ` }, ...first] }];
  return [
    paragraphBlock(`${text.sources}:`, 'quiet'),
    { type: 'list', ordered: false, quiet: true, items: cited },
  ];
}

function documentsOf(
  archive: Archive,
  lesson: LessonEntry,
  level: number,
  context: BlockContext,
  { picture, full }: LessonInput,
): Block[] {
  return lesson.data.documents.flatMap((document, i): Block[] => {
    const source = sourceOfDocument(archive, document);
    const version = document.levels[level];
    const speaker = ({ data: said }: EntryOf<'source'>) =>
      document.speaker === undefined ? speakerLabel(archive, said) : plainText(document.speaker);
    return [
      headingBlock(2, documentName(document.title, i)),
      ...(source ? [paragraphBlock(`${text.speaker}: ${speaker(source)}`, 'quiet')] : []),
      ...blocksOfMarkdown(document.wanted, context),
      ...blocksOfMarkdown(version?.text ?? '', context),
      ...(document.chart === undefined
        ? []
        : [{ type: 'picture' as const, picture: picture(document.chart) }]),
      ...sourceBlocks(sourcesOfDocument(archive, lesson, i), full),
    ];
  });
}

function keyOf({ data }: LessonEntry, context: BlockContext): Block[] {
  return [
    paragraphBlock(text.keyNote, 'quiet'),
    ...data.documents.flatMap(({ title, questions }, i): Block[] => [
      headingBlock(2, documentName(title, i)),
      ...questions.flatMap(({ text: asked, answer }) => [
        paragraphBlock(plainText(asked), 'bold'),
        ...blocksOfMarkdown(answer, context),
      ]),
    ]),
    headingBlock(2, text.exit),
    ...blocksOfMarkdown(data.exit.answer, context),
    headingBlock(2, text.quiz),
    ...data.quiz.flatMap(({ text: asked, choices, feedback }): Block[] => [
      paragraphBlock(plainText(asked), 'bold'),
      paragraphBlock(`${text.rightAnswer}: ${plainText(choices.find(({ right }) => right)?.text ?? '')}`),
      ...blocksOfMarkdown(feedback, context),
    ]),
  ];
}

/** Returns the words that name the sources of a reference. */
function sourceWords({ sources }: References['list'][number]): string {
  return sources
    .map(({ source, locator }) => {
      const { text, between } = titleBeforeMore(source.data);
      const place = locator === undefined ? '' : `, ${locator}`;
      return `${publisherOf(source.data)}, ${text}${between}${printIssued(source.data)}${place}`;
    })
    .join('; ');
}

/** Returns the questions of a quiz; the feedback of each has numbers of its own, and their sources. */
function quizOf(archive: Archive, { data }: LessonEntry, full: AddressOfPage): LessonParts['quiz'] {
  return data.quiz.map(({ text: asked, choices, feedback }) => {
    const references = new References(archive);
    const told = blocksOfMarkdown(feedback, { archive, references, full });
    return {
      asked: plainText(asked),
      choices: choices.map((choice) => plainText(choice.text)),
      right: choices.findIndex(({ right }) => right),
      feedback: [
        ...told.flatMap((block) => (block.type === 'paragraph' ? [block.runs] : [])),
        ...references.list.map((reference): Run[] => [
          { text: `[${reference.number}] ${sourceWords(reference)}` },
        ]),
      ],
    };
  });
}

/** Returns the parts of a lesson for formats of others, their sources numbered through. */
export function lessonParts(archive: Archive, lesson: LessonEntry, input: LessonInput): LessonParts {
  const references = new References(archive);
  const context = { archive, references, full: input.full };
  const plan = planOf(archive, lesson, context);
  const sheet = sheetOf(lesson, context);
  const documents = levelNames.map((name, level) => ({
    name: `${text.documents}: ${name}`,
    blocks: documentsOf(archive, lesson, level, context, input),
  }));
  const key = keyOf(lesson, context);
  const sources = references.list.map((reference) =>
    paragraphBlock(`[${reference.number}] ${sourceWords(reference)}`, 'quiet'),
  );
  return {
    title: plainText(lesson.data.title),
    question: plainText(lesson.data.question),
    plan,
    sheet,
    documents,
    key,
    quiz: quizOf(archive, lesson, input.full),
    sources,
  };
}
