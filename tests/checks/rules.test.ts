import { globSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { fixedPages, neededHeadings } from '../../src/kinds/index.ts';
import {
  brokenFiles,
  goodFiles,
  goodFilesWith,
  load,
  overlay,
  placeOf,
  textFile,
  textOf,
} from './fixture-files.ts';

/** The rules that reading itself keeps, besides those in `checks`. */
const readingRules = ['file-readable', 'file-known', 'syntax', 'schema', 'waiver-needed'];

/** For each rule what its fixture breaks, and the one place where it is to be reported. */
const broken: [rule: string, what: string, place: string][] = [
  ['reference-known', 'an id that no record has, at the link that names it', 'content/glossary/lamp.md:9:20'],
  [
    'id-unique',
    'an id that a record of the same kind has already, at the second of the two',
    'data/claims/rollout/lamps-fy2010.json:3:9',
  ],
  [
    'id-is-file-name',
    'an id that is not the name of its file, at the id',
    'data/conflicts/lamps-in-fiscal-2011.json:3:9',
  ],
  [
    'pages-written',
    'an address at which there is no page, at the address',
    'content/pages/about-evidence.md:3:10',
  ],
  [
    'arrest-facts-known',
    'a value that a fact of an arrest does not have, at the value',
    'data/arrests/one-felony.json:6:29',
  ],
  [
    'pattern-fits',
    'a pattern with a place for which there is no value, at the pattern',
    'data/patterns/states.json:8:18',
  ],
  ['files-there', 'a file that the record is to have and has not, where that is said', 'data/site.json:5:23'],
  ['named-once', 'a track that an event has twice, at the second', 'content/events/program-begins.md:6:19'],
  [
    'editions-hold',
    'a list of an edition that counts more than it has, at the count',
    'data/editions/2026-11-21.json:5:14',
  ],
  ['source-used', 'a source that nothing uses, at its id', 'data/sources/unused-report.json:3:9'],
  [
    'source-described',
    'an article that does not name its journal, at its type',
    'data/sources/audit-2012.json:4:11',
  ],
  [
    'source-agrees',
    'a date that the address does not give, at the date',
    'data/sources/office-report-2011.json:6:13',
  ],
  [
    'address-once',
    'the address of another source, at the address of the later one',
    'data/sources/office-report-2011.json:25:10',
  ],
  [
    'changes-in-order',
    'a change that is older than the one before it, at its day',
    'content/glossary/lamp.md:7:13',
  ],
  [
    'characters-plain',
    'a mark that turns the direction of the text, at the mark',
    'content/glossary/lamp.md:9:8',
  ],
  [
    'conflict-contradicts',
    'a claim that a dispute names twice, at the second',
    'data/conflicts/lamps-in-fiscal-2011.json:11:5',
  ],
  [
    'claims-told',
    'a claim of a document of a lesson of which its texts do not speak, where it is listed',
    'content/lessons/who-counted-the-lamps.md:35:28',
  ],
  [
    'label-fits',
    'a year in a label that is none of the claim, at the label',
    'data/charts/first-lamps.json:21:54',
  ],
  [
    'link-fits',
    'a link to a claim of which the sentence says nothing, at the link',
    'content/glossary/lamp.md:9:69',
  ],
  ['series-steady', 'a value with a digit too many, at the cell', 'data/series/posts.csv:3:8'],
  [
    'teller-sourced',
    'a body that is said to have counted and is no source, at its name',
    'data/claims/figures/lamps-fy2011-friends.json:4:21',
  ],
  ['quotes-told', 'a quotation that no claim has, at the quotation', 'content/glossary/lamp.md:9:3'],
  [
    'number-travels',
    'a claim in which a number comes back that is its origin, at that claim',
    'data/figures/lamps-1400.json:11:14',
  ],
  [
    'dates-in-prose',
    'a day that no claim of the paragraph gives, at the day',
    'content/events/program-begins.md:15:92',
  ],
  [
    'days-in-span',
    'a day after the last on which a place joined, at the day',
    'data/places/counties.csv:2:27',
  ],
  [
    'days-in-pattern',
    'a day of another weekday than that on which places joined, at the day',
    'data/places/counties.csv:2:27',
  ],
  ['days-in-order', 'two days of which the later stands first, at the earlier', 'data/site.json:27:31'],
  [
    'panel-years',
    'a year in the words on a table that the panel does not have, at the year',
    'data/panels/county.json:42:62',
  ],
  ['sources-apart', 'a second source that is the first, at its name', 'data/site.json:7:19'],
  ['code-names', 'a column in code that no table has, at its name', 'content/pages/data-panel.md:15:36'],
  [
    'errata-sourced',
    'a source of an error that is none of its claims, at the source',
    'data/errata/lamps-under-repair.json:5:15',
  ],
  ['answers-lead', 'a word that is to be replaced by itself, at the other', 'data/answers.json:3:55'],
  ['place-named', 'a county that the outlines call otherwise, at its name', 'data/places/counties.csv:4:10'],
  [
    'places-fit',
    'a link whose words name another place than its code, at the link',
    'content/events/program-begins.md:15:1',
  ],
  [
    'listed-once',
    'an explainer that stands twice on the reading path, at the second',
    'data/site.json:23:20',
  ],
  [
    'eras-in-order',
    'an era that leaves days between it and the one before, at its span',
    'data/vocabulary.json:43:15',
  ],
  [
    'noun-fits-unit',
    'a number of lamps that is said to be of counties, at the noun',
    'content/explainers/what-the-program-was.md:21:55',
  ],
  [
    'measure-told',
    'lamps that burned, in a measure of those that did not, at the number',
    'data/claims/figures/lamps-fy2010.json:4:46',
  ],
  ['part-not-larger', 'a part that is larger than its whole, at the part', 'content/glossary/lamp.md:9:9'],
  ['order-once', 'an order that another step has, at the order', 'data/stages/reading.json:4:12'],
  ['place-in-state', 'a county in a state of other codes, at the state', 'data/places/counties.csv:4:7'],
  ['prose-finished', 'one word twice, at the first of the two', 'content/glossary/lamp.md:9:12'],
  [
    'series-measures',
    'a column in another unit than its measure, at the unit',
    'data/series/lamps.json:23:17',
  ],
  [
    'statement-dated',
    'a statement with another day than its claim, at the date of the claim',
    'data/claims/oversight/counties-not-asked.json:5:11',
  ],
  [
    'said-once',
    'a statement in nearly the words of another, at the later of the two',
    'data/claims/oversight/counties-told.json:4:16',
  ],
  [
    'claim-has-source',
    'a claim without a source, at the empty list',
    'data/claims/rollout/first-county-active.json:10:14',
  ],
  [
    'confirmed-by-primary',
    'a confirmed claim none of whose sources is primary, at its standing',
    'data/claims/rollout/first-county-active.json:17:15',
  ],
  [
    'disputed-has-other-side',
    'a disputed claim against which only its own side stands, at its standing',
    'data/claims/oversight/counties-asked.json:20:15',
  ],
  [
    'evidence-not-fewer',
    'a number that is lower than at the last edition, at the number',
    'data/evidence.json:11:15',
  ],
  [
    'met-first-checked',
    'a confirmed claim on the first page that nobody read again, at its standing',
    'data/claims/rollout/first-county-active.json:17:15',
  ],
  ['date-valid', 'a date that does not exist, at the date', 'data/places/counties.csv:3:40'],
  [
    'source-not-older',
    'a source from before what it reports, at the source of the claim',
    'data/claims/oversight/counties-asked.json:15:13',
  ],
  [
    'event-date-not-finer',
    'an event dated to a day by a claim that knows the month, at the date of the event',
    'content/events/program-begins.md:4:7',
  ],
  [
    'event-follows-earlier',
    'an event before the one that it follows, at the name of the other',
    'content/events/program-begins.md:11:14',
  ],
  [
    'event-length',
    'a text of two short sentences, at its beginning',
    'content/events/audit-published.md:14:1',
  ],
  [
    'regimes-in-order',
    'a period that leaves days between it and the one before, at its span',
    'data/regimes/later-rules.json:5:11',
  ],
  [
    'rules-decide',
    'a step with two rules that decide whatever no other does, at the step of the later one',
    'data/regimes/later-rules.json:13:16',
  ],
  [
    'rule-cites-claim',
    'a rule whose text names no claim, at the text',
    'data/regimes/later-rules.json:16:15',
  ],
  ['word-known', 'a word that the vocabulary lacks, at the word', 'content/events/program-begins.md:9:10'],
  [
    'figure-has-extent',
    'a key that two figures of a claim share, at the second of them',
    'data/claims/figures/lamps-fy2011.json:20:14',
  ],
  [
    'passage-fits',
    'a passage that says another count than its claim, at the words',
    'data/claims/figures/lamps-fy2011.json:32:18',
  ],
  [
    'counted-has-rows',
    'a count in a data file that does not say where its rows are, at the reason',
    'data/claims/rollout/reach-goal.json:19:20',
  ],
  [
    'figure-measured',
    'a figure without a measure or a reason, at the figure',
    'data/claims/rollout/reach-goal.json:8:5',
  ],
  [
    'figures-comparable',
    'two figures of one measure, period and place that differ without a conflict, at the later of them',
    'data/claims/figures/lamps-fy2010.json:7:5',
  ],
  [
    'figure-computed',
    'a figure that is not what its formula gives, at the figure',
    'data/claims/figures/north-share-fy2011.json:8:16',
  ],
  [
    'figure-counted',
    'a count of counties that the table does not give, at the value',
    'data/claims/rollout/counties-with-a-day.json:11:16',
  ],
  ['figure-bound', 'a quantity that is bound to nothing, at the words', 'content/glossary/lamp.md:10:8'],
  [
    'figure-agrees',
    'a bound quantity that differs from its claim, at the words',
    'content/events/program-begins.md:16:2',
  ],
  [
    'date-in-words',
    'a date in bound words that is not the date of the claim, at the date',
    'content/events/program-begins.md:14:35',
  ],
  ['series-columns', 'a cell that is no number, at the cell', 'data/series/lamps.csv:3:18'],
  ['cell-not-formula', 'a note that a spreadsheet would run, at the cell', 'data/places/counties.csv:3:139'],
  ['series-sourced', 'a row without a source, at the empty cell', 'data/series/lamps.csv:2:40'],
  ['series-periods', 'a hole in the run of periods, at the row behind it', 'data/series/lamps.csv:4:1'],
  ['series-sums', 'parts that do not add up to their total, at the total', 'data/series/lamps.csv:3:8'],
  [
    'series-cumulative',
    'a cumulative column that falls, at the cell that is lower',
    'data/series/lamps.csv:3:22',
  ],
  [
    'series-from-claims',
    'a value that is no figure of the claims of its row, at the cell',
    'data/series/lamps.csv:2:25',
  ],
  [
    'prose-readable',
    'prose that cannot be parsed, at the field',
    'data/claims/figures/lamps-fy2011-friends.json:13:11',
  ],
  [
    'link-known',
    'a link that leads nowhere, at the link',
    'content/explainers/what-the-program-was.md:25:49',
  ],
  ['no-raw-html', 'raw HTML, at the tag', 'content/glossary/lamp.md:9:19'],
  [
    'image-described',
    'a chart that does not exist, at the image',
    'content/explainers/what-the-program-was.md:19:1',
  ],
  [
    'chart-holds',
    'a value that no rows of the chart give, at the sentence',
    'data/charts/lamps-by-year.json:7:13',
  ],
  [
    'chart-counts',
    'a column of lamps that says that it counts counties, at the unit',
    'data/charts/lamps-by-year.json:27:75',
  ],
  [
    'chart-told',
    'the whole in the words of a part of it, at the words in the key',
    'data/charts/lamps-by-year.json:53:48',
  ],
  [
    'column-titles',
    'two columns with the titles of each other, at the second',
    'data/panels/county.json:126:16',
  ],
  [
    'pattern-bound',
    'a number that is no place for a value, at the words',
    'data/charts/first-lamps.json:14:39',
  ],
  [
    'diagram-sourced',
    'a cell of a diagram without a claim, at the cell',
    'data/diagrams/what-changed.json:9:91',
  ],
  [
    'sentence-sourced',
    'a factual sentence without a claim, at its beginning',
    'content/explainers/what-the-program-was.md:15:1',
  ],
  [
    'explainer-sourced',
    'an explainer too few of whose sentences name a claim, at its id',
    'content/explainers/what-the-program-was.md:2:5',
  ],
  [
    'summary-length',
    'a summary of two sentences, at the summary',
    'content/explainers/what-the-program-was.md:4:10',
  ],
  [
    'gaps-named',
    'an explainer that does not say what is not known, at its id',
    'content/explainers/what-the-program-was.md:2:5',
  ],
  [
    'sentence-length',
    'a sentence of sixty-two words, at its beginning',
    'content/events/audit-published.md:14:1',
  ],
  [
    'speaker-named',
    'a passive that leaves out the speaker, at the passive',
    'content/events/audit-published.md:14:137',
  ],
  ['own-words', 'a loaded word in our own voice, at the word', 'content/events/audit-published.md:14:15'],
  ['file-readable', 'a byte order mark, at the beginning of the file', 'content/glossary/lamp.md:1:1'],
  [
    'file-known',
    'a file whose name no record can have, at its beginning',
    'content/glossary/Big Lamp.md:1:1',
  ],
  ['syntax', 'a key that is given twice, at the second', 'data/claims/rollout/first-county-active.json:17:3'],
  [
    'lesson-minutes',
    'a lesson that is longer than its steps, at its minutes',
    'content/lessons/who-counted-the-lamps.md:9:10',
  ],
  [
    'lesson-levels',
    'a version of a document that is plainer than its grade, at its text',
    'content/lessons/who-counted-the-lamps.md:50:15',
  ],
  [
    'lesson-sides',
    'a side with less of the words than the other, at its id',
    'content/lessons/who-counted-the-lamps.md:29:9',
  ],
  [
    'lesson-answers',
    'an answer that rests on no claim, at the answer',
    'content/lessons/who-counted-the-lamps.md:55:17',
  ],
  [
    'lesson-speakers',
    'a document whose claims are not of the source that it names, at the source',
    'content/lessons/who-counted-the-lamps.md:36:13',
  ],
  [
    'lesson-names',
    'a person whom no record has, at the name',
    'content/lessons/who-counted-the-lamps.md:18:56',
  ],
  [
    'reading-level',
    'a definition that reads like a contract, at the id of its term',
    'content/glossary/lamp.md:2:5',
  ],
  ['title-length', 'a title that says it all, at the title', 'content/events/audit-published.md:3:8'],
  [
    'titles-differ',
    'the title of an event at a term, at the later of the two',
    'content/glossary/lamp.md:3:8',
  ],
  [
    'titles-in-form',
    'a title with a capital on every word, at the title',
    'content/events/audit-published.md:3:8',
  ],
  [
    'article-fits',
    'an article that the next word does not take, at the article',
    'content/glossary/lamp.md:9:12',
  ],
  [
    'designation-known',
    'the number of a bill that no claim has, at the number',
    'content/events/program-begins.md:14:7',
  ],
  [
    'letters-known',
    'the letters of an office that no claim of the sentence names, at the letters',
    'content/events/program-begins.md:14:11',
  ],
  [
    'keys-fit',
    'two figures in the other order than their keys, at the first value',
    'data/claims/figures/lamps-fy2011.json:15:16',
  ],
  [
    'note-fits',
    'a confirmed claim whose document we have not read, at its standing',
    'data/claims/rollout/first-county-active.json:18:15',
  ],
  [
    'offices-fit',
    'a person with another office than in a claim of the same year, at the statement',
    'data/claims/rollout/first-county-active.json:4:16',
  ],
  [
    'study-fits',
    'a study whose data end after its claim, at the span',
    'data/claims/rollout/first-county-active.json:24:13',
  ],
  ['noun-in-number', 'a noun for several behind one, at the number', 'content/glossary/lamp.md:9:21'],
  ['plain-words', 'a construction that we do not use, at its words', 'content/glossary/lamp.md:9:20'],
  ['british-spelling', 'a British spelling in a label, at the word', 'data/vocabulary.json:17:49'],
  [
    'finding-told',
    'a finding that is not that of its claim, at the link',
    'content/explainers/what-the-program-was.md:24:41',
  ],
  [
    'shown-below',
    'a table that is to stand below, where a chart does, at its words',
    'content/explainers/what-the-program-was.md:17:89',
  ],
  ['standard-fits', 'a code that is not that of its id, at the code', 'data/vocabulary.json:223:15'],
  [
    'lesson-dates',
    'a year in a summary that no document has, at the summary',
    'content/lessons/who-counted-the-lamps.md:5:10',
  ],
  [
    'schema',
    'a value that the schema does not allow, at the value',
    'data/claims/rollout/first-county-active.json:17:15',
  ],
  ['waiver-needed', 'a waiver that no problem needs, at the waiver', 'data/waivers.json:2:3'],
  [
    'rule-agrees',
    'a title that leaves open what the rule decides, at the title',
    'data/regimes/later-rules.json:15:16',
  ],
  ['series-told', 'a year that is not the first with a value, at the text', 'data/series/lamps.json:7:14'],
  [
    'publisher-spelled',
    'the name of a publisher with an article, at the name',
    'data/sources/audit-2012.json:15:16',
  ],
  [
    'dating-fits',
    'a dating that the days of its row do not fit, at the dating',
    'data/places/counties.csv:3:59',
  ],
  [
    'population-fits',
    'a county with fewer people than its towns, at the number',
    'data/places/counties.csv:3:48',
  ],
  [
    'sayer-named',
    'a sayer whom the statement does not name, at the name',
    'data/claims/oversight/counties-asked.json:20:13',
  ],
  ['planned-ahead', 'a plan that is told as done, at its mark', 'data/claims/rollout/reach-goal.json:6:14'],
  [
    'diagram-in-order',
    'columns in another order than in the description, at the column',
    'data/diagrams/what-changed.json:7:27',
  ],
  [
    'steps-fit',
    'an office that the title of its step does not name, at the office',
    'data/stages/lighting.json:7:13',
  ],
  [
    'lesson-letters',
    'a document that the lesson does not have, at its letter',
    'content/lessons/who-counted-the-lamps.md:77:17',
  ],
  [
    'publisher-at-home',
    'a publisher at the address of another one, at the name',
    'data/sources/audit-2012.json:16:16',
  ],
];

describe('the good record set', () => {
  test('has no problem', () => {
    expect(load(goodFiles()).problems).toEqual([]);
  });

  test('gives every rule something to look at', () => {
    const { examined } = load(goodFiles());
    expect(
      Object.entries(examined).filter(([rule, count]) => count === 0 && rule !== 'waiver-needed'),
    ).toEqual([]);
  });
});

describe('a broken record set', () => {
  test.each(broken)('%s reports %s', (rule, _, place) => {
    expect(load(brokenFiles(rule)).problems.map(placeOf)).toEqual([`${rule} ${place}`]);
  });

  test('stands in the fixtures for every rule of the checks and of reading', () => {
    const names = [...checks.map((check) => check.name), ...readingRules].sort();
    expect(broken.map(([rule]) => rule).sort()).toEqual(names);
    expect(readdirSync(fileURLToPath(new URL('../fixtures/broken/', import.meta.url))).sort()).toEqual(names);
  });
});

describe('every rule', () => {
  test.each(checks.map((check) => [check.name, check] as const))(
    '%s has a name of its own and a sentence that says what holds',
    (name, { description }) => {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(checks.filter((check) => check.name === name)).toHaveLength(1);
      expect(description).toMatch(/^[A-Z].*\.$/);
    },
  );
});

describe('the sentence of a problem', () => {
  const problem = (rule: string) => load(brokenFiles(rule)).problems[0];

  test('names the nearest id where one is unknown', () => {
    expect(problem('reference-known')?.message).toBe('there is no claim "first-county-activ"');
    expect(problem('reference-known')?.fix).toBe('Did you mean "first-county-active"?');
  });

  test('gives what is written and what the record has where a figure differs', () => {
    expect(problem('figure-agrees')?.message).toBe(
      '"1,600" is not the figure; claim "lamps-fy2011" has 1,500',
    );
  });

  test('names the field with an example where a value is not allowed', () => {
    expect(problem('schema')?.message).toContain('standing');
    expect(problem('schema')?.fix).toContain('For example "confirmed".');
  });

  test('says on which page the words are shown', () => {
    expect(problem('figure-agrees')?.pages).toEqual(['/timeline/program-begins/']);
    expect(problem('confirmed-by-primary')?.pages).toEqual(['/claims/first-county-active/']);
    expect(problem('series-sums')?.pages).toEqual(['/data/#lamps']);
  });
});

describe('what we find of a number that circulates', () => {
  test('is a problem where it takes three sentences', () => {
    const files = goodFilesWith(
      'data/figures/lamps-1400.json',
      '"finding": "',
      '"finding": "It is low.[](claim:lamps-fy2011-friends) It is old.[](claim:lamps-fy2011-friends) ',
    );
    expect(load(files).problems).toEqual([
      expect.objectContaining({
        rule: 'summary-length',
        file: 'data/figures/lamps-1400.json',
        message: 'this finding has 3 sentences, not one or two',
      }),
    ]);
  });
});

describe('a page without a text', () => {
  test('is a problem that says which file to write', () => {
    const files = goodFiles().filter(({ path }) => path !== 'content/pages/about-evidence.md');
    expect(load(files).problems).toEqual([
      expect.objectContaining({
        rule: 'pages-written',
        file: 'data/site.json',
        message: 'the page /about/evidence/ has no text',
        fix: expect.stringContaining('content/pages/about-evidence.md'),
      }),
    ]);
  });

  test('is a problem where it lacks a heading below which the site prints', () => {
    const files = goodFilesWith('content/pages/about-method.md', '## Who is speaking', '## Who speaks');
    expect(load(files).problems).toEqual([
      expect.objectContaining({
        rule: 'pages-written',
        file: 'content/pages/about-method.md',
        message: expect.stringContaining('"who-is-speaking"'),
      }),
    ]);
  });

  test('is asked for all the headings that the pages name, and no others', () => {
    const named = globSync('src/pages/**/*.astro').flatMap((page) => {
      const text = readFileSync(page, 'utf8');
      const inside = /<PageText[^>]*[^/]>(.*?)<\/PageText>/s.exec(text)?.[1] ?? '';
      const slots = [...inside.matchAll(/slot="([^"]+)"/g)].map(([, slot]) => slot);
      const anchors = [...text.matchAll(/anchors=\{\{(.*?)\}\}/g)].flatMap(([, pairs = '']) =>
        [...pairs.matchAll(/'([^']+)':/g)].map(([, anchor]) => anchor),
      );
      return [...slots, ...anchors];
    });
    expect(Object.values(neededHeadings).flat().sort()).toEqual(named.sort());
  });

  test('is looked for at every page that takes its text from a file', () => {
    const pages = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.astro'))
      .flatMap((file) => [...readFileSync(`src/pages/${file}`, 'utf8').matchAll(/\.pages, '([a-z-]+)'\)/g)])
      .map(([, id]) => id);
    const ids = fixedPages.map((address) => address.slice(0, -1).replaceAll('/', '-') || 'home');
    expect([...new Set(pages)].sort()).toEqual(ids.sort());
  });
});

