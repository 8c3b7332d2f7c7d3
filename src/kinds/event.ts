import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { changes, common, edtf, field, heading, placeRef, ref, weight, word } from './field.ts';

const follows = z.strictObject({
  event: field(ref('event'), 'The earlier event.', 'program-begins', 'The letter'),
  how: field(
    word('relations'),
    'How this event stands to it, from the vocabulary of relations.',
    'answers',
    'Because',
  ),
});

/** Something that happened on a date; the text below the front matter is built of claims. */
export const event = defineKind({
  name: 'event',
  plural: 'events',
  files: 'content/events/<id>.md',
  address: 'timeline/<id>/',
  link: 'words',
  schema: z.strictObject({
    ...common,
    title: field(
      heading,
      'A sentence in the present tense that states what happened.',
      'ICE ends its agreements with the states',
      '',
    ),
    date: field(edtf, 'When, no finer than the claim it is taken from.', '2011-08-05', '5 August 2011'),
    dateFrom: field(
      ref('claim'),
      'The claim that the date is taken from.',
      'first-county-active',
      'Aug 5 letter',
    ),
    tracks: field(
      z.array(word('tracks')).min(1),
      'The lanes of the timeline, the main one first.',
      ['program'],
      [],
    ),
    importance: field(weight, '1: every overview shows it; 2: main line; 3: detail.', 1, 0),
    places: field(
      z.array(placeRef),
      'Where it happened or what it is about.',
      ['TX', '48201'],
      ['Texas'],
    ).optional(),
    actors: field(z.array(word('actors')), 'Who acted, from the vocabulary.', ['ice'], ['ICE!']).optional(),
    follows: field(
      z.array(follows),
      'Earlier events that this one answers, ends or follows from.',
      [{ event: 'program-begins', how: 'answers' }],
      ['letter'],
    ).optional(),
    changes,
  }),
});

export type EventData = z.infer<typeof event.schema>;
