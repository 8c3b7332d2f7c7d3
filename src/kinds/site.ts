import { z } from 'zod';
import { languageCodes } from '../language/index.ts';
import { defineSingle } from './define-kind.ts';
import {
  common,
  day,
  edtf,
  field,
  idForm,
  heading,
  label,
  line,
  placeRef,
  ref,
  webAddress,
  word,
} from './field.ts';

const text = z.string().max(600);

const mailAddress = /^[^\s@/:]+@[^\s@/.]+(?:\.[^\s@/.]+)+$/;
const contact = text.refine(
  (way) => way === '' || mailAddress.test(way) || webAddress.safeParse(way).success,
  'this is neither a mail address nor a web address',
);

const step = z.strictObject({
  explainer: field(ref('explainer'), 'The text to read.', 'reading-the-counts', 'Numbers'),
  why: field(heading, 'What it is read for, in a few words.', 'why true figures can differ', ''),
});

const group = z.strictObject({
  question: field(heading, 'What a reader asks.', 'What was it?', ''),
  explainers: field(
    z.array(ref('explainer')).min(1),
    'The texts that answer it.',
    ['reading-the-counts'],
    [],
  ),
});

const workedExamples = z.strictObject({
  county: field(placeRef, 'The county of the examples.', '48201', 'Harris'),
  days: field(z.array(day).min(1), 'The days through which each arrest is followed.', ['2010-10-01'], []),
  twoDays: field(
    z.tuple([day, day]),
    'The two days that the form puts beside each other when it is opened.',
    ['2010-10-01', '2015-10-01'],
    ['2010-10-01'],
  ),
  acrossCounties: field(
    z.strictObject({
      arrest: field(ref('arrest'), 'The arrest that is followed.', 'one-felony', 'A felony'),
      day: field(day, 'The day of the booking.', '2011-07-01', 'in 2011'),
      counties: field(z.array(placeRef).min(1), 'The counties beside each other.', ['48201'], []),
    }),
    'One arrest on one day in several counties.',
    { arrest: 'one-felony', day: '2011-07-01', counties: ['48201'] },
    '2011-07-01',
  ),
});

const rollOutDays = z.strictObject({
  weekday: field(line, 'The weekday on which places joined, in the language of the site.', 'Tuesday', ''),
  others: field(
    z.array(
      z.strictObject({
        day: field(day, 'A day that is not of that weekday.', '2010-06-02', 'June 2'),
        places: field(
          z.array(placeRef).min(1),
          'The counties that joined on it, or the states where counties did.',
          ['TX', '48201'],
          [],
        ),
        insteadOf: field(
          day,
          'The day of the pattern on which, for that, no place joined.',
          '2010-06-01',
          'June 1',
        ).optional(),
        reason: field(line, 'What is known of why.', 'The Monday of that week was a holiday.', ''),
        claim: field(ref('claim'), 'A claim that gives the day too.', 'first-county-active', '').optional(),
      }),
    ),
    'The days that are not of that weekday, the earliest first.',
    [{ day: '2010-06-02', places: ['TX'], reason: 'The Monday of that week was a holiday.' }],
    ['2010-06-02'],
  ),
});

