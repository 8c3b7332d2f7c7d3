import { z } from 'zod';
import { defineSingle } from './define-kind.ts';
import { common, edtf, field, idForm, heading, label, line, webAddress, word } from './field.ts';
import { periodKinds } from './series.ts';
import { cslTypes } from './source.ts';

const entryFields = {
  id: field(idForm, 'The word as records write it.', 'program-operator', 'Program operator'),
  label: field(label, 'The word as readers see it.', 'Program operator', ''),
  definition: field(label, 'What it means, in a sentence.', 'ICE and DHS.', ''),
};
const entry = z.strictObject(entryFields);
const speaker = z.strictObject({
  ...entryFields,
  side: field(word('sides'), 'The side that this speaker stands on, from `sides`.', 'operator', 'ICE!'),
  stances: field(
    z.array(label).min(1),
    'Words with which the stance of a source begins when this is who speaks in it, and nobody else.',
    ['newspaper'],
    [],
  ).optional(),
});
const sourceKind = z.strictObject({
  ...entryFields,
  primary: field(
    z.literal(true),
    'Set where these are documents of those who acted or decided, which historians call primary.',
    true,
    'yes',
  ).optional(),
  types: field(
    z.array(z.enum(cslTypes)).min(1),
    'CSL types that only documents of this kind have.',
    ['legal_case'],
    ['Case'],
  ).optional(),
});
const unit = z.strictObject({
  ...entryFields,
  one: field(label, 'The label for one of them.', 'jurisdiction', ''),
  like: field(
    word('units'),
    'The unit beside which its figures are drawn, marked apart, since sources use the one word for the other.',
    'removals',
    'Removals!',
  ).optional(),
  anyNoun: field(
    z.literal(true),
    'Set where any noun may follow a figure of this unit: people are counted by what was done to them.',
    true,
    'yes',
  ).optional(),
});
const firstWord = (label: string) => label.replace(/ .*/, '');

/** What the table of counties can be counted for. */
const tableCounts = ['counties', 'active-counties', 'active-states', 'full-states'] as const;
const tableCount = z.strictObject({
  of: field(
    z.enum(tableCounts),
    'What is counted on a day: all counties, those active, the states with an active one, or those with all active.',
    'active-counties',
    'lamps',
  ),
  state: field(
    z.boolean(),
    'Whether those of one state are counted, which the claim names.',
    true,
    'TX',
  ).optional(),
});
const measure = z.strictObject({
  ...entryFields,
  counts: field(label, 'What is counted.', 'jurisdictions with the check active', ''),
  of: field(label, 'Of whom, on which base.', 'all jurisdictions as ICE counts them', ''),
  unit: field(word('units'), 'Unit, from the vocabulary.', 'jurisdictions', 'Jurisdictions'),
  period: field(z.enum([...periodKinds, 'as-of', 'span']), 'Kind of period.', 'as-of', 'whenever'),
  cumulative: field(
    z.literal(true),
    'Set where all from a start to the stated day are counted, so that no year has the number.',
    true,
    'yes',
  ).optional(),
  tableCount: field(
    tableCount,
    'How the table of counties can be counted for it; left out where it cannot.',
    { of: 'active-counties' },
    'counties',
  ).optional(),
});
const contrast = z.strictObject({
  words: field(
    z.array(label).min(1),
    'Words of which one stands where a figure is of the first kind.',
    ['convicted', 'conviction'],
    [],
  ),
  against: field(
    z.array(label).min(1),
    'Words of which one stands where it is of the other kind; left out where that is told by denying the first.',
    ['interior'],
    [],
  ).optional(),
});
const act = z.strictObject({
  words: field(
    z.array(label).min(1),
    'How the words begin that speak of it.',
    ['remove', 'removal', 'deport'],
    [],
  ),
  units: field(
    z.array(word('units')).min(1),
    'The units in which it is counted.',
    ['removals', 'removals-per-year'],
    ['Removals!'],
  ),
});
const factValue = z.strictObject({
  id: field(idForm, 'The value as records write it.', 'felony', 'A felony'),
  label: field(label, 'The value as readers see it.', 'a felony', ''),
});
const arrestFact = z.strictObject({
  ...entryFields,
  values: field(
    z.array(factValue).min(1),
    'Its values; the first is the plainest, which an arrest has where nothing else is said.',
    [{ id: 'none', label: 'none' }],
    [],
  ),
});
const era = z.strictObject({
  ...entryFields,
  span: field(edtf, 'From when to when.', '2008-10-27/2014-11-20', '2008 to 2014'),
});
const relation = z.strictObject({
  ...entryFields,
  inverse: field(label, 'The label when read from the earlier event.', 'answered by', ''),
});
const lessonLevel = z.strictObject({
  ...entryFields,
  grades: field(
    z.tuple([z.int().min(1).max(16), z.int().min(1).max(16)]),
    'The first and the last school year; the college years go on from 13.',
    [9, 12],
    '9-12',
  ),
});
const { id: wordId, label: wordLabel } = entryFields;
const standard = z.strictObject({
  id: wordId,
  label: wordLabel,
  code: field(line, 'Its code, as the framework writes it.', 'D2.His.11.9-12', ''),
  framework: field(word('frameworks'), 'The framework that has it, from `frameworks`.', 'c3', 'C3!'),
});
const framework = z.strictObject({
  id: wordId,
  label: wordLabel,
  url: field(webAddress, 'Where it is published.', 'https://www.socialstudies.org/standards/c3', 'c3'),
  checked: field(
    heading,
    'Of which edition the codes are, and against what each was checked, and when.',
    'Codes of 2013, each checked against the text in May 2026.',
    '',
  ),
});
/** What the words that we avoid are about, in the order in which the page on words lists them. */
const avoidedKinds = ['people', 'places', 'enforcement', 'verdict'] as const;
const avoided = z.strictObject({
  term: field(label, 'Words that we do not use in our own voice.', 'illegal aliens', ''),
  kind: field(
    z.enum(avoidedKinds),
    'What it is about: people, places, enforcement; or it is a verdict on what it speaks of.',
    'people',
    'word',
  ),
  instead: field(label, 'What we write.', 'people', ''),
  why: field(label, 'Why.', 'It names people by a legal judgment that may not have been made.', ''),
});

