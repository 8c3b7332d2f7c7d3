import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { InputFile } from '../../src/archive/index.ts';
import { changesInOrder } from '../../src/checks/changes-in-order.ts';
import { brokenFiles, goodFiles, overlay, textFile, textOf } from './fixture-files.ts';
import { reportSites, sitesReached } from './report-sites.ts';

const claims = 'data/claims';
const friends = `${claims}/figures/lamps-fy2011-friends.json`;
const lamps2010 = `${claims}/figures/lamps-fy2010.json`;
const share = `${claims}/figures/north-share-fy2011.json`;
const firstCounty = `${claims}/rollout/first-county-active.json`;
const notAsked = `${claims}/oversight/counties-not-asked.json`;
const conflict = 'data/conflicts/lamps-in-fiscal-2011.json';
const series = 'data/series/lamps.json';
const csv = 'data/series/lamps.csv';
const counties = 'data/places/counties.csv';
const lamp = 'content/glossary/lamp.md';
const explainer = 'content/explainers/what-the-program-was.md';
const event = 'content/events/program-begins.md';
const source = 'data/sources/office-report-2011.json';
const audit = 'data/sources/audit-2012.json';
const lesson = 'content/lessons/who-counted-the-lamps.md';
const site = 'data/site.json';
const panel = 'data/panels/county.json';
const erratum = 'data/errata/lamps-under-repair.json';
const laterRules = 'data/regimes/later-rules.json';
const firstLamps = 'data/charts/first-lamps.json';
const lampsByYear = 'data/charts/lamps-by-year.json';
const letters = '{ "claims": ["counties-asked"], "label"';
const end = /\n$/;

/** A chart of three studies; the claim of the first has a direction. */
const studiesChart = JSON.stringify({
  id: 'studies',
  order: 3,
  subject: 'lamps',
  question: 'What did studies find?',
  title: [],
  subtitle: 'Studies',
  description: ['Marks show directions.'],
  empty: 'There is no study.',
  notes: ['A mark is a direction.'],
  rows: [
    {
      from: 'studies',
      items: [
        {
          claims: ['first-county-active'],
          finding: 'More lamps',
          basis: 'report',
          study: 'The office, 2011',
        },
        { claims: ['counties-asked'], finding: 'Letters', basis: 'report' },
        { claims: ['counties-not-asked'], finding: 'No letters', basis: 'report' },
      ],
      directions: { up: 'rose', down: 'fell' },
      estimate: 'estimate',
      speaker: 'auditors',
    },
  ],
  columns: [{ name: 'finding', title: 'Finding', type: 'text' }],
  drawing: {
    ...{ form: 'estimates', group: 'subject', finding: 'finding', remark: ['{study}'] },
    ...{ direction: 'direction', columns: ['fell', 'rose'], hollow: [], axis: 'what changed' },
  },
});
const studyBreaks: [what: string, old: string, by: string][] = [
  ['a direction under the name of the other', '"up":"rose"', '"up":"fewer"'],
  ['a finding that goes the other way than its claim', 'More lamps', 'Fewer lamps'],
  ['a year in which no source of a study came out', 'office, 2011', 'office, 2010'],
];

/** A small table of two columns. */
const postsSeries = JSON.stringify({
  id: 'posts',
  name: 'posts',
  title: 'Posts',
  description: 'Posts.',
  missing: 'Other years.',
  path: 'posts.csv',
  periods: 'fiscal-year',
  schema: {
    fields: ['period', 'wood', 'iron', 'source', 'reason'].map((name) => ({
      name,
      type: /wood|iron/.test(name) ? 'integer' : 'string',
      title: 'Posts',
      description: 'Posts.',
      ...(/wood|iron/.test(name) && { unit: 'lamps' }),
    })),
    primaryKey: ['period'],
    missingValues: [''],
  },
});

/** An edit: the file, what is in it, and what comes in its place; without the two the file is lost. */
type Edit = [path: string, old?: string | RegExp | undefined, by?: string];
type Break = [rule: string, what: string, ...edits: Edit[]];

/**
 * For each way in which a rule can be broken that its fixture does not show: the rule, what is wrong, and the
 * edits of the good record that make it so. A file that the good record lacks begins as its neighbor.
 */
