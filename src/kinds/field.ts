import { z } from 'zod';
import { marked } from './marks.ts';

/** What a field teaches: a sentence, a value that is right and one that is wrong. */
export interface FieldLesson {
  description: string;
  examples: unknown[];
  badExamples: unknown[];
}

/** Returns `schema` with its lesson attached; the lesson goes into the JSON Schema and into FIELDS.md. */
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

/** Returns the words of which a field holds one, optional or not; undefined where it holds something else. */
export function codesOf(schema: z.ZodType): readonly string[] | undefined {
  if (schema instanceof z.ZodOptional) return codesOf(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodEnum ? schema.options.map(String) : undefined;
}

/** Lower-case words joined by hyphens: the form of every id and file name. */
export const idForm = z
  .string()
  .max(100, 'an id has at most 100 characters')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words and numbers joined by "-"')
  .regex(/^(?!(?:by|index)$)/, 'an address of the site has this word already');

/**
 * A text of at most `longest` characters that is not empty and has no space at either end; a schema that
 * trimmed would hide what is stored.
 */
const text = (longest: number) =>
  z
    .string()
    .min(1, 'this text is empty')
    .max(longest)
    .regex(/^(?!\s)[\s\S]*(?<!\s)$/, 'this text begins or ends with a space');

/** A line of plain text that is not empty. */
export const line = text(600).regex(/^[^\t\n\r]*$/, 'this is one line, without a tab or a line break');

/** A hyphen joins a range where the text is nothing else, or says what it counts; else it is of a name. */
const range =
  /(?<![\p{L}\d.:/-])(\d+)(?: ?– ?| to | through |(?<=(?:^|pp?\. ?|\b(?:page|paragraph|para|row|line)s?\.? )\d+)-)(\d+)(?![\p{L}\d:/-]|\.\d)/gu;

/**
 * Returns whether each range of numbers in a text goes forward, as pages, paragraphs and rows do; "103–4"
 * is short for 103 to 104.
 */
export function rangesForward(text: string): boolean {
  return [...text.matchAll(range)].every(
    ([, from = '', to = '']) => to.length < from.length || Number(from) <= Number(to),
  );
}

/** A line of plain words that readers see; it is spelled. */
export const label = marked(line, { text: 'plain' });

/** A line of Markdown that readers see, as a title; every rule on prose reads it. */
export const heading = marked(line, { text: 'markdown' });

/** Markdown with the link scheme, a sentence or a few. */
export const prose = marked(text(4000), { text: 'markdown' });

/**
 * A web address that leads readers somewhere: http or https, written once, on a public host, without the name
 * of a user in front of it.
 */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'an address begins with http:// or https://', abort: true })
  .regex(/^https?:\/\//i, { error: 'an address begins with http:// or https://', abort: true })
  .regex(/^https?:\/\/(?!https?:|(?:www\.){2})/i, { error: 'this address begins twice', abort: true })
  .regex(/^(?!(.+)\1$|.*(?<!%[\da-f]{2})(?<=[\w.-])https?:\/\/)/i, {
    error: 'this address begins twice',
    abort: true,
  })
  .regex(/^[^\s"'<>`\\]*$/, 'an address has no space, quotation mark or angle bracket')
  .regex(/^https?:\/\/[^/?#@]*(?:[/?#]|$)/, { error: 'an address has no user before its host', abort: true })
  .regex(
    /^https?:\/\/(?!localhost|(?:\d+|0x[\da-f]+)(?:\.(?:\d+|0x[\da-f]+))*(?:[:/?#]|$)|\[|[^/?#]*\.(?:local|internal|test|invalid)(?:[:/?#]|$))[^/?#]*\.[^/?#]+/i,
    'the host of this address is not a public one',
  )
  .regex(/[^,;]$/, 'this address ends with a mark of a sentence')
  .regex(/^(?:[^()]|\([^()]*\))*$/, 'this address has a bracket without its other one')
  .regex(/^(?!.*[?&]utm_)/, 'this address has marks of tracking: remove what begins with utm_')
  .regex(
    /^https?:\/\/(?!(?:www\.)?google\.[a-z.]+\/url|webcache\.)/,
    'this is the address of a search engine: give that of the document',
  )
  .regex(
    /^https?:\/\/(?![^/?#]*proxy[^/?#]*\/|[^?#]*\/login\?url=)/i,
    'this is the address at a library, where readers cannot follow: give that of the document',
  )
  .regex(
    /^https?:\/\/(?!(?:www\.)?(?:bit\.ly|t\.co|goo\.gl|tinyurl\.com|ow\.ly)\/)/i,
    'this is a short address that leads on to another one: give that of the document',
  );

/** A short text in Markdown, or nothing. */
export const emptyOrProse = marked(z.union([z.literal(''), text(400)]), { text: 'markdown' });

/** A sentence with places for values, in ICU MessageFormat. */
export const pattern = marked(text(4000), { text: 'pattern' });

/** Returns the form of an id that names a record of a kind. */
export const ref = (kind: string) => marked(idForm, { ref: kind });

/** Returns the form of a word from a list of the vocabulary. */
export const word = (list: string) => marked(idForm, { word: list });

/** The EDTF level 1 forms that the Record uses; their meaning is checked by `dates`. */
export const edtf = marked(
  z
    .string()
    .regex(
      /^(\d{4}(-\d\d(-\d\d)?)?[~?%]?)(\/(\d{4}(-\d\d(-\d\d)?)?[~?%]?|\.\.))?$/,
      'a date is EDTF: 2011-08-05, 2011-08, 2011, 2008-10~, 2011-06/2011-09',
    ),
  { date: String },
);

/** An EDTF date or a United States fiscal year (`FY2011`). */
export const period = marked(
  z.union([edtf, z.string().regex(/^FY\d{4}$/, 'a fiscal year is FY and four digits')]),
  { date: String },
);

/** A full day, for our own record of changes. */
export const day = z.iso.date('a day is year-month-day: 2026-11-22');

/** The id of a state (USPS, two letters) or of a county (FIPS, five digits). */
export const placeId = z
  .string()
  .regex(/^([A-Z]{2}|\d{5})$/, 'a place is a USPS code (TX) or a FIPS code (48201)');

/** The id of a state or a county that a record names. */
export const placeRef = marked(placeId, { ref: 'place' });

/** How much a record weighs among those of its kind. */
export const weight = z.union([z.literal(1), z.literal(2), z.literal(3)]);

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
    'lamps-fy2010',
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
const change = z.strictObject({
  date: field(day, 'The day on which we changed this record.', '2026-11-22', 'November 22'),
  what: field(heading, 'What was added or corrected, in a sentence.', 'First published.', ''),
});

/** The history of changes of a record, newest last. */
export const changes = field(
  z.array(change).min(1),
  'What was changed and when; feeds "last changed" and the feed.',
  [{ date: '2026-11-22', what: 'First published.' }],
  [],
);