describe('many problems of one rule in one file', () => {
  test('are counted beyond two hundred', () => {
    const note = Array.from({ length: 300 }, () => '7 lamps').join(', ');
    const path = 'data/claims/figures/lamps-fy2010.json';
    const claim = JSON.parse(textOf(goodFiles(), path)) as object;
    const { problems } = load(overlay(goodFiles(), [textFile(path, JSON.stringify({ ...claim, note }))]));
    const bound = problems.filter(({ rule }) => rule === 'figure-bound');
    expect(bound).toHaveLength(201);
    expect(bound.at(-1)?.message).toBe('this file has 100 more problems of this rule');
  });
});

describe('a source whose date is wrong', () => {
  test('is reported once, at the source, where several claims lie after it', () => {
    const path = 'data/sources/office-report-2011.json';
    const text = textOf(goodFiles(), path).replace('2011,', '2009,');
    const found = load(overlay(goodFiles(), [textFile(path, text)])).problems;
    expect(found.map(({ rule, file }) => `${rule} ${file}`)).toEqual([`source-not-older ${path}`]);
    expect(found[0]?.message).toMatch(/^the source is older than what \d claims say/);
  });
});

describe('a date in the words of a link to a table', () => {
  test.each([
    ['[1,500 lamps in fiscal year 2010](series:lamps/FY2011/lamps)', 'fiscal year 2010'],
    ['[1,500 lamps in 2010](series:lamps/FY2011/lamps)', '2010'],
  ])('%s is not of the period of its row', (link, words) => {
    const path = 'content/glossary/lamp.md';
    const text = textOf(goodFiles(), path).replace(
      'A light on a post.',
      `A light on a post. It counted ${link}.`,
    );
    const found = load(overlay(goodFiles(), [textFile(path, text)])).problems;
    expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      `date-in-words: "${words}" is another period than that of the row, FY2011`,
    ]);
  });
});

