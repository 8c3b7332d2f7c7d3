import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { marked } from './marks.ts';
import {
  common,
  day,
  field,
  idForm,
  label,
  line,
  placeId,
  prose,
  rangesForward,
  webAddress,
  word,
} from './field.ts';

const number = z.number();
const edtfOf = (parts: readonly number[]) =>
  parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');

/** Returns the EDTF form of the parts of a CSL date: `2011-08-05`, `2011-06/2011-09`. */
const partsToEdtf = (dates: unknown) => (dates as number[][]).map(edtfOf).join('/');

const datePart = z.union([z.tuple([number]), z.tuple([number, number]), z.tuple([number, number, number])]);
const cslDate = z.strictObject({
  'date-parts': field(
    marked(z.union([z.tuple([datePart]), z.tuple([datePart, datePart])]), { date: partsToEdtf }).refine(
      (dates) => dates.every(([year]) => /^[12]\d{3}$/.test(String(year))),
      'a year has four digits',
    ),
    'Year, month and day, as far as known; two of them for a span.',
    [[2011, 8, 5]],
    [['August']],
  ),
  circa: field(z.boolean(), 'True where the date is inferred.', true, 'yes').optional(),
});
/** Zotero writes the title of a work inside a title in HTML, which a page would print as it is. */
const noHtml = /^(?!.*(?:<\/?[a-z]|&(?:[a-z]+|#x?[\da-f]+);))/is;
/** BibTeX keeps capitals in braces and writes signs with a backslash. */
const noBibtex = /^[^{}\\]*$/;
const sourceTitle = label
  .regex(noHtml, 'a title has no HTML: write the words and signs themselves')
  .regex(noBibtex, 'a title has no braces or backslashes: write the words and signs themselves')
  .refine(
    (title) => /\p{Ll}/u.test(title) || (title.match(/\p{Lu}{4,}/gu) ?? []).length < 3,
    'a title is not in capitals from end to end',
  )
  .regex(/^(?!.*\s{2})/, 'there is more than one space')
  .regex(/[^,;:]$/, 'this title ends with a mark');
const plainLine = line
  .regex(noHtml, 'a name has no HTML: write the words and signs themselves')
  .regex(noBibtex, 'a name has no braces or backslashes: write the words and signs themselves');
const familyName = plainLine
  .regex(/(?<!(?:^|[ .])\p{Lu}\.)$/u, 'a family name ends with no initial: it may stand under given')
  .regex(/^[^,]*(?:, (?:Jr|Sr)\.|, I{2,3})?$/, 'the given name has a field of its own: given')
  .regex(/^(?!\p{Lu}{5,}$)/u, 'a name is not in capitals');

const bodyName = plainLine.regex(
  /^(?!\p{Lu}\p{Ll}[\p{L}-]*, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*\.?)?(?: \(|$))/u,
  'this looks like a person, whose names have fields of their own: family and given',
);

const givenName = plainLine
  .regex(/^[^()[\]]*$/, 'a name has no remark in brackets')
  .regex(/^(?!by )/i, 'a name does not begin with "By"');

const name = z.strictObject({
  family: field(familyName, 'Family name.', 'Herckis', '').optional(),
  given: field(givenName, 'Given name.', 'Mitchel', '').optional(),
  literal: field(bodyName, 'The name of a body, whole.', 'Department of Homeland Security', '').optional(),
});
const names = z
  .array(
    name.refine(
      ({ family, literal }) => (family === undefined) !== (literal === undefined),
      'a name has a family name, or is a body: literal',
    ),
  )
  .min(1);

/** CSL types that occur here. */
export const cslTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'dataset',
  'document',
  'entry-encyclopedia',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'pamphlet',
  'paper-conference',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'speech',
  'thesis',
  'treaty',
  'webpage',
] as const;

/** CSL variables that Zotero writes beside those described below; kept as they are pasted. */
const plainVariables = [
  'abstract',
  'annote',
  'archive',
  'archive_location',
  'authority',
  'call-number',
  'chapter-number',
  'citation-key',
  'citation-label',
  'collection-number',
  'collection-title',
  'container-title-short',
  'dimensions',
  'edition',
  'event-place',
  'event-title',
  'genre',
  'issue',
  'jurisdiction',
  'keyword',
  'language',
  'medium',
  'note',
  'number',
  'number-of-pages',
  'PMCID',
  'PMID',
  'publisher-place',
  'references',
  'section',
  'shortTitle',
  'source',
  'status',
  'title-short',
  'version',
] as const;
/** Those of them that may have several lines. */
const longVariables: readonly string[] = ['abstract', 'annote', 'note', 'references'];
const plainText = z
  .string()
  .regex(/^(?!.*<\/?[a-z])/is, 'this has no HTML: write the words themselves')
  .regex(noBibtex, 'this has no braces or backslashes: write the words themselves');
const plainValue = z.union([plainText, number]);
const plainOfLine = z.union([
  plainText.regex(/^[^\t\n\r]*$/, 'this is one line, without a tab or a line break'),
  number,
]);
const plain = Object.fromEntries(
  plainVariables.map((variable) => [
    variable,
    field(
      longVariables.includes(variable) ? plainValue : plainOfLine,
      `The CSL variable "${variable}", as Zotero writes it.`,
      '12',
      ['12'],
    ).optional(),
  ]),
) as Record<(typeof plainVariables)[number], z.ZodOptional<typeof plainValue>>;

/** Returns whether the last digit of an ISBN or ISSN is the one that the others give. */
function digitsAgree(code: string): boolean {
  const digits = [...code.replaceAll(/[^\dX]/gi, '')].map((digit) => (/x/i.test(digit) ? 10 : Number(digit)));
  const weight = (i: number) => (digits.length === 13 ? 1 + 2 * (i % 2) : digits.length - i);
  const sum = digits.reduce((total, digit, i) => total + digit * weight(i), 0);
  return sum % (digits.length === 13 ? 10 : 11) === 0;
}

/** Variables of CSL whose form can be told. */
const formed = {
  volume: field(
    z.union([line.regex(/^[^()]*$/, 'the number behind a volume has a field of its own: issue'), number]),
    'The volume, as Zotero writes it.',
    '117',
    '117(16)',
  ).optional(),
  page: field(
    z.union([
      line
        .regex(/^(?!pp?\.)/i, 'this is the number alone, without "p."')
        .refine(rangesForward, 'the last page is before the first'),
      number,
    ]),
    'The pages, as Zotero writes them.',
    '957–996',
    'pp. 957–996',
  ).optional(),
  ISBN: field(
    line
      .regex(/^(?:97[89]-?)?(?:\d-?){9}[\dX]$/, 'an ISBN has 10 or 13 digits')
      .refine(digitsAgree, 'a digit of this ISBN is wrong: the last one does not fit'),
    'The International Standard Book Number.',
    '978-0-306-40615-7',
    '978-0-306-40615-8',
  ).optional(),
  ISSN: field(
    line
      .regex(/^\d{4}-\d{3}[\dX]$/, 'an ISSN is two groups of four digits')
      .refine(digitsAgree, 'a digit of this ISSN is wrong: the last one does not fit'),
    'The International Standard Serial Number.',
    '0002-9602',
    '0002-9603',
  ).optional(),
};

/** Where a document is now, as far as somebody looked. */
export const sourceStates = [
  'at-address',
  'moved',
  'gone',
  'withdrawn',
  'never-online',
  'not-looked-at',
] as const;

const state = z.strictObject({
  state: field(
    z.enum(sourceStates),
    'Whether it is at its address, moved, gone, withdrawn by its publisher, never online, or not looked at.',
    'gone',
    'missing',
  ),
  looked: field(day, 'The day of the look.', '2026-11-28', 'today'),
});

const rows = z.strictObject({
  place: field(
    line.regex(/\{code\}/, 'it says where the code of a place stands: {code}'),
    'Where the row of a place is in it; {code} stands for the code of the place.',
    'register.csv, the row in which county is {code}',
    'register.csv',
  ),
  file: field(webAddress, 'The file that has the rows.', 'https://example.org/register.csv', 'register.csv'),
  codes: field(
    z.record(placeId, placeId.nullable()),
    'Places that it has under another code, and that code; null where it has no row of a place.',
    { '90005': '90105', '90007': null },
    ['90005'],
  ).optional(),
});

const custom = z.strictObject({
  kind: field(word('sourceKinds'), 'Kind of document, from the vocabulary.', 'government', 'Gov'),
  speaker: field(word('speakers'), 'Who is speaking, from the vocabulary.', 'program-operator', 'ICE!'),
  stance: field(
    label,
    'How the document stands to the program, in a few words of ours.',
    'trade press relaying ICE',
    '',
  ).optional(),
  readAt: field(line, 'Where a copy was read, if not at the publisher.', 'Activist Post', '').optional(),
  archiveUrl: field(
    webAddress.regex(
      /^(?!https?:\/\/web\.archive\.org\/(?!web\/\d{4,14}(?:[a-z]{2}_)?\/))/i,
      'this is a list of copies: open one of them and give its address',
    ),
    'An archived copy.',
    'https://web.archive.org/web/2011/http://www.ice.gov/',
    'archive.org',
  ).optional(),
  officialUrl: field(
    webAddress,
    'The publisher’s own address, where the copy was read elsewhere.',
    'https://www.ice.gov/',
    'ice.gov',
  ).optional(),
  titleIsDescriptive: field(
    z.boolean(),
    'True where the document has no title and this one is ours.',
    true,
    'yes',
  ).optional(),
  commonOrigin: field(
    idForm,
    'A name shared by all sources that relay one original; they count as one voice.',
    'ice-release-2012-12-21',
    'ICE release',
  ).optional(),
  seed: field(z.string(), 'The file name of a seed document.', '000_14e9b1da4ed82be1.txt', 0).optional(),
  leavesOut: field(
    prose,
    'What a seed document leaves out, told by the claims of others, in Markdown.',
    'It does not say who is checked.',
    '',
  ).optional(),
  note: field(
    prose,
    'How the date or the text is known, in Markdown.',
    'The page shows no date.',
    '',
  ).optional(),
  checked: field(
    day,
    'The day on which the address was last found working.',
    '2026-11-22',
    'yesterday',
  ).optional(),
  read: field(
    day,
    'The day by which its text, or the part that we cite, was read; in a saved copy where it was not read at its address.',
    '2026-11-22',
    'last week',
  ).optional(),
  rows: field(
    rows,
    'For a data file: where in it the row of a place is.',
    { place: 'register.csv, the row in which county is {code}', file: 'https://example.org/register.csv' },
    { file: 'https://example.org/register.csv' },
  ).optional(),
  state: field(
    state,
    'What a look at its address found, and when.',
    { state: 'gone', looked: '2026-11-28' },
    { state: 'gone' },
  ).optional(),
});

/** A document somebody published: one CSL-JSON item, ours under `custom`. */
export const source = defineKind({
  name: 'source',
  plural: 'sources',
  voice: 'documents',
  files: 'data/sources/<id>.json',
  address: 'sources/<id>/',
  link: 'words',
  schema: z.strictObject({
    ...common,
    type: field(z.enum(cslTypes), 'CSL type.', 'report', 'Report'),
    title: field(sourceTitle, 'The title.', 'Secure Communities Program Aims To Be Nationwide by 2013', ''),
    author: field(names, 'Authors.', [{ family: 'Herckis', given: 'Mitchel' }], 'Mitchel Herckis').optional(),
    editor: field(names, 'Editors.', [{ literal: 'National League of Cities' }], 'NLC').optional(),
    issued: field(
      cslDate,
      'When it was published; left out where nobody knows.',
      { 'date-parts': [[2010, 10]], circa: true },
      '2010-10',
    ).optional(),
    accessed: field(cslDate, 'When it was read.', { 'date-parts': [[2026, 11, 22]] }, 'today').optional(),
    publisher: field(plainLine, 'Who published it.', 'National League of Cities', '').optional(),
    'container-title': field(
      plainLine,
      'The newspaper, journal, site or series it stands in.',
      'Los Angeles Times',
      '',
    ).optional(),
    URL: field(
      webAddress.regex(/^(?!.*\/search\/?\?)/i, 'this is a search, not a document'),
      'Where it can be read.',
      'https://www.dhs.gov/keywords/secure-communities',
      'seed:004',
    ).optional(),
    ...plain,
    ...formed,
    DOI: field(
      z
        .string()
        .regex(/^10\.\d{4,}\/[^\s"<>&]+$/, 'a DOI begins with 10. and has no spaces or signs of HTML'),
      'The Digital Object Identifier, without an address before it.',
      '10.1086/721152',
      'https://doi.org/10.1086/721152',
    ).optional(),
    custom: field(
      custom,
      'What the Record adds to CSL.',
      { kind: 'advocacy', speaker: 'local-government' },
      {},
    ),
  }),
});

export type Source = z.infer<typeof source.schema>;
