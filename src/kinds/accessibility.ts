import { z } from 'zod';
import { defineSingle } from './define-kind.ts';
import { common, day, field, heading, idForm, line, ref } from './field.ts';

/** What a check of a chart finds; what cannot arise in it is `not-here`. */
export const checkResults = ['holds', 'partly', 'fails', 'not-here'] as const;

const result = field(z.enum(checkResults), 'What was found.', 'partly', 'good');
const why = field(heading, 'Why, in a sentence or two.', 'Every chart has a table of its rows.', '');

const exception = z.strictObject({
  chart: field(ref('chart'), 'The chart of which it is not so.', 'roll-out', 'Roll-out'),
  result,
  why,
});

const check = z.strictObject({
  id: field(idForm, 'Its id in this file.', 'table', 'A table'),
  principle: field(
    z.enum(['perceivable', 'operable', 'understandable', 'robust', 'compromising', 'assistive', 'flexible']),
    'The principle to which the method counts it.',
    'assistive',
    'nice',
  ),
  critical: field(z.boolean(), 'True where the method calls it critical.', true, 'yes'),
  question: field(heading, 'What is asked, in our own words.', 'Is there a table that people can read?', ''),
  result,
  why,
  exceptions: field(
    z.array(exception).min(1),
    'The charts of which it is not so.',
    [{ chart: 'roll-out', result: 'fails', why: 'The labels run into each other.' }],
    [],
  ).optional(),
});

const named = z.strictObject({
  name: field(line, 'Its name.', 'CC BY-SA 3.0', ''),
  address: field(z.url(), 'Its address.', 'https://creativecommons.org/licenses/by-sa/3.0/', 'by-sa'),
});

/** How the charts answer a list of checks for readers with disabilities, chart by chart. */
export const accessibility = defineSingle({
  name: 'accessibility',
  file: 'data/accessibility.json',
  schema: z.strictObject({
    $schema: common.$schema,
    checked: field(day, 'The day on which the charts were last looked at.', '2026-11-29', 'today'),
    method: field(
      named.extend({
        author: field(line, 'Who made the list.', 'Frank Elavsky', ''),
        licence: field(
          named,
          'The license of the list.',
          { name: 'CC BY-SA 3.0', address: 'https://creativecommons.org/licenses/by-sa/3.0/' },
          {},
        ),
      }),
      'The list that is answered, whose words are not copied.',
      {
        name: 'Chartability',
        author: 'Frank Elavsky',
        address: 'https://chartability.github.io/POUR-CAF/',
        licence: { name: 'CC BY-SA 3.0', address: 'https://creativecommons.org/licenses/by-sa/3.0/' },
      },
      {},
    ).optional(),
    checks: field(
      z.array(check),
      'The checks, the critical ones first.',
      [
        {
          id: 'table',
          principle: 'compromising',
          critical: true,
          question: 'Is there a table that people can read?',
          result: 'holds',
          why: 'Every chart has a table of its rows.',
        },
      ],
      [7],
    ),
  }),
  empty: { checked: '2000-01-01', checks: [] },
});

export type CheckResult = (typeof checkResults)[number];
