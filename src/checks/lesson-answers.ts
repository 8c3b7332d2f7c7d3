import type { EntryOf, Path } from '../archive/index.ts';
import { foldedWords, foldText } from '../language/index.ts';
import { sentencesIn } from '../prose/sentences.ts';
import { textsOfEntry } from '../prose/prose-texts.ts';
import { isGrounded } from '../prose/tasks.ts';
import { problemAt, type Check } from './check.ts';

const wordsIn = (text: string): string[] => foldedWords(text.replaceAll(/\]\([^)]*\)/g, ' '));

/** Returns the choices of a question whose words all stand in its feedback. */
function told({ choices, feedback }: EntryOf<'lesson'>['data']['quiz'][number]): boolean[] {
  const said = new Set(wordsIn(feedback));
  return choices.map((choice) => wordsIn(choice.text).every((word) => said.has(word)));
}

function faultsOf({ data }: EntryOf<'lesson'>): { path: Path; message: string; fix: string }[] {
  const quiz = data.quiz.flatMap(({ choices }, i) => {
    const right = choices.filter((choice) => choice.right).length;
    return right === 1
      ? []
      : [
          {
            path: ['quiz', i, 'choices'],
            message: `${right} of these answers are right, not one`,
            fix: 'Set right: true on one of them.',
          },
        ];
  });
  const answers = data.quiz.flatMap((question, i) => {
    const inFeedback = told(question);
    const right = question.choices.findIndex((choice) => choice.right);
    const other = inFeedback.indexOf(true);
    if (right < 0 || other < 0 || inFeedback[right]) return [];
    return [
      {
        path: ['quiz', i, 'choices', right],
        message: `the feedback says the words of another answer, "${question.choices[other]?.text ?? ''}"`,
        fix: 'Set right: true on the answer that the feedback gives, or say in it which is right.',
      },
    ];
  });
  const choices = data.quiz.flatMap((question, i) => {
    const words = question.choices.map(({ text }) => foldText(text));
    return words.flatMap((word, j) =>
      words.indexOf(word) === j
        ? []
        : [
            {
              path: ['quiz', i, 'choices', j, 'text'],
              message: `"${question.choices[j]?.text ?? ''}" is an answer to this question already`,
              fix: 'Write another answer.',
            },
          ],
    );
  });
  const ids = data.documents.map(({ id }) => id);
  const twice = ids.flatMap((id, i) =>
    ids.indexOf(id) === i
      ? []
      : [
          {
            path: ['documents', i, 'id'],
            message: `"${id}" is the name of a document before it`,
            fix: 'Give each document a name of its own.',
          },
        ],
  );
  return [...quiz, ...answers, ...choices, ...twice];
}

/** Every answer, argument and document of a lesson names a claim; of the choices of a quiz one is right. */
export const lessonAnswers: Check = {
  name: 'lesson-answers',
  description:
    'All that a lesson states names a claim; one choice is right, none stands twice, and the feedback does not give another one.',
  check({ archive }, report) {
    for (const entry of archive.lessons.values()) {
      for (const text of textsOfEntry(archive, entry)) {
        if (!isGrounded(text)) continue;
        report.examined();
        if (sentencesIn(text).some(({ sourced }) => sourced)) continue;
        report.problem(
          problemAt(
            entry,
            text.path,
            'this names no claim that it rests on',
            'Bind its words to a claim, or add [](claim:id) behind a full stop.',
          ),
        );
      }
      for (const { path, message, fix } of faultsOf(entry))
        report.problem(problemAt(entry, path, message, fix));
    }
  },
};
