import { z } from 'zod';
import { defineSingle } from './define-kind.ts';
import { common, field, heading, line, prose, ref } from './field.ts';

/** The kinds of record to which an answer may lead; those that have a short text of their own say it. */
const leads = {
  explainer: field(
    ref('explainer'),
    'The explainer that answers it; its first sentence is shown.',
    'reading-the-counts',
    'What',
  ),
  conflict: field(
    ref('conflict'),
    'The dispute that answers it; its answer is shown.',
    'two-counts',
    'Crime',
  ),
  term: field(ref('term'), 'The term that answers it; its definition is shown.', 'lamp', 'Lamp'),
  number: field(
    ref('number'),
    'The number that circulates of which it asks; what the Record finds is shown.',
    'lamps-1400',
    'Lamps',
  ),
  page: field(ref('page'), 'The page of the site that answers it.', 'places', '/places/'),
};

const answer = z
  .strictObject({
    question: field(heading, 'The question, as the search shows it.', 'What was it?', ''),
    asked: field(
      z.array(line).min(1),
      'What readers type: all the words of one of these, in any order, are in the query, or begin its words.',
      ['how many lamps', 'number lamps'],
      [],
    ),
    answer: field(
      prose,
      'The answer; left out where the record says it.',
      'It was a program of lamps.',
      '',
    ).optional(),
    explainer: leads.explainer.optional(),
    conflict: leads.conflict.optional(),
    term: leads.term.optional(),
    number: leads.number.optional(),
    page: leads.page.optional(),
  })
  .refine(
    ({ explainer, conflict, term, number, page }) =>
      [explainer, conflict, term, number, page].filter((id) => id !== undefined).length === 1,
    'an answer leads to one record: an explainer, a dispute, a term, a number, or a page',
  )
  .refine(
    ({ page, answer: text }) => page === undefined || text !== undefined,
    'a page has no short text of its own: give the answer',
  );

/** What the search says first: `data/answers.json`. */
export const answers = defineSingle({
  name: 'answers',
  file: 'data/answers.json',
  schema: z.strictObject({
    $schema: common.$schema,
    answers: field(
      z.array(answer),
      'The best answers to common questions.',
      [{ question: 'What was it?', asked: ['what was lamps'], explainer: 'reading-the-counts' }],
      [{ question: 'What was it?' }],
    ),
    said: field(
      z.array(
        z.strictObject({
          words: field(z.array(line).min(1), 'What readers say.', ['lanterns', 'linternas'], []),
          instead: field(line, 'What the Record says in its stead.', 'lamps', ''),
        }),
      ),
      'What readers say for what the Record says, in any language.',
      [{ words: ['lanterns'], instead: 'lamps' }],
      [{ words: ['lanterns'] }],
    ),
  }),
  empty: { answers: [], said: [] },
});
