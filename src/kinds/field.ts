import { z } from 'zod';

/** What a field teaches: a sentence, a value that is right and one that is wrong. */
export interface FieldLesson {
  description: string;
  examples: unknown[];
  badExamples: unknown[];
}

/** Returns `schema` with its lesson attached; the lesson goes into the JSON Schema and into CONTRIBUTING. */
export function field<T extends z.ZodType>(schema: T, description: string, good: unknown, bad: unknown): T {
  return schema.meta({ description, examples: [good], badExamples: [bad] });
}

/** Returns what a field says of itself, optional or not; undefined where it says nothing. */
export function descriptionOf(schema: z.ZodType): string | undefined {
  return (
    schema.description ??
    (schema instanceof z.ZodOptional ? descriptionOf(schema.unwrap() as z.ZodType) : undefined)
  );
}

/** Lower-case words joined by hyphens: the form of every id and file name. */
export const idForm = z
  .string()
  .max(100, 'an id has at most 100 characters')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words and numbers joined by "-"');

/** A line of plain text that is not empty. */
export const line = z.string().trim().min(1, 'this text is empty').max(600);

/** Markdown with the link scheme, a sentence or a few. */
export const prose = z.string().trim().min(1, 'this text is empty').max(4000);

/** The EDTF level 1 forms that the Record uses; their meaning is checked by `dates`. */
export const edtf = z
  .string()
  .regex(
    /^(\d{4}(-\d\d(-\d\d)?)?[~?%]?)(\/(\d{4}(-\d\d(-\d\d)?)?[~?%]?|\.\.))?$/,
    'a date is EDTF: 2011-08-05, 2011-08, 2011, 2008-10~, 2011-06/2011-09',
  );

/** An EDTF date or a United States fiscal year (`FY2011`). */
export const period = z.union([edtf, z.string().regex(/^FY\d{4}$/, 'a fiscal year is FY and four digits')]);

/** A full day, for our own record of changes. */
export const day = z.iso.date('a day is year-month-day: 2026-11-22');

/** The id of a state (USPS, two letters) or of a county (FIPS, five digits). */
export const placeId = z
  .string()
  .regex(/^([A-Z]{2}|\d{5})$/, 'a place is a USPS code (TX) or a FIPS code (48201)');

/** Fields that every record has. */
export const common = {
  $schema: field(
    z.string(),
    'Where the JSON Schema of this kind lies; editors read it.',
    '../../schema/claim.json',
    7,
  ).optional(),
  id: field(
    idForm,
    'The name of this record in addresses and links; equal to the file name.',
    'count-2010-09-30-658',
    'Count 658',
  ),
  formerIds: field(
    z.array(idForm),
    'Ids that this record had before, the oldest first; each leaves a redirect.',
    ['ice-658'],
    ['ICE 658'],
  ).optional(),
};

/** One entry of a record's own history of changes. */
export const change = z.strictObject({
  date: field(day, 'The day on which we changed this record.', '2026-11-22', 'November 22'),
  what: field(line, 'What was added or corrected, in a sentence.', 'First published.', ''),
});

/** The history of changes of a record, newest last. */
export const changes = field(
  z.array(change).min(1),
  'What was changed and when; feeds "last changed" and the feed.',
  [{ date: '2026-11-22', what: 'First published.' }],
  [],
);