describe('an address', () => {
  test.each([
    'javascript:alert(1)',
    'https://https://example.org/report',
    'http://www.www.example.org/report',
    'https://example.org/report)',
    'http://localhost:4321/report',
    'http://127.0.0.1/report',
    'http://desk.local/report',
    'https://example.org@evil.example/report',
    'https://example.org/a" onmouseover="b',
    'ftp://example.org/report',
    'https://example-org.ezproxy.lib.example.edu/report',
    'https://library.example.edu/login?url=https://example.org/report',
    'https://bit.ly/3abcdef',
  ])('%s is refused at its place', (address) => {
    const path = 'data/sources/office-report-2011.json';
    const text = textOf(goodFiles(), path).replace('"https://example.org/report"', JSON.stringify(address));
    const found = load(overlay(goodFiles(), [textFile(path, text)])).problems;
    expect(found.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toContain(`schema ${path}:25`);
  });
});

describe('a locator', () => {
  test.each(['p. ??', 'pp.', 'pp. 41–14', 'pp. 41-14', 'part 2, pp. 41–14', 'pages 41 to 14', 'p. 41–44'])(
    '%s is refused at its place',
    (locator) => {
      const path = 'data/claims/rollout/first-county-active.json';
      const text = textOf(goodFiles(), path).replace('"p. 7"', JSON.stringify(locator));
      const found = load(overlay(goodFiles(), [textFile(path, text)])).problems;
      expect(found.map(({ rule, file }) => `${rule} ${file}`)).toEqual([`schema ${path}`]);
    },
  );

  test.each(['p. 14', 'pp. 103–4', 'pp. 14–41', 'p. 7 of the annex', 'ch. 3', 'Sec. 46-37(a)'])(
    '%s is taken',
    (locator) => {
      const path = 'data/claims/rollout/first-county-active.json';
      const text = textOf(goodFiles(), path).replace('"p. 7"', JSON.stringify(locator));
      expect(load(overlay(goodFiles(), [textFile(path, text)])).problems).toEqual([]);
    },
  );
});

describe('a field of a source', () => {
  test.each([
    ['"page": "8844–8836"', 'the last page is before the first'],
    ['"page": "pp. 7–9"', 'without "p."'],
    ['"volume": "117(16)"', 'a field of its own: issue'],
    ['"ISBN": "978-0-306-40615-8"', 'a digit of this ISBN is wrong'],
    ['"ISSN": "0002-9603"', 'a digit of this ISSN is wrong'],
    ['"author": [{ "family": "Lamp, Ada" }]', 'the given name has a field of its own'],
    ['"author": [{ "family": "LAMPS" }]', 'a name is not in capitals'],
    ['"author": [{ "family": "Lamp", "given": "By Ada" }]', 'a name does not begin with "By"'],
    ['"author": [{ "family": "Lamp", "given": "Ada (editor)" }]', 'a name has no remark in brackets'],
    ['"author": [{ "family": "Lamp", "literal": "Ada Lamp" }]', 'has a family name, or is a body'],
    ['"accessed": { "date-parts": [[26, 11, 22]] }', 'a year has four digits'],
  ])('%s is refused', (entry, message) => {
    const path = 'data/sources/office-report-2011.json';
    const text = textOf(goodFiles(), path).replace('"publisher"', `${entry}, "publisher"`);
    const { problems } = load(overlay(goodFiles(), [textFile(path, text)]));
    expect(problems.filter(({ file }) => file === path).map((one) => one.message)).toEqual([
      expect.stringContaining(message),
    ]);
  });

  test.each(['"page": "957–996"', '"ISBN": "0-306-40615-2"', '"ISSN": "0002-9602"', '"volume": 117'])(
    '%s is taken',
    (entry) => {
      const path = 'data/sources/office-report-2011.json';
      const text = textOf(goodFiles(), path).replace('"publisher"', `${entry}, "publisher"`);
      expect(load(overlay(goodFiles(), [textFile(path, text)])).problems).toEqual([]);
    },
  );

  test('is no list of archived copies', () => {
    const path = 'data/sources/office-report-2011.json';
    const list = '"custom": { "archiveUrl": "https://web.archive.org/web/2013*/https://example.org/",';
    const text = textOf(goodFiles(), path).replace('"custom": {', list);
    const { problems } = load(overlay(goodFiles(), [textFile(path, text)]));
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('this is a list of copies'),
    ]);
  });

  test('is no title in capitals', () => {
    const path = 'data/sources/office-report-2011.json';
    const text = textOf(goodFiles(), path).replace('Lamps in every county', 'LAMPS IN EVERY COUNTY THERE');
    const { problems } = load(overlay(goodFiles(), [textFile(path, text)]));
    expect(problems.some(({ message }) => message.includes('not in capitals from end to end'))).toBe(true);
  });
});

