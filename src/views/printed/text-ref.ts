import { z } from 'zod';
import {
  placeFields,
  rowsOfCounties,
  sentencesOfCounties,
  sentencesOfStates,
} from '../places/place-words.ts';
import { readerOf, type RefText } from './ref-forms.ts';

const id = z.string().min(1);
const index = z.coerce.number<string>().int().nonnegative();

/**
 * Which texts of the Record a page can say that it prints: by the first word of the reference the parts that
 * follow.
 */
const forms = {
  active: z.tuple([z.iso.date()]),
  /** A common question, by its place among them. */
  answer: z.tuple([index, z.literal('question')]),
  avoided: z.tuple([index, z.enum(['term', 'instead', 'why'])]),
  chart: z.tuple([id]),
  /** A source and the style in which it is cited. */
  citation: z.tuple([id, id]),
  claim: z.tuple([id, z.enum(['statement', 'first-sentence', 'saidBy'])]),
  /** A series and the name of its column. */
  column: z.tuple([id, id]),
  /** A claim and which of its figures is compared. */
  comparison: z.tuple([id, index]),
  conflict: z.tuple([id, z.enum(['title', 'scale'])]),
  diagram: z.tuple([id, z.enum(['title', 'description'])]),
  erratum: z.tuple([id, z.literal('title')]),
  event: z.tuple([id, z.enum(['title', 'sources'])]),
  explainer: z.tuple([id, z.enum(['title', 'reading-time'])]),
  /** A claim and which of its figures it is. */
  figure: z.tuple([id, index]),
  /** A county and one that it touches. */
  framework: z.tuple([id, z.enum(['label', 'checked'])]),
  lesson: z.tuple([id, z.enum(['title', 'question', 'minutes', 'other-claims'])]),
  /** A lesson and the way to one of its fields: `steps.0.minutes`. */
  lessonPart: z.tuple([id, id]),
  neighbor: z.tuple([id, id]),
  number: z.tuple([id, z.literal('title')]),
  /** A claim and which of its sources has the passage. */
  passage: z.tuple([id, index]),
  place: z.tuple([
    id,
    z.enum([...placeFields, ...rowsOfCounties, ...sentencesOfCounties, ...sentencesOfStates]),
  ]),
  /** A series and the period that its reason is given for. */
  reason: z.tuple([id, id]),
  regime: z.tuple([id, z.literal('title')]),
  schema: z.tuple([z.literal('place'), id]),
  series: z.tuple([id, z.literal('title')]),
  source: z.tuple([id, z.enum(['title', 'publisher', 'locator', 'stance', 'readAt', 'rows'])]),
  stage: z.tuple([id, z.enum(['title', 'short'])]),
  term: z.tuple([id, z.enum(['title', 'definition'])]),
  vocabulary: z.tuple([
    z.enum([
      'topics',
      'tracks',
      'eras',
      'sides',
      'speakers',
      'sourceKinds',
      'measures',
      'actors',
      'lessonLevels',
      'lessonSubjects',
      'standards',
    ]),
    id,
    z.literal('label'),
  ]),
};

/** The parts of each reference to a text, by its first word. */
export type TextRefs = { [W in keyof typeof forms]: z.output<(typeof forms)[W]> };

/** Names a text of the Record, as an element of a page says what it prints: `event:program-begins/title`. */
export type TextRef = RefText<TextRefs>;

/** What a page can say of a place, by name. */
export type PlaceTextName = TextRefs['place'][1];

/** Reads a reference to a text. */
export const readTextRef = readerOf<TextRefs>(forms);

/** Returns a reference to a text as it is; what names no text of the Record is an error of types. */
export const textRef = (ref: TextRef): TextRef => ref;
