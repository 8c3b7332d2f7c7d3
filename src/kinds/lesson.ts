import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { changes, common, field, heading, idForm, label, prose, ref, word } from './field.ts';

const step = z.strictObject({
  minutes: field(z.int().min(1), 'How long it takes, in minutes.', 10, 0),
  title: field(heading, 'What is done, in a few words.', 'Read the documents', ''),
  text: field(prose, 'What students do, and what the teacher does, in Markdown.', 'Read in pairs.', ''),
});

const level = z.strictObject({
  grade: field(
    z.int().min(3).max(16),
    'The school year in which this version can be read; its computed grade is within 1 of it.',
    7,
    'seventh',
  ),
  text: field(
    prose,
    'The document in our own words at this level, in Markdown; each sentence that states a fact names a claim.',
    'The office lit [1,500 lamps](claim:lamps-fy2011#total).',
    '',
  ),
});

const question = z.strictObject({
  text: field(heading, 'What students are asked of it.', 'Who counted, and why?', ''),
  answer: field(
    prose,
    'The model answer, which the key prints, in Markdown; it names the claims that it rests on.',
    'The office counted its own lamps.[](claim:lamps-fy2011)',
    '',
  ),
});

const document = z.strictObject({
  id: field(idForm, 'Its name in this lesson, for links.', 'office-report', 'Document A'),
  title: field(heading, 'What it is, with who made it and when.', 'The office reports, 2011', ''),
  claims: field(
    z.array(ref('claim')).min(1),
    'The claims that it makes, the main one first; who speaks, the passages and the way to the source come from them.',
    ['lamps-fy2011'],
    [],
  ),
  source: field(
    ref('source'),
    'The source that students look at, named alone for the claims that it makes; left out where that is the first source of the first claim.',
    'office-report-2011',
    'Office Report',
  ).optional(),
  chart: field(
    ref('chart'),
    'A chart of the Record that is the document, or that belongs to it.',
    'lamps-by-year',
    'Lamps',
  ).optional(),
  event: field(
    ref('event'),
    'The event that tells more of it.',
    'program-begins',
    'The beginning',
  ).optional(),
  number: field(
    ref('number'),
    'The number that circulates and is followed here.',
    'the-1400',
    '1,400!',
  ).optional(),
  speaker: field(
    heading,
    'Who is speaking, in a line; left out where the kind of speaker of the source says it.',
    'Auditors of the office',
    '',
  ).optional(),
  wanted: field(
    prose,
    'Who is speaking and what they wanted, in one or two sentences.',
    'The office ran the program and wanted it to reach every county.[](claim:reach-goal)',
    '',
  ),
  side: field(idForm, 'Which of the two sides it speaks for, from `sides`.', 'for', 'For!').optional(),
  levels: field(
    z.tuple([level, level, level]),
    'The text at three reading levels, the plainest first.',
    [
      { grade: 5, text: 'The office lit lamps.[](claim:reach-goal)' },
      { grade: 8, text: 'The office lit lamps.[](claim:reach-goal)' },
      { grade: 11, text: 'The office lit lamps.[](claim:reach-goal)' },
    ],
    [{ grade: 7, text: 'One version alone.' }],
  ),
  questions: field(
    z.array(question).min(1),
    'What students are asked: who says it, how do they know, what do others say.',
    [{ text: 'Who counted?', answer: 'The office.[](claim:lamps-fy2011)' }],
    [],
  ),
});

const side = z.strictObject({
  id: field(idForm, 'Its name in this lesson.', 'for', 'For!'),
  title: field(heading, 'What this side says, as a plain sentence.', 'A county could say no.', ''),
  argument: field(
    prose,
    'Its best argument in its own terms, for the students who speak for it; it names claims.',
    'Nobody was asked.[](claim:counties-not-asked)',
    '',
  ),
});

const choice = z.strictObject({
  text: field(heading, 'An answer to choose.', 'The office', ''),
  right: field(z.literal(true), 'Set on the one that is right.', true, 'yes').optional(),
});

const quizItem = z.strictObject({
  text: field(heading, 'The question, of which one answer is right.', 'Who counted the lamps?', ''),
  choices: field(
    z.array(choice).min(2).max(6),
    'The answers to choose from; one of them is right.',
    [{ text: 'The office', right: true }, { text: 'A newspaper' }],
    [],
  ),
  feedback: field(
    prose,
    'Why the answer is right, which students read afterward; it names the claims that it rests on.',
    'The office counted its own lamps.[](claim:lamps-fy2011)',
    '',
  ),
});