describe('a way to reach the publisher', () => {
  test.each(['desk@example', 'desk@@example.org', 'https:/example.org', 'mailto:desk@example.org', 'soon'])(
    '%s is refused',
    (contact) => {
      const path = 'data/site.json';
      const text = textOf(goodFiles(), path).replace('desk@example.org', contact);
      const { problems } = load(overlay(goodFiles(), [textFile(path, text)]));
      expect(problems.map(({ file, message }) => `${file}: ${message}`)).toContain(
        'data/site.json: contact: this is neither a mail address nor a web address',
      );
    },
  );
});

describe('a waiver', () => {
  const waive = (rule: string, file: string, words: string) =>
    overlay(brokenFiles(rule), [
      textFile(
        'data/waivers.json',
        JSON.stringify([{ rule, file, words, reason: 'The rule does not fit here, and this says why.' }]),
      ),
    ]);

  test('takes off the problem of its rule, in its file, with its words', () => {
    expect(load(waive('figure-bound', 'content/glossary/lamp.md', '30')).problems).toEqual([]);
  });

  test('that takes off more problems than it says is a problem itself', () => {
    const twice = textOf(brokenFiles('figure-bound'), 'content/glossary/lamp.md').trimEnd();
    const files = overlay(waive('figure-bound', 'content/glossary/lamp.md', '30'), [
      textFile('content/glossary/lamp.md', `${twice}\n\nIt has 30 lamps.\n`),
    ]);
    expect(load(files).problems.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'waiver-needed: this waiver of figure-bound in content/glossary/lamp.md takes off 2 problems, not 1',
    ]);
  });

  test.each([
    ['words', 'content/glossary/lamp.md', '31'],
    ['words that are only part of those', 'content/glossary/lamp.md', '3'],
    ['file', 'content/events/program-begins.md', '30'],
  ])('that has other %s takes off nothing and is reported itself', (_, file, words) => {
    expect(load(waive('figure-bound', file, words)).problems.map(({ rule }) => rule)).toEqual([
      'figure-bound',
      'waiver-needed',
    ]);
  });

  test('without a reason in a sentence is a problem', () => {
    const files = overlay(brokenFiles('figure-bound'), [
      textFile(
        'data/waivers.json',
        '[{"rule":"figure-bound","file":"content/glossary/lamp.md","words":"30","reason":"ok"}]',
      ),
    ]);
    expect(load(files).problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'schema data/waivers.json',
      'figure-bound content/glossary/lamp.md',
    ]);
  });

  test.each(['reference-known', 'date-valid', 'id-unique', 'prose-readable', 'syntax', 'schema'])(
    'cannot let %s pass, which later stages rest on',
    (rule) => {
      const [problem] = load(brokenFiles(rule)).problems;
      expect(
        load(waive(rule, problem?.file ?? '', problem?.message ?? ''))
          .problems.map((one) => one.rule)
          .sort(),
      ).toEqual([rule, 'waiver-needed'].sort());
    },
  );
});