/** What makes this edition this one: names, licenses, and which records the fixed pages show. */
export const site = defineSingle({
  name: 'site',
  file: 'data/site.json',
  schema: z.strictObject({
    $schema: common.$schema,
    name: field(label, 'The full name of the site.', 'The Lamp Record', ''),
    shortName: field(label, 'A short name, for titles of windows.', 'Lamp Record', ''),
    program: field(label, 'What it is a record of, as a name.', 'The lamps of the north', ''),
    has: field(
      z.array(z.enum(['accessibility', 'answers', 'evidence', 'geometry', 'names', 'towns', 'zips'])),
      'The files of which there is one that this Record has, so that one that is lost is missed.',
      ['geometry'],
      ['data/geo/counties.json'],
    ).optional(),
    description: field(heading, 'What it is, in a sentence.', 'A sourced record of a program of lamps.', ''),
    language: field(
      z.enum(languageCodes, 'a language is one of those in src/language'),
      'The language of its texts, as ISO 639-1 has it.',
      'en',
      'English',
    ),
    licence: field(
      z.strictObject({
        code: field(line, 'The license of the code, as SPDX names it.', 'MIT', ''),
        data: field(
          z.strictObject({
            name: field(line, 'Its name, as SPDX has it.', 'CC-BY-4.0', ''),
            path: field(
              webAddress,
              'The address of its text.',
              'https://creativecommons.org/licenses/by/4.0/',
              'by',
            ),
            title: field(line, 'Its name in words.', 'Creative Commons Attribution 4.0', ''),
          }),
          'The license of texts and data, as a Data Package describes one.',
          {
            name: 'CC-BY-4.0',
            path: 'https://creativecommons.org/licenses/by/4.0/',
            title: 'Creative Commons Attribution 4.0',
          },
          'CC-BY-4.0',
        ),
      }),
      'The licenses.',
      {
        code: 'MIT',
        data: {
          name: 'CC-BY-4.0',
          path: 'https://creativecommons.org/licenses/by/4.0/',
          title: 'Creative Commons Attribution 4.0',
        },
      },
      { code: 'MIT' },
    ),
    publisher: field(text, 'Who publishes it; empty where nobody is named yet.', 'The Lamp Office', 7),
    contact: field(
      contact,
      'How to reach the publisher: a mail address or a web address; empty where there is no way yet.',
      'desk@example.org',
      7,
    ),
    funding: field(text, 'Who pays for it; empty where nothing is said yet.', 'No outside money.', 7),
    readingPath: field(
      z.array(step),
      'A way through the explainers for a class, in order.',
      [{ explainer: 'reading-the-counts', why: 'why true figures can differ' }],
      ['reading-the-counts'],
    ),
    explainerGroups: field(
      z.array(group),
      'The explainers by the question that they answer, in order; where there are groups, each is in one.',
      [{ question: 'What was it?', explainers: ['reading-the-counts'] }],
      ['What was it?'],
    ),
    rollOut: field(
      edtf,
      'From the first to the last day on which a place of the table may have joined; left out where none joins.',
      '2010-03-02/2010-06-30',
      '2010 to 2011',
    ).optional(),
    rollOutDays: field(
      rollOutDays,
      'The weekday on which places joined, and the days that are known to be others.',
      { weekday: 'Tuesday', others: [] },
      'Tuesday',
    ).optional(),
    rollOutChart: field(
      ref('chart'),
      'The chart to which the picture of the timeline leads.',
      'lamps-by-year',
      '',
    ).optional(),
    topicOfStates: field(
      word('topics'),
      'The topic whose claims have a section of their own on the page of a state.',
      'agreements',
      'Agreements',
    ).optional(),
    secondSource: field(
      ref('source'),
      'The second list of days against which those of counties are checked.',
      'second-list',
      'The list',
    ).optional(),
    peopleSource: field(
      ref('source'),
      'The source of the people living in each county.',
      'census-counties',
      'The census',
    ).optional(),
    pathDiagram: field(
      z.strictObject({
        id: field(idForm, 'The name under which prose places it.', 'path-of-a-print', 'The path'),
        label: field(label, 'What it is called.', 'The path of a fingerprint, step by step', ''),
      }),
      'The drawing that is made of the steps of the path.',
      { id: 'path-of-a-print', label: 'The path of a fingerprint, step by step' },
      'path-of-a-print',
    ).optional(),
    workedExamples: field(
      workedExamples,
      'Where and on which days the worked arrests are followed.',
      {
        county: '48201',
        days: ['2010-10-01', '2015-10-01'],
        twoDays: ['2010-10-01', '2015-10-01'],
        acrossCounties: { arrest: 'one-felony', day: '2011-07-01', counties: ['48201'] },
      },
      '48201',
    ).optional(),
    startYear: field(z.int(), 'The year in which the program began.', 2008, '2008').optional(),
  }),
  empty: {
    name: '',
    shortName: '',
    program: '',
    description: '',
    language: 'en',
    licence: { code: '', data: { name: '', path: '', title: '' } },
    publisher: '',
    contact: '',
    funding: '',
    readingPath: [],
    explainerGroups: [],
  },
});

export type Site = z.infer<typeof site.schema>;