const breaks: Break[] = [
  [
    'arrest-facts-known',
    'a fact that there is not',
    ['data/arrests/one-felony.json', '"convictions"', '"colors"'],
  ],
  [
    'changes-in-order',
    'a reading that is older than the one before it',
    [
      lamps2010,
      '"readings": [',
      '"readings": [{ "date": "2026-11-23", "finding": "supports", "note": "Read." },',
    ],
  ],
  [
    'address-once',
    'the DOI of another source',
    [audit, '"publisher"', '"DOI": "10.1000/1", "publisher"'],
    [source, '"publisher"', '"DOI": "10.1000/1", "publisher"'],
  ],
  [
    'address-once',
    'the address of a source given twice',
    [source, '"custom": {', '"custom": { "officialUrl": "https://example.org/report",'],
  ],
  [
    'address-once',
    'an address that is a copy of another one than that beside it',
    [
      source,
      '"https://example.org/report"',
      '"https://archive.example.org/web/2011/http://example.com/other"',
    ],
    [source, '"custom": {', '"custom": { "officialUrl": "https://example.org/report",'],
  ],
  [
    'address-once',
    'a copy of another address',
    [
      source,
      '"custom": {',
      '"custom": { "archiveUrl": "https://web.archive.org/web/2011/http://example.com/",',
    ],
  ],
  [
    'changes-in-order',
    'a reading before the first edition',
    [lamps2010, '"date": "2026-11-22"', '"date": "2025-11-22"'],
  ],
  [
    'changes-in-order',
    'a history that does not begin as the others do',
    [lamp, 'First published', 'Printed'],
  ],
  [
    'claims-told',
    'an error that does not list a claim of its text',
    [
      'data/errata/lamps-under-repair.json',
      '"lamps-fy2011-friends", "lamps-fy2011"',
      '"lamps-fy2011-friends"',
    ],
  ],
  ['changes-in-order', 'a first change before the first edition', [lamp, '2026-11-22', '2025-11-22']],
  ['characters-plain', 'a space without width in a field', [firstCounty, 'The office', 'The of\u200bfice']],
  ['chart-holds', 'two charts of one place', ['data/charts/first-lamps.json', '"order": 2', '"order": 1']],
  [
    'chart-holds',
    'a column of which nothing says what it holds',
    [firstLamps, '"description": "What happened on the date.", ', ''],
  ],
  [
    'chart-holds',
    'a column whose description is its title again',
    [firstLamps, 'What happened on the date.', 'What.'],
  ],
  [
    'chart-holds',
    'two sets of the same rows',
    [lampsByYear, '"missing": {', '"twin": { "where": { "lacks": ["lamps"] } }, "missing": {'],
  ],
  [
    'chart-holds',
    'a range that begins with the most',
    [lampsByYear, 'Bars show lamps', 'Bars show {known_most} to {known_least}'],
  ],
  [
    'chart-holds',
    'a fall that begins with the least',
    [lampsByYear, 'Bars show lamps', 'It fell from {known_least} to {known_most}'],
  ],
  [
    'conflict-contradicts',
    'claims that all say the same',
    [`${claims}/figures/lamps-again.json`, friends, friends],
    [`${claims}/figures/lamps-again.json`, '"id": "lamps-fy2011-friends"', '"id": "lamps-again"'],
    [conflict, '"lamps-fy2011",', '"lamps-again",'],
  ],
  [
    'conflict-contradicts',
    'a claim of which the text does not speak',
    [conflict, '[1,400](claim:lamps-fy2011-friends)', 'fewer'],
  ],
  [
    'conflict-contradicts',
    'two disputes of the same claims',
    ['data/conflicts/lamps-again.json', conflict, conflict],
    ['data/conflicts/lamps-again.json', '"id": "lamps-in-fiscal-2011"', '"id": "lamps-again"'],
  ],
  [
    'date-in-words',
    'a link to a row of another year',
    [lamp, 'A light', 'In all [1,500 lamps in 2010](series:lamps/FY2011/lamps). A light'],
  ],
  [
    'date-in-words',
    'a row of a fiscal year that is given to a calendar year',
    [lamp, 'A light', 'In all [1,500 lamps](series:lamps/FY2011/lamps) in calendar year 2011. A light'],
  ],
  [
    'date-in-words',
    'a claim whose number the words behind it give to another year',
    [lamp, 'A light', 'It lit [more than 1,200 lamps](claim:lamps-fy2010) in fiscal year 2011. A light'],
  ],
  ['dates-in-prose', 'a weekday that the day was not', [event, 'lamp on March 2', 'lamp on Monday, March 2']],
  [
    'dates-in-prose',
    'a weekday that the day was not, in the year of the claim',
    [firstCounty, '"standing"', '"note": "The letter is of Monday, March 2.", "standing"'],
  ],
  [
    'dates-in-prose',
    'a day on which no county began in the table',
    [
      firstCounty,
      '"standing"',
      '"note": "Our county table shows the county starting on March 5, 2010.", "standing"',
    ],
  ],
  ['dates-in-prose', 'a span that goes backward', [lamp, 'A light', 'From 2011 to 2010: a light']],
  [
    'dates-in-prose',
    'a day that no claim gives',
    [event, 'Where the next', 'On July 9, 2010, [it began](claim:first-county-active). Where the next'],
  ],
  [
    'dates-in-prose',
    'a month where the claim of the sentence gives a year',
    [lamp, 'A light on a post. []', 'In August 2010 a light stood on a post. []'],
    [
      firstCounty,
      'program began in Northmoor County on March 2, 2010.',
      'program began in Northmoor County.',
    ],
    [firstCounty, '"2010-03-02"', '"2010"'],
  ],
  [
    'dates-in-prose',
    'a year in the text of a table that none of its rows has',
    [series, /"missing": "/, '"missing": "Years before 1999. '],
  ],
  [
    'dates-in-prose',
    'a span with one end of the period of its claim',
    [lamp, 'A light on a post. []', 'From April 2010 to May 2010 a light stood on a post.[]'],
    [firstCounty, '"2010-03-02"', '"2010-03/2010-05"'],
  ],
  [
    'dates-in-prose',
    'a day in the words of a link to an event of another day',
    [explainer, '[the beginning](event', '[the beginning on March 9, 2010](event'],
  ],
  [
    'dates-in-prose',
    'a span of months that goes backward in one year',
    [lamp, 'A light on a post. []', 'From May to March 2010 a light stood on a post. []'],
    [firstCounty, '"2010-03-02"', '"2010-03/2010-05"'],
  ],
  ['prose-finished', 'a link that lost its record', [event, '[1,500](claim:lamps-fy2011#total)', '[1,500]']],
  [
    'statement-dated',
    'a day of the right month in another century',
    [firstCounty, 'on March 2, 2010.', 'on March 2, 2070.'],
  ],
  [
    'statement-dated',
    'a plan for a time that no plan reaches',
    [firstCounty, 'on March 2, 2010.', 'in May 2048.'],
    [firstCounty, '"date":', '"planned": true, "date":'],
  ],
  [
    'dates-in-prose',
    'a span of days in one year that goes backward',
    [lamp, 'A light on a post. []', 'From March 9 to March 2, 2010, a light stood on a post. []'],
    [firstCounty, '"2010-03-02"', '"2010-03-02/2010-03-09"'],
  ],
  [
    'statement-dated',
    'a day that is another whose name begins alike',
    [firstCounty, 'on March 2, 2010.', 'on March 21, 2015.'],
  ],
  ['places-fit', 'a code that is none', ['data/panels/county.csv', '90003,2000,90001', '90003,2000,9001']],
  ['places-fit', 'a change of a code on no day', ['data/panels/county.csv', '2004-05-06', '2004-13-06']],
  ['places-fit', 'a change of a code in no year', ['data/panels/county.csv', '90003,2000', '90003,soon']],
  [
    'designation-known',
    'an order of a number that no other record has',
    [lamp, 'A light', 'Under Order 12345, a light'],
  ],
  ['dates-in-prose', 'a day that its month does not have', [event, 'lamp on March 2', 'lamp on March 32']],
  [
    'series-sums',
    'values that do not add up to their control total',
    [series, '"controlTotal": 900', '"controlTotal": 990'],
  ],
  [
    'places-fit',
    'a code of another state',
    ['data/panels/county.csv', '90003,2000,90001', '90003,2000,91001'],
  ],
  [
    'places-fit',
    'a town below a smaller one',
    [
      'data/places/towns.json',
      undefined,
      '{ "title": "Towns", "origin": "us", "towns": { "AA": "Moor: 90 90003; Fen: 95 90001" } }',
    ],
  ],
  [
    'places-fit',
    'a ZIP code given twice',
    [
      'data/places/zips.json',
      undefined,
      '{ "title": "ZIP codes", "origin": "us", "zips": { "90": "90123: 90001; 90123: 90003" } }',
    ],
  ],
  [
    'days-in-span',
    'another first year than that of the first place',
    [site, '"rollOut":', '"startYear": 2001, "rollOut":'],
  ],
  ['days-in-span', 'a last year before the first', [panel, '"last": 2011', '"last": 2001']],
  [
    'days-in-span',
    'a claim of another day than the program',
    [panel, '"from": "2010-03-02"', '"from": "2010-03-09"'],
  ],
  [
    'days-in-pattern',
    'a day that is listed and on which nobody joined',
    [
      site,
      '"others": []',
      '"others": [{ "day": "2010-03-03", "places": ["AA"], "reason": "The report says so." }]',
    ],
  ],
  [
    'diagram-sourced',
    'a row that lacks a cell',
    ['data/diagrams/what-changed.json', /active\)", ""/, 'active)"'],
  ],
  [
    'disputed-has-other-side',
    'a disputed claim against which nothing stands',
    [firstCounty, '"confirmed"', '"disputed"'],
  ],
  [
    'editions-hold',
    'a number that is not higher than that before',
    ['data/editions/2026-11-21.json', '"0.2.0"', '"0.1.0"'],
  ],
  ['event-date-not-finer', 'a claim without a date', [notAsked, /\n {2}"date": .*/, '']],
  [
    'figure-bound',
    'a statement with another number than its figures',
    [friends, '1,400 lamps', '1,450 lamps'],
  ],
  [
    'figure-bound',
    'an amount without a number of which no claim speaks',
    [lamp, 'A light on a post.', 'A light on a post, and twice as many lamps.'],
  ],
  ['figure-computed', 'figures without a formula', [share, /\n {2}"formula": .*/, '']],
  ['figure-computed', 'a figure that there is not', [share, '"lamps-fy2011#total"', '"lamps-fy2011#all"']],
  ['figure-computed', 'a formula that cannot be computed', [share, '"a / b * 100"', '"a / c * 100"']],
  ['figure-has-extent', 'a figure without a value', [lamps2010, /\n +"value": .*/, '']],
  [
    'figure-measured',
    'a figure without a measure that another claim has with one',
    [friends, /1,400/g, '1,500'],
    [friends, '"value": 1400', '"value": 1500'],
    [friends, '"measure": "lamps-lit"', '"unmeasured": "only-statement"'],
  ],
  [
    'figure-measured',
    'a measure and a reason against one',
    [friends, '"lamps-lit"', '"lamps-lit", "unmeasured": "only-statement"'],
  ],
  [
    'figure-measured',
    'another unit than the measure has',
    [friends, '"unit": "lamps"', '"unit": "counties"'],
  ],
  [
    'id-is-file-name',
    'a name of a table that is not its id',
    [series, '"name": "lamps",\n  "title"', '"name": "lights",\n  "title"'],
  ],
  [
    'id-is-file-name',
    'another table than that beside it',
    [series, '"path": "lamps.csv"', '"path": "lights.csv"'],
  ],
  ['id-unique', 'a former id that a record has', [lamp, 'also: [light]', 'also: [light]\nformerIds: [lamp]']],
  [
    'id-unique',
    'a word of the vocabulary given twice',
    ['data/vocabulary.json', /"topics": \[\s*(\{[^}]*\})/, '"topics": [$1, $1'],
  ],
  ['lesson-answers', 'a quiz without a right choice', [lesson, ', right: true', '']],
  ['lesson-levels', 'a harder version before a plainer one', [lesson, 'grade: 3', 'grade: 9']],
  [
    'met-first-checked',
    'a claim met first without a place in its source',
    [`${claims}/rollout/reach-goal.json`, /,\n +"locator": .*/, ''],
  ],
  [
    'number-travels',
    'an origin without a figure',
    ['data/figures/lamps-1400.json', '"origin": "lamps-fy2011-friends"', '"origin": "counties-asked"'],
  ],
  [
    'number-travels',
    'a dispute about something else',
    ['data/conflicts/no-lamps.json', conflict, conflict],
    ['data/conflicts/no-lamps.json', '"id": "lamps-in-fiscal-2011"', '"id": "no-lamps"'],
    [
      'data/conflicts/no-lamps.json',
      /"claims": \[[^\]]*\]/,
      '"claims": ["counties-asked", "counties-not-asked"]',
    ],
    ['data/figures/lamps-1400.json', '["lamps-in-fiscal-2011"]', '["no-lamps"]'],
  ],
  ['pages-written', 'a note that is lost', ['content/notes/no-agreement.md']],
  [
    'pages-written',
    'a heading that is lost',
    ['content/pages/about-method.md', '## Who is speaking', '## Who speaks'],
  ],
  ['pages-written', 'a page that is lost', ['content/pages/about-evidence.md']],
  ['pattern-fits', 'a file of patterns that is lost', ['data/patterns/states.json']],
  [
    'pattern-fits',
    'a place for a value that is left open',
    ['data/patterns/states.json', 'in the {state} on', 'in the {state on'],
  ],
  [
    'pattern-fits',
    'a pattern that nothing fills, in the place of another',
    ['data/patterns/states.json', '"table"', '"tables"'],
  ],
  [
    'place-in-state',
    'two counties of one name',
    [counties, '"Lake, River and Hill County"', 'Northmoor County'],
  ],
  ['place-in-state', 'a county of another state beside a state', [firstCounty, '"90001"', '"91001"']],
  [
    'place-named',
    'a county that is called as none there is',
    [counties, 'Northmoor County', 'Northmoor county'],
  ],
  ['place-named', 'rows out of order', [counties, /(90001.*\n)(90003.*\n)/, '$2$1']],
  ['place-named', 'a county that lost its row', [counties, /91001.*\n/, '']],
  [
    'places-fit',
    'a statement about another state than its places',
    [`${claims}/rollout/counties-with-a-day.json`, 'for two counties', 'for two counties of Southland'],
  ],
  [
    'places-fit',
    'a statement that names another county than its places',
    [firstCounty, /"places": \[[^\]]*\]/, '"places": ["91001"]'],
    [firstCounty, 'The office', 'In Northmoor County the office'],
  ],
  ['places-fit', 'an event that names another county than its places', [event, "'90001'", "'90003'"]],
  [
    'places-fit',
    'a row of a chart whose label names another state than its claim',
    ['data/charts/first-lamps.json', /"label": "[^"]*"/, '"label": "Southland"'],
  ],
  [
    'places-fit',
    'a row of a chart beside which another county stands than that of its claim',
    [firstLamps, '"First county"', '"First county", "set": { "where": "Southmoor County" }'],
  ],
  [
    'places-fit',
    'an agreement of another place than its claim',
    ['data/panels/county.json', '"place": "AA"', '"place": "BB"'],
  ],
  [
    'places-fit',
    'a nickname of places of several states',
    [
      'data/places/names.json',
      undefined,
      '{ "nicknames": [{ "names": ["Moors"], "places": ["90001", "91001"] }], "present": [], "absent": [] }',
    ],
  ],
  [
    'places-fit',
    'a nickname in another county than its town',
    [
      'data/places/names.json',
      undefined,
      '{ "nicknames": [{ "names": ["Moor"], "places": ["90001"] }], "present": [], "absent": [] }',
    ],
    [
      'data/places/towns.json',
      undefined,
      '{ "title": "Towns", "origin": "us", "towns": { "AA": "Moor: 90 90003" } }',
    ],
  ],
  [
    'places-fit',
    'a town in a county of another state',
    [
      'data/places/towns.json',
      undefined,
      '{ "title": "Towns", "origin": "us", "towns": { "AA": "Moor: 90 91001" } }',
    ],
  ],
  [
    'places-fit',
    'a nickname in a county that has only a part of its town',
    [
      'data/places/names.json',
      undefined,
      '{ "nicknames": [{ "names": ["Moor"], "places": ["90001"] }], "present": [], "absent": [] }',
    ],
    [
      'data/places/towns.json',
      undefined,
      '{ "title": "Towns", "origin": "us", "towns": { "AA": "Moor: 90 90003 90001" } }',
    ],
  ],
  [
    'places-fit',
    'a statement that names a county with its state, which is not among its places',
    [firstCounty, 'Northmoor County on', 'Northmoor County, and wrote to Southmoor County, Southland, on'],
  ],
  [
    'places-fit',
    'a ZIP code of no county',
    [
      'data/places/zips.json',
      undefined,
      '{ "title": "ZIP codes", "origin": "us", "zips": { "90": "90123: 90009" } }',
    ],
  ],
  ['prose-finished', 'a heading given twice', [explainer, end, '\n\n## How it began\n\nWords.\n']],
  ['prose-finished', 'a heading two levels down', [explainer, end, '\n\n#### Deep\n\nWords.\n']],
  [
    'prose-finished',
    'a heading without a space behind its marks',
    [explainer, end, '\n\n##Deep words here.\n'],
  ],
  ['prose-finished', 'a line across the text', [explainer, end, '\n\n***\n\nWords.\n']],
  [
    'prose-finished',
    'a table row that lacks a cell',
    [explainer, end, '\n\n| a | b |\n| --- | --- |\n| c |\n'],
  ],
  ['prose-finished', 'a heading with a mark at its end', [explainer, '## How it began', '## How it began:']],
  ['prose-finished', 'a statement without a period', [firstCounty, 'March 2, 2010.', 'March 2, 2010']],
  ['prose-finished', 'a text that begins small', [lamp, 'A light', 'a light']],
  ['prose-finished', 'a sentence that begins small', [event, 'By the end', 'by the end']],
  ['prose-finished', 'a link that is none', [lamp, 'A light', 'A [light] (term:lamp)']],
  ['prose-finished', 'a paragraph that stands twice', [event, end, '\n\nWords.\n\nWords.\n']],
  [
    'prose-finished',
    'a sentence that stands twice',
    [firstCounty, 'March 2, 2010.', 'March 2, 2010. The office says so itself. The office says so itself.'],
  ],
  ['prose-finished', 'a number left open', [lamp, 'A light', 'In 20XX a light']],
  ['prose-finished', 'a blank to fill in', [lamp, 'A light', 'A light of $___']],
  ['prose-finished', 'a page left open', [firstCounty, '"p. 7"', '"p. ?"']],
  ['prose-finished', 'a publisher left open', [audit, '"Audit Board"', '"TBD"']],
  ['prose-finished', 'a quotation mark before a decade', [lamp, 'A light', 'A light of the ‘90s']],
  ['prose-finished', 'a statement that is a list', [firstCounty, '"The office says', '"- The office says']],
  ['prose-finished', 'a bare address', [lamp, 'A light', 'See www.example.org. A light']],
  ['prose-finished', 'two words given twice', [lamp, 'A light on a post', 'A light on a on a post']],
  ['prose-finished', 'a star that is left open', [lamp, 'A light', 'A *light']],
  [
    'source-not-older',
    'a claim that was read before its source came out',
    [notAsked, '"2026-11-22"', '"2011-11-22"'],
  ],
  [
    'passage-fits',
    'a passage on another page than the locator',
    [`${claims}/figures/lamps-fy2011.json`, '"page": "7"', '"page": "70"'],
  ],
  [
    'passage-fits',
    'a passage that ends as it begins',
    [`${claims}/figures/lamps-fy2011.json`, '"in the south"', '"The office counted 1,500 lamps"'],
  ],
  ['reference-known', 'a record that names itself', [lamp, 'also: [light]', 'seeAlso: [lamp]']],
  [
    'reference-known',
    'a key that a claim does not have',
    [lamp, 'A light', '[1,500](claim:lamps-fy2011#all). A light'],
  ],
  [
    'regimes-in-order',
    'two periods that follow one',
    ['data/regimes/other-rules.json', 'data/regimes/later-rules.json', 'data/regimes/later-rules.json'],
    ['data/regimes/other-rules.json', '"id": "later-rules"', '"id": "other-rules"'],
  ],
  [
    'regimes-in-order',
    'a period without rules',
    ['data/regimes/unlit.json', /"rules": \[[^]*\]/, '"rules": []'],
  ],
  [
    'regimes-in-order',
    'a period of the program that follows one before it',
    ['data/regimes/later-rules.json', '"first-rules"', '"unlit"'],
  ],
  [
    'regimes-in-order',
    'a time before the program that ends too early',
    ['data/regimes/unlit.json', '2010-06-30', '2010-05-30'],
  ],
  [
    'regimes-in-order',
    'a first period that begins after the first place joined',
    ['data/regimes/first-rules.json', '2010-03-02/', '2010-03-20/'],
  ],
  [
    'regimes-in-order',
    'a last period that ends',
    ['data/regimes/later-rules.json', '2011-01-01/..', '2011-01-01/2012-12-31'],
  ],
  ['series-columns', 'columns in another order than in the descriptor', [csv, 'north,south', 'south,north']],
  [
    'series-columns',
    'a sum of a column that there is not',
    [series, '"total": "lamps"', '"total": "lights"'],
  ],
  ['series-columns', 'a qualifier that there is not', [csv, 'more-than', 'roundabout']],
  ['series-columns', 'values without a unit', [series, /"unit": "lamps",\s+"cumulative"/, '"cumulative"']],
  [
    'series-measures',
    'a value of another measure than its column',
    [series, /(in the north\.",\s+"unit": )"lamps"/, '$1"counties"'],
  ],
  [
    'series-measures',
    'a column whose claims have one measure, without it',
    [series, /,\s+"measure": "lamps-lit"/, ''],
  ],
  [
    'series-measures',
    'a row of which the claim counts another thing than those of the same edition',
    ['data/series/posts.json', undefined, postsSeries.replace('"source"', '"claims"')],
    [
      'data/series/posts.csv',
      undefined,
      'period,wood,iron,claims,reason\nFY2009,1400,,lamps-fy2011-friends,\nFY2010,1200,,lamps-fy2010,\nFY2011,1500,,lamps-fy2011,\n',
    ],
    [friends, '"lamps-lit"', '"lamps-out"'],
  ],
  [
    'series-sourced',
    'a source of none of the claims of its row',
    [csv, 'office-report-2011,lamps-fy2010', 'audit-2012,lamps-fy2010'],
  ],
  ['series-sourced', 'a hole without a reason', [csv, 'No one counted.', '']],
  [
    'source-not-older',
    'a source that was read before it came out',
    [source, '"read": "2026-11-22"', '"read": "2010-01-01"'],
  ],
  ['source-not-older', 'a source older than several of its claims', [source, '2011,', '2009,']],
  [
    'statement-dated',
    'a period that the statement does not give',
    [lamps2010, '"period": "FY2010"', '"period": "FY2012"'],
  ],
  [
    'designation-known',
    'the number of a bill in a statement that no source has',
    [lamps2010, '"statement": "', '"statement": "Under HB 92, '],
  ],
  [
    'source-agrees',
    'month and day of a claim in each other’s place',
    [source, /"issued": \{[^}]*\}/, '"issued": { "date-parts": [[2010, 2, 3]] }'],
  ],
  [
    'source-agrees',
    'a ruling of the same day in another year',
    [source, /"issued": \{[^}]*\}/, '"issued": { "date-parts": [[2011, 3, 2]] }'],
    [source, '"type": "report"', '"type": "legal_case"'],
  ],
  [
    'source-agrees',
    'a date that the id does not give',
    ['data/sources/audit-2012-03.json', audit, audit],
    ['data/sources/audit-2012-03.json', '"id": "audit-2012"', '"id": "audit-2012-03"'],
  ],
  [
    'source-agrees',
    'a number that the address does not have',
    [source, '"URL": "https://example.org/report"', '"number": "L-12", "URL": "https://example.org/l-21"'],
  ],
  [
    'source-agrees',
    'a DOI that the address does not have',
    [source, '"URL": "https://example.org/report"', '"DOI": "10.1000/1", "URL": "https://doi.org/10.1000/2"'],
  ],
  [
    'source-agrees',
    'a kind that its type is not of',
    [
      'data/vocabulary.json',
      '"A paper of an association."',
      '"A paper of an association.", "types": ["report"]',
    ],
  ],
  [
    'source-agrees',
    'a stance that is of another speaker',
    ['data/vocabulary.json', '"id": "advocates",', '"id": "advocates", "stances": ["lamp"],'],
    [source, '"custom": {', '"custom": { "stance": "lamp critics",'],
  ],
  [
    'source-described',
    'an address that is only a host',
    [source, '"https://example.org/report"', '"https://example.org/"'],
  ],
  ['source-described', 'a report of nobody', [audit, /"publisher": "Audit Board",\s*/, '']],
  [
    'figure-counted',
    'people that the table does not add up to',
    [`${claims}/rollout/counties-with-a-day.json`, /"until": true/, '"people": true'],
  ],
  [
    'figure-measured',
    'a measure in a unit in which none of its figures is',
    ['data/vocabulary.json', '"unit": "lamps",\n      "period"', '"unit": "counties",\n      "period"'],
  ],
  [
    'label-fits',
    'a publisher beside a row that is no source of its claim',
    [
      'data/charts/first-lamps.json',
      '"label": "Audit"',
      '"label": "Audit", "set": { "who": "Friends of the Dark" }',
    ],
  ],
  [
    'label-fits',
    'a row that stands twice',
    ['data/charts/first-lamps.json', '["counties-asked"]', '["first-county-active"]'],
  ],
  ['link-fits', 'a link to a term whose name is not there', [explainer, '[lamp](term', '[post](term']],
  [
    'series-periods',
    'a key that is no column of periods',
    [series, /"primaryKey": \[\s*"period"/, '"primaryKey": ["reason"'],
  ],
  [
    'series-steady',
    'two values of a row that changed places',
    ['data/series/posts.json', undefined, postsSeries],
    [
      'data/series/posts.csv',
      undefined,
      'period,wood,iron,source,reason\nFY2010,100,150,office-report-2011,\nFY2011,155,105,office-report-2011,\n',
    ],
  ],
  [
    'series-steady',
    'a last value with a digit too many',
    ['data/series/posts.json', undefined, postsSeries],
    [
      'data/series/posts.csv',
      undefined,
      'period,wood,iron,source,reason\nFY2010,100,150,office-report-2011,\nFY2011,1050,160,office-report-2011,\n',
    ],
  ],
  ['characters-plain', 'a hyphen of another sort', [lamp, 'A light', 'A lamp\u2011light']],
  ['characters-plain', 'a mark apart from its letter', [lamp, 'A light', 'A li\u0301ght']],
  ['characters-plain', 'a hyphen that does not show', [lamp, 'A light', 'A li\u00adght']],
  [
    'dates-in-prose',
    'a month without its year that no claim gives',
    [event, 'By the end', 'In June [it began](claim:first-county-active). By the end'],
  ],
  [
    'dates-in-prose',
    'a month of another row in a table',
    [
      lamp,
      'A light on a post.',
      'In fiscal year 2011 [it burned](claim:lamps-fy2011#total).\n\n| When | What |\n| --- | --- |\n| July 2011 | it began[](claim:first-county-active) |\n\nA light on a post.',
    ],
  ],
  [
    'editions-hold',
    'a text that names an edition that there is not',
    [lamp, 'A light', 'In edition 9.9.9 it was not: a light'],
  ],
  [
    'evidence-not-fewer',
    'counts that no longer agree with the table, the nearest by name',
    ['data/evidence.json', '"counts-agreed": 0', '"counts-agreed": 3'],
    [
      'data/vocabulary.json',
      '"unit": "lamps",\n      "period"',
      '"tableCount": { "of": "counties" },\n      "unit": "lamps",\n      "period"',
    ],
    [lamps2010, '"period": "FY2010"', '"period": "FY2010",\n  "date": "2010-09-30"'],
  ],
  [
    'figure-counted',
    'places of which a second list does not say so',
    [`${claims}/rollout/counties-with-a-day.json`, /"until": true/, '"crosscheck": "not-listed"'],
  ],
  [
    'figure-counted',
    'a count in the table that does not say how it was made',
    [
      'data/vocabulary.json',
      '"unit": "lamps",\n      "period"',
      '"tableCount": { "of": "counties" },\n      "unit": "lamps",\n      "period"',
    ],
    [
      firstCounty,
      '"sources": [',
      '"figures": [{ "value": 1, "unit": "lamps", "unmeasured": "only-statement" }], "sources": [',
    ],
  ],
  [
    'lesson-answers',
    'another answer than that of the feedback',
    [lesson, /The office, right: true \}(\s+- \{ text: The auditors)/, 'The office }$1, right: true'],
  ],
  [
    'link-fits',
    'the title of another record in a link',
    [explainer, '[the beginning](event', '[How many lamps were there in fiscal year 2011?](event'],
  ],
  [
    'noun-fits-unit',
    'a fall in the unit of a rise',
    [
      'data/vocabulary.json',
      '"units": [',
      '"units": [{ "id": "rise", "label": "percent increase", "one": "percent increase", "definition": "Up." },',
    ],
    [friends, 'counted 1,400 lamps', 'counted 1,400 fewer'],
    [friends, '"unit": "lamps"', '"unit": "rise"'],
  ],
  [
    'pattern-fits',
    'a plural that is as the singular',
    ['data/patterns/home.json', 'other {events}', 'other {event}'],
  ],
  [
    'places-fit',
    'a row of a table with a claim of another state',
    [
      lamp,
      'A light on a post.',
      'A light on a post.\n\n| Where | When |\n| --- | --- |\n| Southland | early[](claim:first-county-active) |\n',
    ],
  ],
  [
    'places-fit',
    'a link to an event of another county',
    [explainer, '[the beginning](event', '[Southmoor County](event'],
  ],
  [
    'places-fit',
    'a county in a list that is not among the places',
    [
      firstCounty,
      'in Northmoor County on March 2, 2010.',
      'on March 2, 2010, in Southmoor and Northmoor counties.',
    ],
    [firstCounty, '"90001"', '"90001", "90003", "BB"'],
    [counties, '91001,BB,Southmoor County', '91001,AA,Southmoor County'],
  ],
  [
    'prose-finished',
    'a heading without a space behind its mark',
    [explainer, '## How it began', '##How it began'],
  ],
  [
    'regimes-in-order',
    'a title with another month than that of the first day',
    ['data/regimes/later-rules.json', '"The later rules"', '"May 2011: the later rules"'],
  ],
  [
    'series-from-claims',
    'a row with the claim of another year',
    [`${claims}/figures/lamps-fy2011.json`, '"period": "FY2011"', '"period": "FY2010"'],
  ],
  [
    'teller-sourced',
    'a person of whom the claims of the sentence say nothing',
    [event, 'The office lit its', 'Sheriff Ann Oakes lit the'],
  ],
  [
    'teller-sourced',
    'two authors of whom the claims of the sentence say nothing',
    [event, 'The office lit its', 'Oakes and Elms found the'],
  ],
  ['titles-in-form', 'a title that ends with a period', [event, 'lamp is lit', 'lamp is lit.']],
  ['titles-in-form', 'a dispute that asks nothing', [conflict, '2011?"', '2011"']],
  [
    'titles-in-form',
    'a label in capitals',
    ['data/vocabulary.json', '"label": "The program"', '"label": "THE OFFICE COUNTED COUNTIES"'],
  ],
  ['titles-in-form', 'a heading that begins small', [explainer, '## How it began', '## how it began']],
  [
    'titles-differ',
    'two terms of one name',
    ['content/glossary/lantern.md', lamp, lamp],
    ['content/glossary/lantern.md', 'id: lamp\ntitle: Lamp', 'id: lantern\ntitle: Lantern'],
  ],
  [
    'chart-counts',
    'two rows with one word, of which one shows a number and the other what is left of it',
    [
      firstLamps,
      letters,
      letters.replace('"label"', '"cells": { "known": "rest" }, "set": { "how": "stated" }, "label"'),
    ],
    [
      firstLamps,
      '"First county"',
      '"First county", "cells": { "known": "value" }, "set": { "how": "stated" }',
    ],
    [
      firstLamps,
      '"columns": [',
      `"columns": [
        { "name": "how", "title": "How", "type": "text", "words": { "stated": "as stated" } },
        { "name": "known", "title": "Known", "type": "number", "unit": "lamps" },`,
    ],
  ],
  [
    'chart-counts',
    'a rate of every hundred in words of a thousand',
    [firstLamps, '"from": "claims"', '"from": "claims", "per": 100'],
    [
      firstLamps,
      '"columns": [',
      '"columns": [{ "name": "rate", "title": "Of every thousand", "type": "number" },',
    ],
  ],
  [
    'label-fits',
    'a number that no claim of the row says',
    [firstLamps, '"Letters to', '"Level 3 letters to'],
  ],
  [
    'label-fits',
    'a row that is called as another one',
    [firstLamps, '"Letters to counties"', '"First county"'],
  ],
  [
    'label-fits',
    'a study whose document is of another type than those known in the same way',
    ['data/charts/studies.json', undefined, studiesChart],
    [audit, '"report"', '"book"'],
  ],
  ...studyBreaks.map(([what, old, by]): Break => [
    'label-fits',
    what,
    ['data/charts/studies.json', undefined, studiesChart.replace(old, by)],
    [
      firstCounty,
      '"date"',
      '"study": { "subject": "light", "outcome": "lamps", "direction": "up", "method": "a count" }, "date"',
    ],
  ]),
  [
    'arrest-facts-known',
    'two arrests with the same facts',
    ['data/arrests/one-felony.json', '{ "convictions": "felony" }', '{}'],
  ],
  [
    'arrest-facts-known',
    'a title with a value that the facts do not have',
    ['data/arrests/one-felony.json', '"felony" }', '"none" }'],
  ],
  [
    'arrest-facts-known',
    'a title that says that something is not there',
    ['data/arrests/plain.json', '"facts": {}', '"facts": { "convictions": "felony" }'],
    ['data/arrests/one-felony.json', '{ "convictions": "felony" }', '{}'],
  ],
  [
    'link-fits',
    'a link to a dispute in which no claim of its paragraph stands',
    [explainer, '[the beginning](event:program-begins)', '[the beginning](conflict:lamps-in-fiscal-2011)'],
  ],
  [
    'link-fits',
    'words of a link that are the id of another record',
    [explainer, '[the beginning](event', '[audit published](event'],
  ],
  [
    'image-described',
    'the description of another chart',
    [explainer, end, '\n\n![Lamps by county and day](chart:first-lamps)\n'],
  ],
  [
    'dates-in-prose',
    'a year at the head of a row that its claims do not give',
    [
      lamp,
      'A light on a post.',
      'In June 2012 auditors [asked](claim:counties-not-asked).\n\n| Who | What |\n| --- | --- |\n| The office, 2012 | it began[](claim:first-county-active) |\n\nA light on a post.',
    ],
  ],
  [
    'teller-sourced',
    'a body at the head of a row that its claims do not have as a source',
    [
      lamp,
      'A light on a post.',
      'A light on a post.\n\n| Who | What |\n| --- | --- |\n| Audit Board | it began[](claim:first-county-active) |\n',
    ],
  ],
  [
    'teller-sourced',
    'a body of one side that is called by the word for another one',
    ['data/vocabulary.json', /"The office"(?=,\s+"definition": "[^"]*",\s+"side")/, '"Lamp-free office"'],
    ['data/vocabulary.json', '"Advocates"', '"Dark-sky advocates"'],
    [explainer, 'The association counted', 'Friends of the Dark, a lamp-free group, counted'],
  ],
  [
    'places-fit',
    'a state in a text of which the claim of the sentence does not speak',
    [lamp, 'A light on a post. []', 'A light on a post in Southland.[]'],
  ],
  [
    'standard-fits',
    'a framework that the other standards of its name do not have',
    [
      'data/vocabulary.json',
      '"standards": [',
      '"standards": [{ "id": "c3-one-a", "label": "A", "code": "One.A", "framework": "c3" }, { "id": "c3-one-b", "label": "B", "code": "One.B", "framework": "other" },',
    ],
  ],
  ['standard-fits', 'grades that the label does not say', ['data/vocabulary.json', /9,\s+12/, '9, 11']],
  ['lesson-dates', 'a title without the year of its id', [lesson, 'id: friends-paper', 'id: friends-2011']],
  [
    'lesson-dates',
    'a row of a date that no document has',
    [lesson, /rows: \[.*\]/, "rows: ['November 2011', '2012']"],
  ],
  [
    'lesson-dates',
    'a document of a date that has no row',
    [lesson, /rows: \[.*\]/, "rows: ['2012']"],
    [lesson, 'title: The office reports, November 2011', "title: 'November 2011: the office reports'"],
    [lesson, 'title: Friends of the Dark answer, 2012', "title: '2012: Friends of the Dark answer'"],
  ],
  [
    'claims-told',
    'an event beside a document of a lesson that tells of something else',
    [lesson, 'event: program-begins', 'event: audit-published'],
  ],
  ['lesson-answers', 'an answer that stands twice', [lesson, 'Friends of the Dark }', 'The auditors }']],
  ['lesson-levels', 'a standard of other grades', ['data/vocabulary.json', '11.9-12"', '11.6-8"']],
  [
    'titles-differ',
    'two steps with the same words in the diagram',
    ['data/stages/reading.json', /"short": "[^"]*"/, '"short": "Lamp"'],
    ['data/stages/lighting.json', /"short": "[^"]*"/, '"short": "Lamp"'],
  ],
  [
    'regimes-in-order',
    'a period behind one of the program that is said to be none of it',
    ['data/regimes/later-rules.json', '"active": true', '"active": false'],
  ],
  [
    'rule-cites-claim',
    'documents that are no sources of the period',
    ['data/regimes/later-rules.json', '"office-report-2011"', '"audit-2012"'],
  ],
  [
    'pattern-fits',
    'a pattern that says what another one does',
    ['data/patterns/states.json', '"table": "States"', '"table": "the {district}"'],
  ],
  [
    'answers-lead',
    'a number that is not that of the question',
    [
      'data/answers.json',
      undefined,
      '{ "answers": [{ "question": "Why [1,200 lamps](claim:lamps-fy2010)?", "asked": ["why"], "number": "lamps-1400" }], "said": [] }',
    ],
  ],
  [
    'answers-lead',
    'a page that is not that of the text',
    [
      'data/answers.json',
      undefined,
      '{ "answers": [{ "question": "Where?", "asked": ["where"], "answer": "On [the map](page:map).", "page": "places" }], "said": [] }',
    ],
  ],
  ['errata-sourced', 'a source of an error in an edition of ours', [erratum, 'The paper', 'Edition 0.1.0']],
  ['errata-sourced', 'an error of nobody', [erratum, /\n {2}"sources": .*/, '']],
  [
    'editions-hold',
    'an error in an edition that had none of its claims',
    [erratum, /\n {2}"sources": .*/, ''],
    [erratum, 'The paper', 'Edition 0.1.0'],
    [erratum, '"lamps-fy2011-friends", "lamps-fy2011"', '"lamps-fy2011-friends"'],
  ],
  [
    'editions-hold',
    'an error in an edition whose claims the next one has unchanged',
    [erratum, /\n {2}"sources": .*/, ''],
    [erratum, 'The paper', 'Edition 0.1.0'],
    [erratum, '"lamps-fy2011-friends", "lamps-fy2011"', '"lamps-fy2010"'],
  ],
  [
    'named-once',
    'a page that leads to one page twice',
    ['content/pages/map.md', 'changes:', 'onward: { next: data, deeper: data, evidence: sources }\nchanges:'],
  ],
  [
    'listed-once',
    'an explainer that is in no group',
    ['content/explainers/lights.md', explainer, explainer],
    ['content/explainers/lights.md', 'id: what-the-program-was', 'id: lights'],
  ],
  [
    'said-once',
    'a text that a record says twice',
    [
      'data/figures/lamps-1400.json',
      'It counted the lamps that were lit.',
      'The count leaves out lamps under repair, so it is lower than the office’s.',
    ],
  ],
  ['titles-differ', 'two columns of one title', [panel, '"title": "Name"', '"title": "State"']],
  [
    'number-travels',
    'a dispute with two claims of the number that is not listed',
    ['data/figures/lamps-1400.json', /,\s+"conflicts": .*/, ''],
  ],
  ['evidence-not-fewer', 'a count from before the last edition', ['data/evidence.json', '-11-21', '-11-20']],
  ['evidence-not-fewer', 'fewer than there were on its day', ['data/evidence.json', '-11-21', '-11-22']],
  ['days-in-span', 'an end of the program that no claim gives', [panel, /,\s+"counties-with-a-day"/, '']],
  [
    'link-known',
    'words of a count of another thing',
    ['content/pages/map.md', end, '\n[event|events](count:claims)\n'],
  ],
  [
    'days-in-pattern',
    'a holiday of another week',
    [site, '"others": []', '"others": [{ "day": "2010-06-02", "places": ["AA"], "reason": "Labor Day." }]'],
  ],
  [
    'days-in-pattern',
    'a holiday on another weekday',
    [
      site,
      '"others": []',
      '"others": [{ "day": "2010-06-02", "places": ["AA"], "reason": "The Tuesday was Memorial Day." }]',
    ],
  ],
  [
    'days-in-pattern',
    'a holiday that the reason leaves out',
    [
      site,
      '"others": []',
      '"others": [{ "day": "2010-06-02", "places": ["AA"], "insteadOf": "2010-06-01", "reason": "Nobody says why." }]',
    ],
  ],
  [
    'places-fit',
    'a town given twice',
    [
      'data/places/towns.json',
      undefined,
      '{ "title": "Towns", "origin": "us", "towns": { "AA": "Moor: 95 90003; Moor: 90 90001" } }',
    ],
  ],
  [
    'places-fit',
    'a county given twice behind a ZIP code',
    [
      'data/places/zips.json',
      undefined,
      '{ "title": "ZIP codes", "origin": "us", "zips": { "90": "90123: 90001 90003 90001" } }',
    ],
  ],
  [
    'places-fit',
    'a name of a nickname that is of another county',
    [
      'data/places/towns.json',
      undefined,
      '{ "title": "Towns", "origin": "us", "towns": { "AA": "Moor: 95 90001; Fen: 90 90003" } }',
    ],
    [
      'data/places/names.json',
      undefined,
      '{ "nicknames": [{ "names": ["Moor", "Fen"], "places": ["90001"] }], "present": [], "absent": [] }',
    ],
  ],
  [
    'rule-agrees',
    'a rank that the text of the rule does not give',
    [laterRules, '"Every light is read"', '"Level 2: every light"'],
    [laterRules, 'The office reads every light.', 'Lights of Level 1 come before the third.'],
  ],
  [
    'rule-agrees',
    'a rank of a case that goes no further',
    [laterRules, '"Every light is read"', '"First: every light"'],
    [laterRules, '"goes-on"', '"ends"'],
  ],
  [
    'rules-decide',
    'a rule for a case that an older one decides',
    [
      laterRules,
      '"rules": [',
      '"rules": [{ "id": "felony-again", "stage": "reading", "when": [{ "convictions": ["felony"] }], "outcome": "may", "title": "Read", "text": "It may." },',
    ],
    [laterRules, '"felony-read", ', ''],
  ],
  [
    'series-told',
    'a row of another edition than the description has for its year',
    ['data/series/posts.csv', undefined, 'period,wood,iron,edition,source,reason\nFY2010,1,2,new-count,,\n'],
    [
      'data/series/posts.json',
      undefined,
      postsSeries
        .replace(
          '{"name":"source"',
          '{"name":"edition","type":"string","title":"E","description":"E."},{"name":"source"',
        )
        .replace('"description":"Posts."', '"description":"Years 2009 to 2010 (`old-count`)."'),
    ],
  ],
  [
    'series-told',
    'a span of missing years that ends too early',
    [series, 'Every year before the first', 'The years 2009 to 2011'],
  ],
  [
    'series-columns',
    'a year in a title that the description of the column has otherwise',
    [series, '"title": "Lamps",', '"title": "Lamps, 2014",'],
    [series, '"All lamps."', '"All lamps of the list of 2018."'],
  ],
  [
    'series-sourced',
    'a reason that says that nothing was found of what is there',
    [series, '"title": "In the north"', '"title": "In the northern part"'],
    [
      csv,
      '1500,,900,600,2700,,office-report-2011,lamps-fy2011 lamps-so-far-fy2011,',
      '1500,,900,600,2700,,office-report-2011,lamps-fy2011 lamps-so-far-fy2011,We found no count of the northern lamps.',
    ],
  ],
  ['titles-in-form', 'a capital behind a colon', [conflict, '"title": "', '"title": "Lamps: The lamps of ']],
  [
    'source-described',
    'a volume of what has none',
    [audit, '"type": "report"', '"type": "webpage", "volume": "3"'],
  ],
  [
    'source-described',
    'a copy that was read nobody knows where',
    [audit, '"kind": "report"', '"kind": "report", "stance": "board, read in a repost"'],
  ],
  [
    'source-agrees',
    'a number that is not that of the address',
    [audit, '"publisher"', '"number": "Report 485", "URL": "https://example.org/reports/458/", "publisher"'],
  ],
  [
    'source-agrees',
    'the bill of the address in a title with two digits swapped',
    [audit, '"The lamps examined"', '"House bill HB3256"'],
    [audit, '"publisher"', '"URL": "https://example.org/HB3265/2017", "publisher"'],
  ],
  [
    'source-agrees',
    'another year than the address has',
    [audit, '"The lamps examined"', '"The lamps of 2014"'],
    [audit, '"publisher"', '"URL": "https://example.org/The-Lamps-of-2015", "publisher"'],
  ],
  ['source-agrees', 'a copy at another host', [source, '"read":', '"readAt": "lamps.example.com", "read":']],
  [
    'source-agrees',
    'another day than the note says',
    [source, '"read":', '"note": "The report was released on November 16, 2011.", "read":'],
  ],
  [
    'source-agrees',
    'an origin that no other source has',
    [source, '"read":', '"commonOrigin": "office-release", "read":'],
  ],
  [
    'source-agrees',
    'a title with the name of its site',
    [source, '"Lamps in every county"', '"Lamps in every county | Lamp News"'],
  ],
  [
    'source-agrees',
    'a speech of another than its author',
    [source, '"type": "report"', '"type": "speech", "author": [{ "family": "Elms" }]'],
    [source, '"Lamps in every county"', '"Testimony of Director Ann Oakes"'],
  ],
  [
    'source-agrees',
    'another page than that on which its claims stand',
    [source, '"publisher"', '"volume": "12", "page": "3", "publisher"'],
    [
      firstCounty,
      /"id": "office-report-2011",(\s+)"locator": "[^"]*"/,
      '"id": "office-report-2011",$1"locator": "12 Stat. 30"',
    ],
  ],
  [
    'publisher-spelled',
    'a person whose names stand in each other’s place',
    [audit, '"publisher"', '"author": [{ "family": "Gray", "given": "Owen" }], "publisher"'],
    [source, '"publisher"', '"author": [{ "family": "Owen", "given": "Gray" }], "publisher"'],
  ],
  ['publisher-spelled', 'a name with another letter', [audit, '"Audit Board"', '"Friends of a Dork"']],
  [
    'address-once',
    'the title of a source with another number',
    [audit, '"publisher": "Audit Board"', '"number": "7", "publisher": "Lamp Office"'],
    [audit, '"The lamps examined"', '"Lamps in every county"'],
    [source, '"publisher"', '"number": "6", "publisher"'],
  ],
  [
    'dating-fits',
    'days that are swapped without a word on it',
    [
      counties,
      '2010-05,70,no-date,day-corrected,office-report-2011,2010-06',
      '2010-05-06,70,no-date,day-corrected,office-report-2011,2010-06-05',
    ],
  ],
  [
    'dating-fits',
    'a note with the code of its own row',
    [counties, 'no day is known', 'the code changed to 90003'],
  ],
  [
    'dating-fits',
    'a code of another year without the word for it',
    [counties, 'no day is known', 'the code changed to 90005'],
  ],
  [
    'dating-fits',
    'a word for another code that no note gives',
    [counties, 'no-date,day-corrected', 'no-date,code-changed'],
  ],
  [
    'dating-fits',
    'a claim that the others of its dating do not name',
    [
      counties,
      end,
      '\n90005,AA,Hill County,2010-05,70,no-date,day-corrected,office-report-2011,2010-06,why,first-county-active,\n90007,AA,Moor County,2010-05,70,no-date,day-corrected,office-report-2011,2010-06,why,counties-asked,\n',
    ],
  ],
  [
    'claims-told',
    'a finding that does not list a claim of its reasons',
    [
      `${claims}/oversight/counties-asked.json`,
      /"decidedBy": \[\s*"counties-not-asked"/,
      '"decidedBy": ["first-county-active"',
    ],
  ],
  [
    'disputed-has-other-side',
    'a claim that was found contradicted and stands as confirmed',
    [`${claims}/oversight/counties-asked.json`, '"standing": "disputed"', '"standing": "confirmed"'],
  ],
  [
    'designation-known',
    'a case in two courts',
    [firstCounty, 'The office says', 'The Ninth Circuit decided Lamp v. Post, and the office says'],
    [notAsked, '"statement": "', '"statement": "The Tenth Circuit decided Lamp v. Post. '],
  ],
  [
    'note-fits',
    'a date that we inferred and that is not marked',
    [friends, '"note": "', '"date": "2011-10", "note": "We inferred the month. '],
  ],
  [
    'offices-fit',
    'a person with another office than in the claim of the sentence',
    [firstCounty, 'The office says', 'Sheriff Ann Oakes says'],
    [event, 'The office lit its', 'Mayor Ann Oakes lit the'],
  ],
  [
    'offices-fit',
    'an office that another person has in the claim of the sentence',
    [firstCounty, 'The office says', 'Sheriff Ann Oakes says'],
    [event, 'The office lit its', 'Sheriff Bea Elms lit the'],
  ],
  [
    'offices-fit',
    'a person of two parties',
    [explainer, end, '\n\nAnn Oakes, a Democrat, said so.\n'],
    [event, 'The office lit its', 'Ann Oakes, a Republican, lit its'],
  ],
  [
    'places-fit',
    'the title of an event that names another state',
    [event, 'first lamp is lit', 'first lamp is lit in Southland'],
  ],
  [
    'places-fit',
    'the title of a dispute that names a state of none of its claims',
    [conflict, 'How many lamps were there', 'How many lamps were there in Southland'],
  ],
  [
    'places-fit',
    'a county in a text of which the claim of the sentence does not speak',
    [lamp, 'A light on a post. []', 'A light on a post in Southmoor County.[]'],
  ],
  [
    'places-fit',
    'a large town of another county than the places of its statement',
    [firstCounty, 'in Northmoor County', 'on Moor’s posts'],
    [
      'data/places/towns.json',
      undefined,
      '{ "title": "Towns", "origin": "us", "towns": { "AA": "Moor: 150000 90003" } }',
    ],
  ],
  ...(
    [
      ['another way than the words of its statement', '"up"', 'began', 'fell'],
      ['other years than its statement', '"none"', 'on March 2, 2010', 'from 2005 to 2012'],
    ] as const
  ).map(([what, direction, old, by]): (typeof breaks)[number] => [
    'study-fits',
    `a study of ${what}`,
    [firstCounty, old, by],
    [
      firstCounty,
      '"standing"',
      `"study": { "outcome": "the program", "subject": "light", "direction": ${direction}, "method": "count", "span": "2004/2009" }, "standing"`,
    ],
  ]),
  [
    'dates-in-prose',
    'a year in the subtitle of a chart that none of its claims gives',
    [firstLamps, 'Dates of the program', 'Dates of the program in 2019'],
  ],
  [
    'pattern-fits',
    'a value that the page of this pattern does not have',
    ['data/patterns/place-pages.json', '"countryMap": "', '"countryMap": "{name}: '],
  ],
  [
    'summary-length',
    'a chart that is described in six sentences',
    [
      'data/charts/lamps-by-year.json',
      '"Bars show lamps by fiscal year."',
      '"Bars show {known_count, plural, one {a lamp} other {lamps}}. They stand by year. None is broken. All are as wide."',
    ],
  ],
  [
    'diagram-in-order',
    'a cell that begins with the name of another column',
    ['data/diagrams/what-changed.json', '"no county was asked', '"The plan was to ask no county'],
  ],
  [
    'diagram-in-order',
    'a row that turns otherwise than the description says',
    ['data/diagrams/what-changed.json', 'found on the right.', 'found on the right. The reach was kept.'],
  ],
  [
    'lesson-letters',
    'more documents than there are',
    [
      'content/lessons/who-counted-the-lamps.md',
      'Students read both documents',
      'Students read the three documents',
    ],
  ],
  [
    'steps-fit',
    'something handed on of which "sends" says nothing',
    [
      'data/stages/lighting.json',
      '"office"',
      '"carries": "light", "sends": "A letter goes out.[](claim:first-county-active)", "office"',
    ],
  ],
  [
    'sayer-named',
    'a source that is primary and only reports it',
    [`${claims}/oversight/counties-asked.json`, '"primary": false', '"primary": true'],
  ],
  ['passage-fits', 'a source that nobody read', [source, '"read": "2026-11-22",', '']],
  [
    'note-fits',
    'a reading that contradicts a confirmed claim',
    [lamps2010, '"finding": "supports"', '"finding": "contradicts"'],
  ],
  [
    'study-fits',
    'a study of what its claim does not speak of',
    [
      firstCounty,
      '"standing"',
      '"study": { "outcome": "birth weight", "subject": "light", "direction": "none", "method": "count" }, "standing"',
    ],
  ],
  [
    'conflict-contradicts',
    'an answer that is longer than the explanation',
    [conflict, /"explanation": "[^"]*"/, '"explanation": "They differ."'],
  ],
  ['series-periods', 'a title of another kind of period', [series, 'Lamps by fiscal year', 'Lamps by month']],
  [
    'number-travels',
    'a text on what became of a number that tells of its origin',
    ['data/figures/lamps-1400.json', 'claim:lamps-fy2011#total', 'claim:lamps-fy2011-friends'],
  ],
  [
    'keys-fit',
    'more votes against what was adopted than for it',
    [firstCounty, 'The office says that the program', 'The council voted 3 to 5 for a law. The program'],
  ],
  [
    'keys-fit',
    'a key that ends as another unit does',
    [lamps2010, '"value": 1200', '"key": "lit-at-night", "value": 1200'],
    [lamps2010, '"unit": "lamps"', '"unit": "lamps-at-day"'],
    ['data/vocabulary.json', '"id": "lamps",', '"id": "lamps-at-night",'],
  ],
  [
    'noun-fits-unit',
    'a number by the month in a unit without one',
    [lamps2010, '1,200 lamps in', '1,200 lamps a month in'],
    [
      'data/vocabulary.json',
      '"units": [',
      '"units": [{ "id": "lamps-per-month", "label": "lamps per month", "one": "lamp per month", "definition": "Lamps a month." },',
    ],
  ],
  [
    'noun-fits-unit',
    'a number by the month in a link, in a unit by the year',
    [lamp, 'A light on a post. []', 'It counted [1,200](claim:lamps-fy2010) lamps a month. []'],
    [lamps2010, '1,200 lamps in', '1,200 lamps a year in'],
    [lamps2010, '"unit": "lamps"', '"unit": "lamps-per-year"'],
    [
      'data/vocabulary.json',
      '"units": [',
      '"units": [{ "id": "lamps-per-month", "label": "lamps per month", "one": "lamp per month", "definition": "Lamps a month." }, { "id": "lamps-per-year", "label": "lamps per year", "one": "lamp per year", "definition": "Lamps a year." },',
    ],
  ],
  [
    'noun-fits-unit',
    'a statement that speaks of another act than its figure counts',
    [lamps2010, 'counted more than 1,200 lamps', 'asked more than 1,200 times'],
    [
      'data/vocabulary.json',
      '"unmeasured"',
      '"acts": [{ "words": ["lamp"], "units": ["lamps"] }, { "words": ["ask"], "units": ["counties"] }], "unmeasured"',
    ],
  ],
  [
    'noun-fits-unit',
    'the noun of another unit behind "more"',
    [lamp, 'A light on a post. []', 'It counted [1,200 more counties](claim:lamps-fy2010). []'],
  ],
  [
    'noun-fits-unit',
    'a unit by the month in a statement without one',
    [lamps2010, '"unit": "lamps"', '"unit": "lamps-per-month"'],
    [
      'data/vocabulary.json',
      '"units": [',
      '"units": [{ "id": "lamps-per-month", "label": "lamps per month", "one": "lamp per month", "definition": "Lamps a month." },',
    ],
  ],
  [
    'measure-told',
    'words of the opposite in the words of a link and behind it',
    [lamp, 'A light on a post. []', 'It counted [1,200](claim:lamps-fy2010) in the south. []'],
    [lamps2010, '"qualifier": "more-than",', ''],
    ['data/vocabulary.json', '"counts": "lamps"', '"counts": "lamps in the north"'],
    [
      'data/vocabulary.json',
      '"unmeasured"',
      '"contrasts": [{ "words": ["north"], "against": ["south"] }], "unmeasured"',
    ],
  ],
  [
    'measure-told',
    'a year for what is counted from the start',
    ['data/vocabulary.json', '"counts": "lamps"', '"cumulative": true, "counts": "lamps"'],
  ],
  [
    'noun-fits-unit',
    'a fall in the sentence of a link to a rise',
    [
      'data/vocabulary.json',
      '"units": [',
      '"units": [{ "id": "rise", "label": "percent increase", "one": "percent increase", "definition": "Up." },',
    ],
    [friends, '"unit": "lamps"', '"unit": "rise"'],
    [lamp, 'A light on a post. []', 'It was lit. It fell by [1,400](claim:lamps-fy2011-friends). []'],
  ],
  [
    'pattern-fits',
    'a value that other patterns say',
    ['data/patterns/counties.json', '{share} of {state}.', '{share} of all.'],
  ],
  [
    'conflict-contradicts',
    'a claim with a figure of another that the list leaves out',
    [conflict, '"lamps-fy2011-friends"', '"lamps-fy2010"'],
    [conflict, 'it left', '[more than 1,200](claim:lamps-fy2010) before; it left'],
    [friends, '1400', '1500'],
  ],
  ['conflict-contradicts', 'a topic of no claim', [conflict, /"topic": "\w+"/, '"topic": "money"']],
  [
    'code-names',
    'a file of no table',
    ['content/pages/data-panel.md', 'county-year.csv', 'county-years.csv'],
  ],
  [
    'chart-counts',
    'an axis of another unit',
    ['data/charts/lamps-by-year.json', '"value": "lamps in', '"value": "counties in'],
  ],
  [
    'chart-counts',
    'an axis of thousands that divides by nothing',
    [lampsByYear, '"value": "lamps in', '"value": "thousands of lamps in'],
  ],
  [
    'chart-told',
    'what stands before a list of the rows of another set',
    [
      lampsByYear,
      '"The office counted {known_list}."',
      '"In the north: {known_list}. In all: {north_list}."',
    ],
    [
      lampsByYear,
      '"missing": {',
      '"north": { "where": { "has": ["north"] }, "item": "{north}" }, "missing": {',
    ],
  ],
  [
    'chart-told',
    'a hollow mark under the name of those that are filled',
    [
      'data/charts/studies.json',
      undefined,
      studiesChart.replace(
        '"hollow":[]',
        '"hollow":["fell"],"key":{"filled":"it went up","hollow":"it rose"}',
      ),
    ],
  ],
  [
    'label-fits',
    'two rows that are called as the claims of each other say',
    [firstLamps, '"label": "First county"', '"label": "No letter found"'],
    [firstLamps, '"label": "Audit"', '"label": "Northmoor began"'],
  ],
  [
    'label-fits',
    'a plan under the heading of what was done',
    [
      firstLamps,
      /"form": "spans",[^]*"date",/,
      '"form": "ranked-bars", "group": "kind", "heading": "what", "bars": [{ "column": "date", "kind": "share" }],',
    ],
    [firstLamps, '"label": "Audit"', '"label": "Audit", "set": { "kind": "Done" }'],
    [firstLamps, '"Letters to counties"', '"Letters to counties", "set": { "kind": "Done" }'],
    [`${claims}/oversight/counties-asked.json`, '"date"', '"planned": true, "date"'],
  ],
  [
    'source-agrees',
    'a day in the address of another month',
    [source, 'https://example.org/report', 'https://example.org/20111215-report'],
  ],
  [
    'source-agrees',
    'a title of a later month',
    [source, 'Lamps in every county', 'Lamps in every county, December 2011'],
  ],
  [
    'source-agrees',
    'a copy that is older than its source',
    [source, 'https://example.org/report', 'https://web.archive.org/web/20101215/https://example.org/report'],
  ],
  [
    'source-agrees',
    'a common origin of another number than its own',
    [audit, '"custom": {', '"custom": { "commonOrigin": "audit-report-2011",'],
  ],
];

/** Sites that only a rule with a dictionary has; tests/checks/spelling.test.ts breaks them. */
const elsewhere = /^spelling\.ts:/;

function edited(edits: readonly Edit[]): InputFile[] {
  return edits.reduce((files, [path, old, by]) => {
    if (by === undefined) return files.filter((file) => file.path !== path);
    if (old === undefined) return overlay(files, [textFile(path, by)]);
    if (old === by) return overlay(files, [textFile(path, textOf(files, by))]);
    const text = textOf(files, path);
    const changed = text.replace(old, by);
    if (changed === text) throw new Error(`${path} does not hold ${String(old)}`);
    return overlay(files, [textFile(path, changed)]);
  }, goodFiles());
}

/** What looks like the breaking of a rule and is none. */
const sound: [rule: string, what: string, ...edits: Edit[]][] = [
  [
    'chart-holds',
    'a range that begins with the least',
    [lampsByYear, 'Bars show lamps', 'Bars show {known_least} to {known_most}'],
  ],
  [
    'chart-holds',
    'a fall that begins with the most',
    [lampsByYear, 'Bars show lamps', 'It fell from {known_most} to {known_least}'],
  ],
  [
    'measure-told',
    'words of both opposites',
    ['data/vocabulary.json', '"counts": "lamps"', '"counts": "lamps in the north"'],
    [
      'data/vocabulary.json',
      '"unmeasured"',
      '"contrasts": [{ "words": ["north"], "against": ["south"] }], "unmeasured"',
    ],
    [lamps2010, 'lamps in fiscal', 'lamps from the north, not the south, in fiscal'],
  ],
  [
    'measure-told',
    'a year beside the day up to which all is counted',
    [
      'data/vocabulary.json',
      '"measures": [',
      '"measures": [{ "id": "lamps-so-far", "label": "Lamps so far", "definition": "All lamps.", "cumulative": true, "counts": "lamps", "of": "all", "unit": "lamps", "period": "as-of" },',
    ],
    [lamps2010, '"lamps-lit"', '"lamps-so-far"'],
    [lamps2010, 'lamps in fiscal year 2010', 'lamps through June 2010, more than in 2009'],
  ],
  [
    'part-not-larger',
    'a larger number that is no part',
    [
      lamp,
      'A light on a post. []',
      'It counted [1,500](claim:lamps-fy2011#total) and [900](claim:lamps-fy2011#north). []',
    ],
  ],
  [
    'dates-in-prose',
    'a span whose months are of one year, which stands behind the second',
    [lamp, 'A light on a post. []', 'From January to March 2010 a light stood on a post. []'],
    [firstCounty, '"2010-03-02"', '"2010-01/2010-03"'],
  ],
  [
    'dates-in-prose',
    'a span that names the ends of a period coarsely',
    [lamp, 'A light on a post. []', 'From January 2010 through 2012 a light stood on a post.[]'],
    [firstCounty, '"2010-03-02"', '"2010-01/2012-05"'],
  ],
  [
    'dates-in-prose',
    'a span that the statement of its claim gives',
    [lamp, 'A light on a post. []', 'From March 2010 to May 2010 a light stood on a post.[]'],
    [firstCounty, 'on March 2, 2010.', 'from March 2010 to May 2010.'],
    [firstCounty, '"2010-03-02"', '"2010-03/2012-05"'],
  ],
  [
    'dates-in-prose',
    'the first and the last month of a fiscal year',
    [event, 'By the end of the next fiscal year it', 'From October 2010 through September 2011 it'],
  ],
  [
    'dates-in-prose',
    'a law of another century',
    [lamp, 'A light', 'Under the law of March 3, 1891, a light'],
  ],
  [
    'letters-known',
    'the letters of a term in the words of its link, and a Roman number',
    [explainer, '[the beginning](event', '[ABC](term:lamp) in Title III [the beginning](event'],
  ],
  [
    'dates-in-prose',
    'a year by which a thing is called',
    [event, 'counted\n[1,500]', 'counted by the 2010 list\n[1,500]'],
  ],
  [
    'designation-known',
    'an order that goes by its number in two records',
    [lamp, 'A light', 'Under Order 12345, a light'],
    [event, 'The office lit', 'Under Order 12345 the office lit'],
  ],
  [
    'letters-known',
    'the letters of a name that a claim spells out',
    [event, 'The office lit', 'The OBG lit'],
    [firstCounty, 'The office says', 'The Office of Bright Gas says'],
  ],
  ['prose-finished', 'a word put into a quotation', [lamp, 'A light', '“[The] light of 2010,” a light']],
  [
    'dates-in-prose',
    'a month within the months of a claim',
    [lamp, 'A light on a post. []', 'In August a light stood on a post. []'],
    [firstCounty, '"2010-03-02"', '"2010-06/2010-11"'],
  ],
  [
    'places-fit',
    'a county in the words of a link to an event of its state',
    [event, "places: [AA, '90001']", 'places: [AA]'],
    [explainer, '[the beginning](event', '[Northmoor County](event'],
  ],
  [
    'prose-finished',
    'a paragraph that begins with a number',
    [explainer, end, '\n\n1.5 million lamps stood there.\n'],
  ],
  [
    'prose-finished',
    'a paragraph that begins with emphasis',
    [explainer, end, '\n\n*Lamp v. Post* was heard.\n'],
  ],
  [
    'teller-sourced',
    'two states that did something',
    [event, 'The office lit its', 'Northland and Southland used the'],
  ],
  [
    'quotes-told',
    'a word in another form, a title of a source, and words of a page about itself',
    [lamp, 'A light on a post. []', 'The office would “say” so in “Lamps in every county.”[]'],
    [
      'content/pages/about-method.md',
      end,
      '\n\nA lamp was lit.[](claim:first-county-active) We call that “a wide light.”\n',
    ],
  ],
  [
    'quotes-told',
    'words of another claim of the text, behind a sentence that names none',
    [lamp, 'A light on a post. []', 'A light on a post. We did not see why it “began.” It stood.[]'],
  ],
  [
    'code-names',
    'a name that code makes, a function, and the end of names',
    [
      'content/pages/data-load.md',
      end,
      '\nColumns end in `_qualifier`.\n\n```r\nall_lamps <- read_csv("series/lamps.csv")\nall_lamps$lit_first_day\n```\n',
    ],
  ],
  [
    'rule-agrees',
    'a rank that the text gives with a number',
    [laterRules, '"Every light is read"', '"Second: every light"'],
    [laterRules, 'The office reads every light.', 'Lights of Priority 2 are read.'],
  ],
  [
    'population-fits',
    'a town that a nickname has in several counties',
    [
      'data/places/towns.json',
      undefined,
      '{ "title": "Towns", "origin": "us", "towns": { "AA": "Moor: 900 90003" } }',
    ],
    [
      'data/places/names.json',
      undefined,
      '{ "nicknames": [{ "names": ["Moor"], "places": ["90001", "90003"] }], "present": [], "absent": [] }',
    ],
  ],
  [
    'keys-fit',
    'votes of which there were more for what was adopted',
    [firstCounty, 'The office says that the program', 'The council voted 5 to 3 for a law. The program'],
  ],
  [
    'keys-fit',
    'fewer votes for what was defeated',
    [firstCounty, 'The office says that the program', 'A law was defeated by a vote of 3 to 5. The program'],
  ],
  [
    'source-agrees',
    'a day in the address of the same week',
    [source, 'https://example.org/report', 'https://example.org/20111118-report'],
  ],
  [
    'lesson-letters',
    'the letters of its documents',
    ['content/lessons/who-counted-the-lamps.md', 'The paper gives', 'After A and B, Document B gives'],
  ],
  [
    'sayer-named',
    'a body that goes by its letters',
    [`${claims}/oversight/counties-asked.json`, '"The office"', '"U.S. Department of Lamps, Northland"'],
    [`${claims}/oversight/counties-asked.json`, 'The office says', 'DL says'],
  ],
];

const reached = new Set<string>();

describe('every way to break a rule', () => {
  test.each(breaks)('%s: %s', (rule, _, ...edits) => {
    const sites = sitesReached(edited(edits), rule);
    expect(sites).not.toEqual([]);
    for (const one of sites) reached.add(one);
  });

  test.each(sound)('%s lets pass: %s', (rule, _, ...edits) => {
    expect(sitesReached(edited(edits), rule)).toEqual([]);
  });

  test('is shown by a fixture or stands above', () => {
    for (const rule of readdirSync('tests/fixtures/broken'))
      for (const one of sitesReached(brokenFiles(rule), rule)) reached.add(one);
    for (const one of sitesReached(goodFiles(), 'changes-in-order', changesInOrder('2020-01-01')))
      reached.add(one);
    const missing = reportSites().filter((one) => !reached.has(one) && !elsewhere.test(one));
    expect(missing).toEqual([]);
  });
});
