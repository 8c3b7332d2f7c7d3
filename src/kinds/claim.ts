import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import {
  common,
  day,
  edtf,
  field,
  idForm,
  line,
  period,
  placeRef,
  prose,
  rangesForward,
  ref,
  word,
} from './field.ts';
import { marked } from './marks.ts';
import { crosschecks } from './place.ts';

/** Words that keep a figure honest when its source rounds or bounds it. */
export const qualifiers = ['about', 'nearly', 'more-than', 'less-than', 'at-least', 'at-most'] as const;

/** What we can say of a claim: read at a primary source, only relayed, or contradicted. */
const standings = ['confirmed', 'reported', 'disputed'] as const;

/** What an examination of a seed document's claim can find. */
export const findings = [
  'corroborated',
  'corroborated in substance',
  'partly',
  'contradicted',
  'found nowhere else',
  'cannot be judged',
  'not checked',
] as const;

/** The form `claim-id` or `claim-id#key`. */
const figureRef = marked(
  z.string().regex(/^[a-z0-9-]+(#[a-z0-9-]+)?$/, 'a figure is claim-id or claim-id#key'),
  { ref: 'claim' },
);

const figure = z.strictObject({
  key: field(
    idForm,
    'Names this figure among several of one claim; a link writes it after #.',
    'states',
    'The States',
  ).optional(),
  value: field(z.number(), 'The number as stated, not scaled.', 658, '658').optional(),
  min: field(z.number(), 'The lower end of a range; goes with max.', 8, 'eight').optional(),
  max: field(z.number(), 'The upper end of a range; goes with min.', 10, 'ten').optional(),
  unit: field(
    word('units'),
    'What the number counts, from the vocabulary.',
    'jurisdictions',
    'Jurisdictions!',
  ),
  qualifier: field(
    z.enum(qualifiers),
    'The word by which the source rounds or bounds the number.',
    'more-than',
    'circa',
  ).optional(),
  measure: field(
    word('measures'),
    'What is counted, of whom, on which base, from the vocabulary; only figures of one measure are compared.',
    'jurisdictions-active',
    'Active Jurisdictions',
  ).optional(),
  counted: field(
    z.strictObject({
      state: field(
        placeRef,
        'The state whose places are counted; without it, all are.',
        'TX',
        'Texas',
      ).optional(),
      until: field(
        z.boolean(),
        'Set where those are counted that joined on the day of the claim or before it; else only those of that day.',
        true,
        'yes',
      ).optional(),
      last: field(z.boolean(), 'Set where none joined later.', true, 'yes').optional(),
      people: field(
        z.literal(true),
        'Set where the figure adds up the people of all these places, whatever day they joined.',
        true,
        'yes',
      ).optional(),
      crosscheck: field(
        z.enum(crosschecks),
        'Set where those are counted of which a second list says this, whatever day they joined.',
        'no-date',
        'ok',
      ).optional(),
    }),
    'Where the figure counts places of our table: those of a state or all, that joined on the day of the claim, or until it, with none later where "last" is true; or the people of all of them; or those of which a second list says something.',
    { state: 'TX', until: true },
    'Texas',
  ).optional(),
  unmeasured: field(
    word('unmeasured'),
    'Why the figure has no measure, from the vocabulary.',
    'only-statement',
    'No measure',
  ).optional(),
});

const fewWords = line.regex(/^\S+( \S+){0,5}$/, 'at most six words, with one space between');

const passage = z.strictObject({
  start: field(fewWords, 'The first words of the place in the source, six at most.', 'As of today, ICE', ''),
  end: field(fewWords, 'Its last words, six at most.', 'in all states', 'a b c d e f g'),
  page: field(line, 'The page on which it begins, as the document counts.', '7', '').optional(),
});

/**
 * Why a source has no passage: its figure is a cell of a table, it is counted in a data file, the text does
 * not say something, it is the heading, or its words were not kept.
 */
const noPassageReasons = ['table', 'data', 'absence', 'heading', 'noted'] as const;

/** Where something is in a source: a place that is named, with pages that go forward. */
const place = line
  .regex(/^(?!.*\?\?)(?!pp?\.?$)/, 'this names no place')
  .refine(rangesForward, 'the last page or part is before the first')
  .regex(/^(?!(?:.*[ ,;])?p\. ?\d+ ?[–-] ?\d)/, 'several pages are "pp."');

const claimSource = z
  .strictObject({
    id: field(ref('source'), 'The source that says it.', 'office-report-2011', 'DHS testimony'),
    locator: field(place, 'Where in the source: page, section, paragraph.', 'p. 7', 'p. ??').optional(),
    order: field(
      z.int().min(1),
      'Where among its claims the source makes this one, from 1; for sources that are examined claim by claim.',
      3,
      'third',
    ).optional(),
    primary: field(
      z.boolean(),
      'Whether this document is the origin of the statement and was itself read.',
      true,
      'yes',
    ),
    passage: field(
      passage,
      'The first and last words of the place that says it: enough to find it, no copy of it.',
      { start: 'As of today, ICE', end: 'in all states', page: '7' },
      { start: 'As of today, ICE' },
    ).optional(),
    noPassage: field(
      z.enum(noPassageReasons),
      'Why there is no passage: the figure is in a table, it is counted in a data file, the text does not say it, it is the heading, or we noted what it says and not its words.',
      'table',
      'none',
    ).optional(),
  })
  .refine(
    ({ passage, noPassage }) => passage === undefined || noPassage === undefined,
    'a source has a passage, or says why it has none, not both',
  );

/** What a later look at a passage can find. */
export const readingFindings = ['supports', 'qualifies', 'contradicts'] as const;

const reading = z.strictObject({
  date: field(day, 'The day of the look.', '2026-11-28', 'November'),
  finding: field(
    z.enum(readingFindings),
    'What the passage does to the claim: supports, qualifies or contradicts it.',
    'supports',
    'fine',
  ),
  note: field(prose, 'What was read and what follows, in Markdown.', 'The table gives the same count.', ''),
});

const verdict = z.strictObject({
  finding: field(z.enum(findings), 'What the examination found.', 'contradicted', 'false'),
  decidedBy: field(
    z.array(ref('claim')),
    'The claims that decide it.',
    ['first-county-active'],
    ['The letter'],
  ),
  why: field(prose, 'Why, in a sentence or two of Markdown.', 'The letter names no such duty.', ''),
});

/**
 * Which way an estimate points; `none` is an effect that could not be told from zero, `describes` counts or
 * argues without estimating one.
 */
export const directions = ['up', 'down', 'none', 'mixed', 'describes'] as const;

const study = z.strictObject({
  outcome: field(line, 'What was studied.', 'reports of crime to the police', ''),
  subject: field(word('studySubjects'), 'Of which subject that is, from the vocabulary.', 'crime', 'Crime!'),
  direction: field(z.enum(directions), 'Which way the estimate points.', 'down', 'bad'),
  method: field(line, 'How it was estimated.', 'comparison of counties activated earlier and later', ''),
  sample: field(line, 'Whom or what the data cover.', 'counties with police reports', '').optional(),
  span: field(edtf, 'The years of the data.', '2004/2012', '2004 to 2012').optional(),
});

/** One statement in our own words, who makes it, and its standing. */
export const claim = defineKind({
  name: 'claim',
  plural: 'claims',
  voice: 'documents',
  files: 'data/claims/<topic>/<id>.json',
  topics: 'topics',
  address: 'claims/<id>/',
  link: 'words',
  schema: z.strictObject({
    ...common,
    statement: field(
      prose,
      'What is said and by whom, in our own words, in one sentence or a few short ones.',
      'ICE counted 658 active jurisdictions at the end of fiscal year 2010.',
      '',
    ),
    date: field(
      edtf,
      'When it happened, or the day up to which a figure counts.',
      '2010-09-30',
      'September 2010',
    ).optional(),
    period: field(
      period,
      'The period that a figure covers, where that is not the date.',
      'FY2010',
      '2009/10 FY',
    ).optional(),
    study: field(
      study,
      'For a finding of research: what was studied, how, on what, and which way it points.',
      { outcome: 'crime', subject: 'crime', direction: 'none', method: 'comparison over time' },
      { outcome: 'crime' },
    ).optional(),
    planned: field(
      z.boolean(),
      'True where the statement looks ahead of its source.',
      true,
      'yes',
    ).optional(),
    figures: field(
      z.array(figure).min(1),
      'The numbers of the statement.',
      [{ value: 658, unit: 'jurisdictions' }],
      [],
    ).optional(),
    sources: field(
      z.array(claimSource),
      'Who says it; at least one.',
      [{ id: 'audit-2012', primary: true }],
      'audit-2012',
    ),
    saidBy: field(
      line,
      'Who counted or said it, where the publisher of the first source only reports that.',
      'Center for Immigration Studies',
      '',
    ).optional(),
    readings: field(
      z.array(reading).min(1),
      'Later looks at the passages of its sources, the oldest first.',
      [{ date: '2026-11-28', finding: 'supports', note: 'The table gives the same count.' }],
      [],
    ).optional(),
    standing: field(
      z.enum(standings),
      'confirmed: a primary source was read; reported: secondary only; disputed: contradicted from another side.',
      'confirmed',
      'true',
    ),
    places: field(
      z.array(placeRef),
      'States (USPS) and counties (FIPS) that it is about.',
      ['TX', '48201'],
      ['Texas'],
    ).optional(),
    note: field(
      prose,
      'What a reader must beware of, in Markdown.',
      'The title page alone was seen.',
      '',
    ).optional(),
    from: field(
      z.array(figureRef).min(1),
      'Figures that this one is computed of.',
      ['removals-fy2013#total'],
      [],
    ).optional(),
    formula: field(
      line,
      'How: arithmetic over the names a, b, c … in the order of `from`.',
      'a / b * 100',
      '',
    ).optional(),
    verdict: field(
      verdict,
      'What we found when we examined a claim of a seed document.',
      { finding: 'contradicted', decidedBy: ['first-county-active'], why: 'The letter names no such duty.' },
      { finding: 'false' },
    ).optional(),
  }),
});

export type Claim = z.infer<typeof claim.schema>;
export type Figure = z.infer<typeof figure>;