/** A teaching unit: a question, documents, steps and a key; its text is the notes for the teacher. */
export const lesson = defineKind({
  name: 'lesson',
  plural: 'lessons',
  voice: 'documents',
  files: 'content/lessons/<id>.md',
  address: 'teach/<id>/',
  link: 'words',
  schema: z.strictObject({
    ...common,
    title: field(heading, 'What it is called; at most 75 characters.', 'Who counted the lamps?', ''),
    question: field(heading, 'The question that it asks.', 'Who lit the lamps, and who says so?', ''),
    summary: field(
      prose,
      'What students do and learn, in two to four sentences of Markdown.',
      'Students read three documents and find out who says what.',
      '',
    ),
    order: field(z.int().positive(), 'Its place in the list.', 1, 0),
    level: field(word('lessonLevels'), 'Who it is for, from the vocabulary.', 'grades-9-12', 'High school'),
    minutes: field(z.int().min(5), 'How long it takes; its steps add up to it.', 45, 0),
    subjects: field(
      z.array(word('lessonSubjects')).min(1),
      'The school subjects that it belongs to, from the vocabulary.',
      ['us-history'],
      [],
    ),
    standards: field(
      z.array(word('standards')).min(1),
      'The standards that it works on, from the vocabulary.',
      ['c3-d2-his-11-9-12'],
      [],
    ),
    background: field(
      z.array(ref('explainer')),
      'Explainers that a teacher reads before, the most useful first.',
      ['what-the-program-was'],
      'Explainers',
    ).optional(),
    materials: field(
      z.array(heading),
      'What is needed besides the sheets, one thing an entry.',
      ['A projector'],
      'A projector',
    ).optional(),
    steps: field(
      z.array(step).min(2),
      'What happens, step by step; their minutes add up to those of the lesson.',
      [
        { minutes: 10, title: 'Begin', text: 'Ask.' },
        { minutes: 35, title: 'Read', text: 'Read.' },
      ],
      [],
    ),
    sides: field(
      z.tuple([side, side]),
      'The two sides of a controversy; of its words neither has less than 45 percent.',
      [
        { id: 'for', title: 'It could.', argument: 'It could.[](claim:reach-goal)' },
        { id: 'against', title: 'It could not.', argument: 'It could not.[](claim:reach-goal)' },
      ],
      [],
    ).optional(),
    documents: field(
      z.array(document).min(1),
      'What students read, in order.',
      [
        {
          id: 'office-report',
          title: 'The office reports',
          claims: ['lamps-fy2011'],
          wanted: 'The office wanted more lamps.[](claim:reach-goal)',
          levels: [
            { grade: 5, text: 'The office lit lamps.[](claim:reach-goal)' },
            { grade: 8, text: 'The office lit lamps.[](claim:reach-goal)' },
            { grade: 11, text: 'The office lit lamps.[](claim:reach-goal)' },
          ],
          questions: [{ text: 'Who counted?', answer: 'The office.[](claim:lamps-fy2011)' }],
        },
      ],
      [],
    ),
    organizer: field(
      z.strictObject({
        corner: field(
          label,
          'The heading of its first column, where its rows are no documents.',
          'Date',
          '',
        ).optional(),
        columns: field(
          z.array(label).min(1).max(5),
          'The headings of its columns behind the first.',
          ['Who says it?', 'How do they know?'],
          [],
        ),
        rows: field(
          z.array(heading).min(1),
          'The headings of its rows; the cells are for students to fill in.',
          ['The office reports'],
          [],
        ),
      }),
      'A table that students fill in.',
      { columns: ['Who says it?'], rows: ['The office reports'] },
      { columns: [] },
    ),
    exit: field(
      z.strictObject({
        text: field(prose, 'The task before students leave, in Markdown.', 'Write two sentences.', ''),
        answer: field(
          prose,
          'A model answer, which the key prints, in Markdown; it names the claims that it rests on.',
          'Auditors found that no county was asked.[](claim:counties-not-asked)',
          '',
        ),
      }),
      'The task before students leave, and its model answer.',
      {
        text: 'Write two sentences.',
        answer: 'Auditors found that no county was asked.[](claim:counties-not-asked)',
      },
      { text: 'Write two sentences.' },
    ),
    quiz: field(
      z.array(quizItem).min(1),
      'Questions with answers to choose from, for learning systems and for the sheet.',
      [
        {
          text: 'Who counted the lamps?',
          choices: [{ text: 'The office', right: true }, { text: 'A newspaper' }],
          feedback: 'The office counted its own lamps.[](claim:lamps-fy2011)',
        },
      ],
      [],
    ),
    changes,
  }),
});

/** A lesson as its file says it. */
export type Lesson = z.infer<typeof lesson.schema>;