/** The controlled words of the Record: `data/vocabulary.json`. */
export const vocabulary = defineSingle({
  name: 'vocabulary',
  file: 'data/vocabulary.json',
  required: 'Every word that the records use is defined there.',
  schema: z.strictObject({
    $schema: common.$schema,
    topics: field(
      z.array(entry).min(1),
      'Subjects of claims; also the folders of data/claims/.',
      [{ id: 'rollout', label: 'Rollout', definition: 'Which places were active when.' }],
      [],
    ),
    tracks: field(
      z.array(entry).min(1),
      'Lanes of the timeline.',
      [{ id: 'program', label: 'The program', definition: 'What DHS and ICE did.' }],
      [],
    ),
    eras: field(
      z.array(era).min(1),
      'Stretches of the history.',
      [
        {
          id: 'pep',
          label: 'Priority Enforcement Program',
          definition: 'The replacement.',
          span: '2014-11-20/2017-01-25',
        },
      ],
      [],
    ),
    sides: field(
      z.array(entry).min(1),
      'Where speakers stand to the program.',
      [{ id: 'operator', label: 'Runs the program', definition: 'ICE and DHS.' }],
      [],
    ),
    speakers: field(
      z.array(speaker).min(1),
      'Kinds of speaker.',
      [{ id: 'audit', label: 'Audit', definition: 'Inspectors general.', side: 'oversight' }],
      [],
    ),
    sourceKinds: field(
      z.array(sourceKind).min(1),
      'Kinds of document.',
      [{ id: 'court', label: 'Court', definition: 'Opinions and orders.', primary: true }],
      [],
    ),
    units: field(
      z
        .array(
          unit.refine(({ one, label }) => firstWord(one).length <= firstWord(label).length, {
            message: 'the label for one is longer than that for several: are they exchanged?',
            path: ['one'],
          }),
        )
        .min(1),
      'What numbers count.',
      [{ id: 'removals', label: 'removals', one: 'removal', definition: 'People removed.' }],
      [],
    ),
    measures: field(
      z.array(measure).min(1),
      'What exactly is counted; the condition for comparing.',
      [
        {
          id: 'ice-removals',
          label: 'ICE removals',
          definition: 'Removals by ICE.',
          counts: 'removals',
          of: 'all ICE removals',
          unit: 'removals',
          period: 'fiscal-year',
        },
      ],
      [],
    ),
    contrasts: field(
      z.array(contrast),
      'Opposites that texts may not exchange: what a measure counts is one of the two, and so are the words beside its figures.',
      [{ words: ['border'], against: ['interior'] }],
      'none',
    ).optional(),
    acts: field(
      z.array(act),
      'What is done to people and counted: a statement whose figure counts one of these speaks of it, and not of another one alone.',
      [{ words: ['remove', 'removal', 'deport'], units: ['removals', 'removals-per-year'] }],
      'none',
    ).optional(),
    unmeasured: field(
      z.array(entry),
      'Reasons why a figure has no measure.',
      [{ id: 'only-statement', label: 'Only statement', definition: 'No other claim counts this.' }],
      'none',
    ),
    actors: field(
      z.array(entry).min(1),
      'Who acts in events.',
      [{ id: 'ice', label: 'ICE', definition: 'Immigration and Customs Enforcement.' }],
      [],
    ),
    offices: field(
      z.array(entry),
      'Whose office a step of the path belongs to, in the order in which the path meets them.',
      [{ id: 'state', label: 'State', definition: 'The bureau of a state.' }],
      'none',
    ),
    arrestFacts: field(
      z.array(arrestFact),
      'What is asked about an arrest that is followed, and what can be answered.',
      [
        {
          id: 'charge',
          label: 'Charge',
          definition: 'What the person is charged with.',
          values: [{ id: 'traffic', label: 'a traffic offense' }],
        },
      ],
      'none',
    ),
    relations: field(
      z.array(relation).min(1),
      'How a later event stands to an earlier one.',
      [{ id: 'answers', label: 'answers', inverse: 'answered by', definition: 'A reply.' }],
      [],
    ),
    chartSubjects: field(
      z.array(entry),
      'What charts are about, in the order in which pages list them.',
      [{ id: 'reach', label: 'Where it was active', definition: 'How far the program reached.' }],
      'none',
    ),
    studySubjects: field(
      z.array(entry),
      'What studies examined, in the order in which charts list it.',
      [{ id: 'work', label: 'Work and wages', definition: 'Employment, pay and business.' }],
      'none',
    ),
    lessonLevels: field(
      z.array(lessonLevel),
      'Who lessons are for, the youngest first.',
      [{ id: 'grades-9-12', label: 'Grades 9 to 12', definition: 'High school.', grades: [9, 12] }],
      'none',
    ),
    lessonSubjects: field(
      z.array(entry),
      'The school subjects that lessons belong to.',
      [{ id: 'us-history', label: 'United States history', definition: 'The history of the country.' }],
      'none',
    ),
    frameworks: field(
      z.array(framework),
      'Who sets standards of teaching.',
      [
        {
          id: 'c3',
          label: 'C3 Framework',
          url: 'https://www.socialstudies.org/standards/c3',
          checked: 'Codes of 2013, each checked against the text in May 2026.',
        },
      ],
      'none',
    ),
    standards: field(
      z.array(standard),
      'Standards of teaching that lessons work on, by framework and code; the label is their short name.',
      [
        {
          id: 'c3-d2-his-11-9-12',
          label: 'Weigh the usefulness of a source',
          code: 'D2.His.11.9-12',
          framework: 'c3',
        },
      ],
      'none',
    ),
    avoided: field(
      z.array(avoided),
      'Words that we leave to the sources that use them.',
      [{ term: 'illegal alien', kind: 'people', instead: 'people', why: 'A judgment.' }],
      'none',
    ),
  }),
  empty: {
    topics: [],
    tracks: [],
    eras: [],
    sides: [],
    speakers: [],
    sourceKinds: [],
    units: [],
    measures: [],
    unmeasured: [],
    actors: [],
    offices: [],
    arrestFacts: [],
    relations: [],
    chartSubjects: [],
    studySubjects: [],
    lessonLevels: [],
    lessonSubjects: [],
    frameworks: [],
    standards: [],
    avoided: [],
  },
});

export type Vocabulary = z.infer<typeof vocabulary.schema>;
