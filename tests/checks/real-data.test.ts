import { describe, expect, test } from 'vitest';
import { formatText } from '../../src/checks/format-problems.ts';
import { checks } from '../../src/checks/index.ts';
import { findQuantities } from '../../src/quantities/index.ts';
import { addressOf, type SeriesEntry, type TextEntry } from '../../src/archive/index.ts';
import type { EventData } from '../../src/kinds/index.ts';
import { textFile } from './fixture-files.ts';
import { realFiles, realProblems, archive } from '../real-archive.ts';
import { changeTo, first, newProblems, placesIn, realText, replaceFirst, type Change } from './real-data.ts';

const claims = [...archive.claims.values()];
const events = [...archive.events.values()];
const explainers = [...archive.explainers.values()];
const [firstClaim, firstEvent, firstConflict] = [
  first(claims),
  first(events),
  first(archive.conflicts.values()),
];
const dated = (event: TextEntry<EventData>) => /^\d{4}-\d\d-\d\d$/.test(event.data.date);
const linkForm = /\[[^[\]]+\]\(claim:[a-z0-9-]+\)/;
const digits = (value: number) => value.toLocaleString('en-US');
const otherDigit = (text: string) => text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
const valueAfter = (text: string, name: string) => text.indexOf(`"${name}": `) + name.length + 4;

/** Returns offset and text of a cell of a row (from 1) whose earlier cells hold no comma. */
function cellOf(
  series: SeriesEntry,
  row: number,
  column: string,
): { path: string; text: string; offset: number; cell: string } {
  const path = series.file.replace('.json', '.csv');
  const text = realText(path);
  const lines = text.split('\n');
  const at = (lines[0] ?? '').split(',').indexOf(column);
  const cells = (lines[row] ?? '').split(',');
  const ahead = [...lines.slice(0, row), ...cells.slice(0, at)].reduce(
    (sum, part) => sum + part.length + 1,
    0,
  );
  return { path, text, offset: ahead, cell: cells[at] ?? '' };
}

function changeCell(series: SeriesEntry, row: number, column: string, by: (cell: string) => string): Change {
  const { path, text, offset, cell } = cellOf(series, row, column);
  return changeTo(path, text.slice(0, offset) + by(cell) + text.slice(offset + cell.length), offset);
}

const anySeries = first(archive.series.values(), ({ rows: [row] }) => row?.cells['source']?.text !== '');
const numbers = anySeries.data.schema.fields.flatMap((field) =>
  field.type === 'integer' && field.unit ? [field.name] : [],
);
const firstNumber = numbers[0] ?? '';
const valueIn = (row: number, column: string) => anySeries.rows[row - 1]?.cells[column]?.text ?? '';

const firstExplainer = first(explainers);
const lessons = [...archive.lessons.values()];
const firstLesson = first(lessons);

/**
 * Returns the change that adds a sentence behind the text of the first explainer; it is reported at the
 * sentence.
 */
function atTheEnd(sentence: string): Change {
  const text = realText(firstExplainer.file).trimEnd();
  return changeTo(firstExplainer.file, `${text}\n\n${sentence}\n`, text.length + 2);
}

/** For each rule one change to the real data that breaks it, and the places at which it is to be reported. */
const changes: { [rule: string]: [what: string, change: () => Change] } = {
  'reference-known': [
    'an id in a link of an event',
    () => replaceFirst(firstEvent.file, linkForm, (link) => link.replace(/\)$/, 'x)')),
  ],
  'id-unique': [
    'a claim copied into another topic',
    () => {
      const text = realText(firstClaim.file);
      const topic = first(claims, (claim) => claim.topic > firstClaim.topic).topic;
      return changeTo(`data/claims/${topic}/${firstClaim.id}.json`, text, valueAfter(text, 'id'));
    },
  ],
  'id-is-file-name': [
    'the id of a conflict',
    () =>
      replaceFirst(
        firstConflict.file,
        `"id": "${firstConflict.id}"`,
        () => `"id": "${firstConflict.id}-2"`,
        6,
      ),
  ],
  'pages-written': [
    'the address of a page',
    () => replaceFirst('content/pages/about.md', 'address: about/', () => 'address: about/us/', 9),
  ],
  'files-there': [
    'the outlines of counties, which are lost',
    () => {
      const text = realText('data/site.json');
      return {
        file: { path: 'data/geo/counties.json', unreadable: 'it is not there' },
        places: placesIn('data/site.json', text, [text.indexOf('"geometry"')]),
      };
    },
  ],
  'named-once': [
    'the first track of an event, given again',
    () => {
      const track = firstEvent.data.tracks[0] ?? '';
      const text = realText(firstEvent.file);
      const at = text.indexOf(track, text.indexOf('tracks:'));
      return changeTo(
        firstEvent.file,
        `${text.slice(0, at)}${track}, ${text.slice(at)}`,
        at + track.length + 2,
      );
    },
  ],
  'editions-hold': [
    'a record that is struck from the list of an edition',
    () => {
      const { file, data } = first(archive.editions.values());
      const [line = ''] = data.records['claim'] ?? [];
      const text = realText(file).replace(`      ${JSON.stringify(line)},\n`, '');
      return changeTo(file, text, valueAfter(text, 'claim'));
    },
  ],
  'evidence-not-fewer': [
    'the count of errata in the last edition',
    () => replaceFirst('data/evidence.json', /"errata": \d+/, (found) => `${found}0`, '"errata": '.length),
  ],
  'met-first-checked': [
    'the second reading of a confirmed claim on the first page, which is struck',
    () => {
      const named = realText('content/pages/overview.md');
      const claim = first(
        claims,
        ({ id, data }) => data.standing === 'confirmed' && named.includes(`(claim:${id})`),
      );
      const text = realText(claim.file);
      const changed = text.replace(/\n {2}"readings": \[[^]*?\n {2}\],/, '');
      return changeTo(claim.file, changed, valueAfter(changed, 'standing'));
    },
  ],
  'source-used': [
    'a source that nothing names',
    () => {
      const source = first(archive.sources.values());
      const text = realText(source.file).replace(`"id": "${source.id}"`, '"id": "named-by-nothing"');
      return changeTo('data/sources/named-by-nothing.json', text, valueAfter(text, 'id'));
    },
  ],
  'number-travels': [
    'the origin of a number that circulates, named again among the others',
    () => {
      const number = first(archive.numbers.values());
      const { origin, others } = number.data;
      const text = realText(number.file);
      const at = text.indexOf(`"${others[0]}"`, text.indexOf('"others"'));
      const changed = text.slice(0, at) + `"${origin}"` + text.slice(at + (others[0]?.length ?? 0) + 2);
      return changeTo(number.file, changed, at);
    },
  ],
  'address-once': [
    'the address of a source, put into the next one',
    () => {
      const [one, other] = [...archive.sources.values()].filter(({ data }) => data.URL !== undefined);
      const file = other?.file ?? '';
      const text = realText(file).replace(other?.data.URL ?? '?', one?.data.URL ?? '');
      return changeTo(file, text, valueAfter(text, 'URL'));
    },
  ],
  'changes-in-order': [
    'an older change below the first',
    () => {
      const { file } = first(explainers);
      const text = realText(file);
      const history = /^changes:\n/m.exec(text);
      const at = (history?.index ?? 0) + (history?.[0].length ?? 0);
      const line = "  - { date: '2099-01-01', what: First published. }\n";
      const changed = text.slice(0, at) + line + text.slice(at);
      const next = /date: /.exec(changed.slice(at + line.length))?.index ?? -1;
      return changeTo(file, changed, at + line.length + next + 'date: '.length);
    },
  ],
  'characters-plain': [
    'a letter of another alphabet in a word of a statement',
    () => {
      const text = realText(firstClaim.file);
      const at = text.indexOf('a', text.indexOf('"statement": ') + '"statement": "'.length);
      return changeTo(firstClaim.file, `${text.slice(0, at)}\u0430${text.slice(at + 1)}`, at);
    },
  ],
  'conflict-contradicts': [
    'the first claim of a dispute, named again',
    () => {
      const id = firstConflict.data.claims[0] ?? '';
      const text = realText(firstConflict.file).replace(/("claims": \[[^\]]*?)(\s*\])/, `$1, "${id}"$2`);
      return changeTo(
        firstConflict.file,
        text,
        text.lastIndexOf(`"${id}"`, text.indexOf(']', text.indexOf('"claims"'))),
      );
    },
  ],
  'claims-told': [
    'the claim of the date of an event, which becomes one of another topic',
    () => {
      const { file, data } = firstEvent;
      const { topic } = first(claims, ({ id }) => id === data.dateFrom);
      const other = first(claims, (claim) => claim.topic !== topic);
      return replaceFirst(file, `dateFrom: ${data.dateFrom}`, () => `dateFrom: ${other.id}`, 10);
    },
  ],
  'link-fits': [
    'a sentence with a link to a claim of another topic, behind the text of an explainer',
    () => {
      const named = (id: string) => realText(firstExplainer.file).includes(`claim:${id}`);
      const told = first(claims, ({ topic, data }) => topic === 'research' && data.statement.length > 150);
      const other = first(claims, ({ id, topic }) => topic === 'rollout' && !named(id));
      const [sentence = ''] = told.data.statement.split(/(?<=\.) /);
      const change = atTheEnd(`${sentence}[](claim:${other.id})`);
      const text = realText(firstExplainer.file).trimEnd();
      const changed = `${text}\n\n${sentence}[](claim:${other.id})\n`;
      return { ...change, places: placesIn(firstExplainer.file, changed, [changed.lastIndexOf('[](')]) };
    },
  ],
  'label-fits': [
    'a year in the label of a row of a chart',
    () =>
      replaceFirst(
        'data/charts/appropriations.json',
        /"label": "fiscal year 2009"/,
        (label) => label.replace('2009', '2031'),
        '"label": '.length,
      ),
  ],
  'series-steady': [
    'a value with a digit too many, between two others',
    () => {
      const { file, rows } = first(archive.series.values(), ({ id }) => id === 'dhs-removals-and-returns');
      const cell = rows[2]?.cells['removals']?.text ?? '';
      return replaceFirst(file.replace('.json', '.csv'), `,${cell},`, () => `,${cell}0,`, 1);
    },
  ],
  'teller-sourced': [
    'the paper that a statement names',
    () => {
      const claim = first(claims, ({ data }) => data.statement.includes('The Washington Post reported'));
      return replaceFirst(
        claim.file,
        'The Washington Post reported',
        () => 'The Boston Globe reported',
        'The '.length,
      );
    },
  ],
  'quotes-told': [
    'words in quotation marks that nobody wrote',
    () => atTheEnd(`“Nobody ever wrote words like these,” it said.[](claim:${firstClaim.id})`),
  ],
  'dates-in-prose': [
    'a day at the end of an explainer that no claim gives',
    () => {
      const text = realText(firstExplainer.file).trimEnd();
      const sentence = 'It was so on May 5, 1988.';
      return changeTo(
        firstExplainer.file,
        `${text}\n\n${sentence}\n`,
        text.length + 2 + sentence.indexOf('May'),
      );
    },
  ],
  'days-in-span': [
    'the year of a county',
    () => replaceFirst('data/places/counties.csv', /\d{4}-\d\d-\d\d/, (day) => day.replace(/^\d{4}/, '2031')),
  ],
  'days-in-pattern': [
    'the day of a county, moved by one',
    () =>
      replaceFirst('data/places/counties.csv', /(?<=,)\d{4}-\d\d-\d\d/, (day) =>
        new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10),
      ),
  ],
  'place-named': [
    'two letters of the name of a county, swapped',
    () => replaceFirst('data/places/counties.csv', /(?<=\n\d{5},[A-Z]{2},)Autauga/, () => 'Autuaga'),
  ],
  'places-fit': [
    'the code of a place to which words lead',
    () => {
      const { file } = first(explainers, ({ text }) => /\]\(place:[A-Z]{2}\)/.test(text));
      const text = realText(file);
      const at = text.search(/\[[^[\]]+\]\(place:[A-Z]{2}\)/);
      const changed = text.slice(0, at) + text.slice(at).replace(/place:[A-Z]{2}/, 'place:HI');
      return changeTo(file, changed, at);
    },
  ],
  'listed-once': [
    'a step of the reading path, given again',
    () => {
      const [step] = archive.site.data.readingPath;
      const text = realText('data/site.json');
      const at = text.indexOf('"explainer": "', text.indexOf('"why"'));
      const changed =
        text.slice(0, at) +
        text.slice(at).replace(/"explainer": "[^"]*"/, `"explainer": "${step?.explainer}"`);
      return changeTo('data/site.json', changed, at + '"explainer": '.length);
    },
  ],
  'eras-in-order': [
    'the first day of an era',
    () => {
      const { span } = archive.vocabulary.data.eras[1] ?? { span: '' };
      return replaceFirst(
        'data/vocabulary.json',
        `"span": "${span}"`,
        (match) => match.replace(/\d\d\//, '30/'),
        '"span": '.length,
      );
    },
  ],
  'noun-fits-unit': [
    'a number of removals at the end of an explainer, said to be of arrests',
    () => {
      const { id } = first(
        claims,
        ({ data }) =>
          data.figures?.length === 1 &&
          data.figures[0]?.unit === 'removals' &&
          (data.figures[0].value ?? 0) > 1000 &&
          !data.figures[0].qualifier,
      );
      const value = digits(archive.claims.get(id)?.data.figures?.[0]?.value ?? 0);
      const text = realText(firstExplainer.file).trimEnd();
      const sentence = `There were [${value}](claim:${id}) arrests.`;
      return changeTo(
        firstExplainer.file,
        `${text}\n\n${sentence}\n`,
        text.length + 2 + sentence.indexOf('arrests'),
      );
    },
  ],
  'measure-told': [
    'the border for the interior in a statement',
    () => {
      const { measures } = archive.vocabulary.data;
      const inside = measures.find(({ counts }) => counts === 'removals from the interior');
      const claim = first(
        claims,
        ({ data }) =>
          data.figures?.[0]?.measure === inside?.id &&
          /^ICE carried out [\d,]+ removals from the interior/.test(data.statement),
      );
      const text = realText(claim.file);
      const at = /[\d,]+ removals from the interior/.exec(text)?.index ?? -1;
      return changeTo(claim.file, text.replace('from the interior', 'at the border'), at);
    },
  ],
  'part-not-larger': [
    'a part of a whole in an explainer, in the place of the whole',
    () => {
      const form = /\[([\d,]+)\](\(claim:[\w#-]+\)) of the \[([\d,]+)( [^\]]+)?\](\(claim:[\w#-]+\))/;
      const { file } = first(explainers, ({ text }) => form.test(text));
      return replaceFirst(file, form, (match) => match.replace(form, '[$3]$5 of the [$1$4]$2'), 1);
    },
  ],
  'order-once': [
    'the order of an explainer, put into the next one',
    () => {
      const [one, other] = explainers;
      return replaceFirst(
        other?.file ?? '',
        /^order: \d+/m,
        () => `order: ${one?.data.order}`,
        'order: '.length,
      );
    },
  ],
  'place-in-state': [
    'the state of a county',
    () => replaceFirst('data/places/counties.csv', /(?<=\n\d{5},)TX/, () => 'CA'),
  ],
  'prose-finished': [
    'a quotation mark at the end of an explainer that is not closed',
    () => {
      const text = realText(firstExplainer.file).trimEnd();
      return changeTo(firstExplainer.file, `${text}\n\nSo it “was.\n`, text.length + 2 + 'So it '.length);
    },
  ],
  'series-measures': [
    'the unit of a column that has a measure',
    () => {
      const { file } = first(archive.series.values(), ({ data }) =>
        data.schema.fields.some(({ measure }) => measure),
      );
      return replaceFirst(
        file,
        /"unit": "[a-z-]+"(?=,\s+"measure")/,
        () => '"unit": "percent"',
        '"unit": '.length,
      );
    },
  ],
  'statement-dated': [
    'the date of a claim whose statement gives the day',
    () => {
      const { file, data } = first(
        claims,
        ({ data: { date, period, statement } }) =>
          period === undefined &&
          /^\d{4}-\d\d-\d\d$/.test(date ?? '') &&
          /\b[A-Z][a-z]+ \d{1,2}, \d{4}/.test(statement) &&
          (statement.match(/\d{4}/g)?.length ?? 0) === 1,
      );
      return replaceFirst(file, `"date": "${data.date}"`, () => '"date": "1999-01-01"', '"date": '.length);
    },
  ],
  'claim-has-source': [
    'the sources of a claim',
    () => {
      const { file } = first(claims, ({ data }) => !data.from);
      return replaceFirst(file, /"sources": \[[^\]]*\]/, () => '"sources": []', 11);
    },
  ],
  'confirmed-by-primary': [
    'the primary sources of a claim',
    () => {
      const { file } = first(claims, ({ data }) => data.standing === 'confirmed' && !data.from);
      const text = realText(file).replaceAll('"primary": true', '"primary": false');
      return changeTo(file, text, valueAfter(text, 'standing'));
    },
  ],
  'disputed-has-other-side': [
    'the standing of a claim that nothing contradicts',
    () => {
      const contradicted = new Set([...archive.conflicts.values()].flatMap(({ data }) => data.claims));
      const { file } = first(
        claims,
        ({ id, data }) => data.standing === 'reported' && !data.verdict && !contradicted.has(id),
      );
      return replaceFirst(file, '"standing": "reported"', () => '"standing": "disputed"', 12);
    },
  ],
  'date-valid': [
    'the day of an event',
    () => {
      const { file, data } = first(events, dated);
      const change = replaceFirst(
        file,
        /^date: .*$/m,
        (line) => line.replace(data.date, `${data.date.slice(0, 8)}32`),
        6,
      );
      return change;
    },
  ],
  'source-not-older': [
    'the date of a claim',
    () => {
      const { file, data } = first(
        claims,
        (claim) =>
          claim.data.date !== undefined &&
          !claim.data.planned &&
          claim.data.sources.length === 1 &&
          !!archive.sources.get(claim.data.sources[0]?.id ?? '')?.data.issued,
      );
      const text = realText(file).replace(`"date": "${data.date}"`, '"date": "2099-01-01"');
      return changeTo(file, text, text.indexOf(`"${data.sources[0]?.id}"`, text.indexOf('"sources"')));
    },
  ],
  'event-date-not-finer': [
    'the date of the claim that events are dated by',
    () => {
      const event = first(
        events,
        (one) => dated(one) && archive.claims.get(one.data.dateFrom)?.data.date === one.data.date,
      );
      const { file } = first(claims, ({ id }) => id === event.data.dateFrom);
      const change = replaceFirst(
        file,
        `"date": "${event.data.date}"`,
        () => `"date": "${event.data.date.slice(0, 4)}"`,
      );
      const finer = events.filter(
        ({ data }) => data.dateFrom === event.data.dateFrom && data.date.length > 4,
      );
      return {
        ...change,
        places: finer.flatMap((one) =>
          placesIn(one.file, realText(one.file), [realText(one.file).indexOf('\ndate: ') + 7]),
        ),
      };
    },
  ],
  'event-follows-earlier': [
    'the date of an event that follows another',
    () => {
      const { file, data } = first(events, (event) => event.data.follows?.length === 1);
      const text = realText(file).replace(/^date: .*$/m, "date: '1900-01-01'");
      return changeTo(file, text, text.indexOf(data.follows?.[0]?.event ?? '?', text.indexOf('event:')));
    },
  ],
  'event-length': [
    'the text of an event but for its first words',
    () => {
      const [front, body = ''] = realText(firstEvent.file).split('\n---\n');
      const text = `${front}\n---\n${body.split(' ').slice(0, 3).join(' ')}.\n`;
      return changeTo(firstEvent.file, text, text.indexOf('\n---\n') + 6);
    },
  ],
  'regimes-in-order': [
    'the day on which a period begins',
    () => {
      const { file, data } = first(archive.regimes.values(), (regime) => regime.data.follows !== undefined);
      const [begin = '', end = ''] = data.span.split('/');
      // Another day of the month that the title names.
      const day = begin.endsWith('-28') ? '27' : '28';
      return replaceFirst(file, `"${data.span}"`, () => `"${begin.slice(0, -2)}${day}/${end}"`);
    },
  ],
  'rules-decide': [
    'the rules that a period ends',
    () => {
      const { file, data } = first(archive.regimes.values(), (regime) => !!regime.data.replaces?.length);
      return replaceFirst(file, `"${data.replaces?.[0] ?? ''}"`, () => '"never-a-rule"');
    },
  ],
  'rule-cites-claim': [
    'the references of a rule',
    () => {
      const { file, data } = first(archive.regimes.values(), (regime) => regime.data.follows !== undefined);
      const { text = '' } = data.rules[0] ?? {};
      return replaceFirst(file, JSON.stringify(text), () => '"It is so."');
    },
  ],
  'arrest-facts-known': [
    'a fact of an arrest',
    () => {
      const { file, data } = first(
        archive.arrests.values(),
        (arrest) => Object.keys(arrest.data.facts).length > 0,
      );
      const [fact = '', value = ''] = Object.entries(data.facts)[0] ?? [];
      const text = realText(file);
      const at = text.indexOf(`"${value}"`, text.indexOf(`"${fact}"`));
      return changeTo(file, `${text.slice(0, at)}"no-${text.slice(at + 1)}`, at);
    },
  ],
  'pattern-fits': [
    'a place of a pattern',
    () => {
      const { file } = first(archive.patterns.values(), ({ id }) => id === 'counties');
      return replaceFirst(file, /"[^"{]*\{county\} on \{day\}/, (words) => words.replace('day', 'dya'));
    },
  ],
  'word-known': [
    'the track of an event',
    () => {
      const track = firstEvent.data.tracks[0] ?? '';
      const text = realText(firstEvent.file);
      const at = text.indexOf(track, text.indexOf('tracks:'));
      return changeTo(firstEvent.file, `${text.slice(0, at)}x${text.slice(at)}`, at);
    },
  ],
  'passage-fits': [
    'a number in the first words of a passage',
    () => {
      const found = first(claims, ({ data }) =>
        data.sources.some(({ passage }) => /\d,\d{3} /.test(passage?.start ?? '') && data.figures),
      );
      return replaceFirst(
        found.file,
        /"start": "[^"]*\d,\d{3} /,
        (match) => match.replace(/\d(?=,\d{3} $)/, (digit) => String((Number(digit) + 1) % 10)),
        '"start": '.length,
      );
    },
  ],
  'counted-has-rows': [
    'the rows of a data file, which are struck',
    () => {
      const counted = ({ data }: (typeof claims)[number]) =>
        data.sources.findIndex(({ noPassage }) => noPassage === 'data');
      const claim = first(claims, (one) => counted(one) >= 0);
      const text = realText(claim.file);
      const other = first(
        archive.sources.values(),
        ({ data }) => data.custom.rows === undefined && data.custom.read !== undefined,
      );
      const id = claim.data.sources[counted(claim)]?.id ?? '';
      const changed = text.replace(`"id": "${id}"`, `"id": "${other.id}"`);
      return changeTo(claim.file, changed, valueAfter(changed, 'noPassage'));
    },
  ],
  'figure-has-extent': [
    'the value of a figure',
    () => {
      const { file } = first(
        claims,
        ({ data }) => data.figures?.length === 1 && data.figures[0]?.value !== undefined,
      );
      const text = realText(file).replace('"value": ', '"max": ');
      return changeTo(file, text, text.indexOf('{', text.indexOf('"figures"')));
    },
  ],
  'figure-measured': [
    'the measure of a figure',
    () => {
      const { file } = first(
        claims,
        ({ data }) => data.figures?.length === 1 && data.figures[0]?.measure !== undefined,
      );
      const text = realText(file).replace(/,\s*"measure": "[a-z0-9-]+"/, '');
      return changeTo(file, text, text.indexOf('{', text.indexOf('"figures"')));
    },
  ],
  'figures-comparable': [
    'a copy of a claim with another number',
    () => {
      const alone = first(claims, ({ data }) => {
        const [figure] = data.figures ?? [];
        const others = claims.filter((other) =>
          other.data.figures?.some(({ measure }) => measure === figure?.measure),
        );
        return (
          figure?.measure !== undefined &&
          figure.value !== undefined &&
          !figure.qualifier &&
          data.figures?.length === 1 &&
          others.length === 1 &&
          !!(data.period ?? data.date)
        );
      });
      const text = realText(alone.file)
        .replace(`"id": "${alone.id}"`, '"id": "zz-counted-again"')
        .replace('"value": ', '"value": 97');
      return changeTo(
        alone.file.replace(`${alone.id}.json`, 'zz-counted-again.json'),
        text,
        text.indexOf('{', text.indexOf('"figures"')),
      );
    },
  ],
  'figure-computed': [
    'a formula that gives another number',
    () => {
      const [base, { file }] = claims.filter(
        ({ data }) =>
          data.figures?.length === 1 && data.figures[0]?.value && data.figures[0].key === undefined,
      ) as [(typeof claims)[0], (typeof claims)[0]];
      const text = realText(file).replace(
        '"standing"',
        `"from": ["${base.id}"], "formula": "a * 0", "standing"`,
      );
      return changeTo(file, text, valueAfter(text, 'value'));
    },
  ],
  'figure-counted': [
    'a count of counties in the table',
    () => {
      const { file } = first(claims, ({ data }) => !!data.figures?.some(({ counted }) => counted));
      const text = realText(file);
      const at = text.indexOf('"value": ', text.indexOf('"counted"'));
      return changeTo(file, `${text.slice(0, at + 9)}9${text.slice(at + 9)}`, at + 9);
    },
  ],
  'figure-bound': [
    'a figure whose link is taken away',
    () => replaceFirst(first(events, withCount).file, countForm, (link) => link.slice(1, link.indexOf(']'))),
  ],
  'figure-agrees': [
    'a digit in bound words',
    () => replaceFirst(first(events, withCount).file, countForm, (link) => `[9${link.slice(1)}`, 1),
  ],
  'chart-holds': [
    'a column that is named wrongly',
    () =>
      replaceFirst(
        'data/charts/detainer-limits.json',
        '"name": "place",\n    "start"',
        (match) => match.replace('place', 'plaice'),
        8,
      ),
  ],
  'chart-counts': [
    'a claim of days in a column of hours',
    () =>
      replaceFirst(
        'data/charts/written-time-limits.json',
        '"ice-2005-papers-48-hours"',
        () => '"usc-1229-ten-days"',
      ),
  ],
  'chart-told': [
    'the name of one kind of bar under another',
    () =>
      replaceFirst(
        'data/charts/detainers-answered.json',
        '"whole": "not taken into custody"',
        () => '"whole": "recorded as refused"',
        '"whole": '.length,
      ),
  ],
  'column-titles': [
    'the titles of two columns swapped',
    () => {
      const path = 'data/panels/county.json';
      const form = /("Active on the )first( day"[^]*?"Active on the )last( day")/;
      const text = realText(path).replace(form, '$1last$2first$3');
      return changeTo(path, text, text.indexOf('"Active on the first day"'));
    },
  ],
  'pattern-bound': [
    'a number in the place of a value',
    () => replaceFirst('data/charts/study-estimates.json', '{all_count, number} studies', () => '41 studies'),
  ],
  'date-in-words': [
    'the day of a date in bound words',
    () => {
      const form =
        /\[[^[\]]*\b(January|August|September|October|November|December|March|May) \d{1,2}, \d{4}[^[\]]*\]\(claim:/;
      const { file } = first(events, (event) => form.test(realText(event.file)));
      const at = realText(file).search(form);
      const inside = /[A-Z][a-z]+ \d{1,2}, \d{4}/.exec(realText(file).slice(at))?.index ?? -1;
      return replaceFirst(
        file,
        form,
        (link) => link.replace(/([A-Z][a-z]+) \d{1,2}, (\d{4})/, '$1 7, 1997'),
        inside,
      );
    },
  ],
  'series-columns': [
    'a number in a table',
    () => changeCell(anySeries, 1, firstNumber, (cell) => `${cell}x`),
  ],
  'cell-not-formula': [
    'the reason of a row that becomes a formula',
    () => changeCell(anySeries, 2, anySeries.headings.at(-1) ?? '', (cell) => `=${cell}`),
  ],
  'series-sourced': ['the source of a row', () => changeCell(anySeries, 1, 'source', () => '')],
  'series-periods': [
    'the period of the last row',
    () =>
      changeCell(anySeries, anySeries.rows.length, anySeries.headings[0] ?? '', (period) =>
        period.replace(/\d{4}/, (year) => String(Number(year) + 10)),
      ),
  ],
  'series-sums': [
    'a total',
    () => {
      const series = first(archive.series.values(), ({ data }) => !!data.sums?.length);
      const sum = series.data.sums?.[0] ?? { total: '', parts: [] };
      const row =
        series.rows.findIndex(({ cells }) => [sum.total, ...sum.parts].every((name) => cells[name]?.text)) +
        1;
      const change = changeCell(series, row, sum.total, (cell) => `1${cell}`);
      const text = realText(series.file);
      const at = text.indexOf('"controlTotal": ', text.indexOf(`"name": "${sum.total}"`));
      return { ...change, places: [...change.places, ...placesIn(series.file, text, [at + 16])] };
    },
  ],
  'series-cumulative': [
    'a column that falls, said to be cumulative',
    () => {
      const change = replaceFirst(
        anySeries.file,
        `"name": "${firstNumber}",`,
        (name) => `${name} "cumulative": true,`,
      );
      let highest = 0;
      const falls = anySeries.rows.flatMap((_, i) => {
        const text = valueIn(i + 1, firstNumber);
        const isLower = text !== '' && Number(text) < highest;
        highest = Math.max(highest, Number(text));
        return isLower ? [cellOf(anySeries, i + 1, firstNumber)] : [];
      });
      return { ...change, places: falls.flatMap(({ path, text, offset }) => placesIn(path, text, [offset])) };
    },
  ],
  'series-from-claims': [
    'a number in a row that names claims',
    () =>
      changeCell(
        anySeries,
        anySeries.rows.findIndex(({ cells }) => cells['claims']?.text) + 1,
        firstNumber,
        otherDigit,
      ),
  ],
  'prose-readable': [
    'the explanation of a conflict',
    () => replaceFirst(firstConflict.file, '"explanation": "', (name) => name + '['.repeat(41), 15),
  ],
  'link-known': [
    'a link of an event',
    () => replaceFirst(firstEvent.file, linkForm, (link) => link.replace(/\(.*/, '(/claims/)')),
  ],
  'no-raw-html': [
    'a tag behind the text of an event',
    () => {
      const text = realText(firstEvent.file).trimEnd();
      return changeTo(firstEvent.file, `${text}<br>\n`, text.length);
    },
  ],
  'image-described': [
    'the words beside a chart',
    () => {
      const { file } = first(explainers, (explainer) => realText(explainer.file).includes('](chart:'));
      return replaceFirst(file, /!\[[^\]]+\]\(chart:/, () => '![](chart:');
    },
  ],
  'finding-told': [
    'the finding in the first link to a claim that is contradicted',
    () => {
      const form = /\[contradicted\]\(claim:/;
      const { file } = first(explainers, (explainer) => form.test(realText(explainer.file)));
      return replaceFirst(file, form, () => '[corroborated](claim:');
    },
  ],
  'shown-below': [
    'a table that is said to be below, said to be a diagram',
    () => {
      const { file } = first(explainers, ({ text }) => text.includes('The table below'));
      return replaceFirst(file, 'The table below', () => 'The diagram below', 'The '.length);
    },
  ],
  'standard-fits': [
    'the code of a standard',
    () => replaceFirst('data/vocabulary.json', /(?<="code": )"[^"]+/, (code) => `${code}0`),
  ],
  'lesson-dates': [
    'a year in the summary of a lesson',
    () => {
      const { file } = first(lessons, ({ data }) => /\b20\d\d\b/.test(data.summary));
      return replaceFirst(
        file,
        /^summary: .*?\b20\d\d\b/m,
        (words) => words.replace(/\d{4}$/, '2044'),
        'summary: '.length,
      );
    },
  ],
  'diagram-sourced': [
    'the claims of a cell of a diagram',
    () =>
      replaceFirst(
        first(archive.diagrams.values()).file,
        /(?<="cells": \[\s*)"[^"]+"/,
        () => '"Nobody says so"',
      ),
  ],
  'sentence-sourced': [
    'a sentence without a claim behind the text of an explainer',
    () => atTheEnd('The moon is made of green cheese.'),
  ],
  'explainer-sourced': [
    'many sentences without a claim behind the text of an explainer',
    () => {
      const { file, text } = firstExplainer;
      return changeTo(
        file,
        `${text.trimEnd()}${' Nobody knows why.'.repeat(200)}\n`,
        text.indexOf(`id: ${firstExplainer.id}`) + 4,
      );
    },
  ],
  'summary-length': [
    'the summary of an explainer',
    () =>
      replaceFirst(
        firstExplainer.file,
        /^summary: (?:.|\n)*?(?=^order)/m,
        () => 'summary: It was.[](claim:prog-flow)\n',
        9,
      ),
  ],
  'gaps-named': [
    'the heading of the section on what is not known',
    () => {
      const text = realText(firstExplainer.file);
      return changeTo(
        firstExplainer.file,
        text.replace('## What is not known', '## The rest'),
        text.indexOf(`id: ${firstExplainer.id}`) + 4,
      );
    },
  ],
  'sentence-length': [
    'a sentence that goes on',
    () => {
      const text = `${realText(firstEvent.file).trimEnd()}\n\nIt went${' on'.repeat(60)}.\n`;
      return changeTo(firstEvent.file, text, text.lastIndexOf('It went'));
    },
  ],
  'speaker-named': [
    'a statement without a speaker behind the text of an explainer',
    () => atTheEnd('It was alleged that the moon is made of cheese.'),
  ],
  'own-words': [
    'a word that we leave to others behind the text of an explainer',
    () => {
      const { term } = first(archive.vocabulary.data.avoided);
      return atTheEnd(`${term} was the word.`);
    },
  ],
  'lesson-minutes': [
    'the minutes of a lesson',
    () => replaceFirst(firstLesson.file, /^minutes: \d+/m, (field) => `${field}0`, 'minutes: '.length),
  ],
  'lesson-levels': [
    'the grade of the last version of a document',
    () => {
      const text = realText(firstLesson.file);
      const last = [...text.matchAll(/- grade: \d+\n +text: /g)][2];
      const at = last?.index ?? -1;
      const changed = text.slice(0, at) + text.slice(at).replace(/grade: \d+/, 'grade: 16');
      return changeTo(firstLesson.file, changed, changed.indexOf('text: ', at) + 'text: '.length);
    },
  ],
  'lesson-sides': [
    'a long argument on one side',
    () => {
      const { file } = first(lessons, ({ data }) => data.sides !== undefined);
      const text = realText(file);
      const own = text.indexOf('argument: ', text.indexOf('\nsides:'));
      const changed =
        text.slice(0, own) + text.slice(own).replace(/: (>-\n +)?/, (head) => head + 'a '.repeat(400));
      return changeTo(file, changed, changed.indexOf('- id: ', own) + '- id: '.length);
    },
  ],
  'lesson-answers': [
    'the mark of the right answer to a question of a quiz',
    () => {
      const text = realText(firstLesson.file);
      const at = text.indexOf('- ', text.indexOf('choices:', text.indexOf('\nquiz:')));
      const changed = text.slice(0, at) + text.slice(at).replace(/(?:,|\n) *right: true/, '');
      return changeTo(firstLesson.file, changed, at);
    },
  ],
  'lesson-speakers': [
    'a source that none of the claims of a document has',
    () => {
      const { file } = first(lessons, ({ text }) => /^ {4}source: /m.test(text));
      const text = realText(file);
      const at = text.search(/^ {4}source: /m) + '    source: '.length;
      const other = first(archive.sources.values(), ({ id }) => !text.includes(id)).id;
      return changeTo(file, text.slice(0, at) + text.slice(at).replace(/^.*/, other), at);
    },
  ],
  'lesson-names': [
    'a neighbor in the summary of a lesson',
    () => replaceFirst(firstLesson.file, /^summary: /m, () => 'summary: Hollis Quimby asks. ', 9),
  ],
  'reading-level': [
    'the definition of a term',
    () => {
      const { file, id } = first(archive.terms.values());
      const [front] = realText(file).split('\n---\n');
      const text = `${front ?? ''}\n---\n\nAn extraordinarily complicated determination regarding jurisdictional responsibilities.\n`;
      return changeTo(file, text, text.indexOf(`id: ${id}`) + 4);
    },
  ],
  'title-length': [
    'the title of an event',
    () => replaceFirst(firstEvent.file, /^title: /m, (field) => `${field}${'On and on '.repeat(9)}`, 7),
  ],
  'titles-differ': [
    'the title of a term to that of another',
    () => {
      const [one, other] = [...archive.terms.values()];
      if (!one || !other) throw new Error('there are not two terms');
      return replaceFirst(other.file, /^title: .*$/m, () => `title: "${one.data.title}"`, 7);
    },
  ],
  'article-fits': [
    'an article behind the text of an explainer',
    () => {
      const change = atTheEnd('It was a hour.');
      const text = new TextDecoder().decode(change.file.bytes);
      return changeTo(firstExplainer.file, text, text.lastIndexOf('a hour'));
    },
  ],
  'said-once': [
    'the statement of a claim, put into another',
    () => {
      const [one, other] = claims.filter(({ data }) => data.statement.split(' ').length > 15);
      const text = realText(other?.file ?? '');
      const changed = text.replace(
        JSON.stringify(other?.data.statement),
        JSON.stringify(one?.data.statement),
      );
      return changeTo(other?.file ?? '', changed, valueAfter(changed, 'statement'));
    },
  ],
  'noun-in-number': [
    'a noun for several behind one, behind the text of an explainer',
    () => atTheEnd('One counties in the state began.'),
  ],
  'designation-known': [
    'the number of a bill in the text of an event',
    () => {
      const bodyOf = (file: string) => realText(file).indexOf('---', 4);
      const form = /\bHB \d+\b/;
      const { file } = first(events, ({ file }) => form.test(realText(file).slice(bodyOf(file))));
      const text = realText(file);
      const at = bodyOf(file) + text.slice(bodyOf(file)).search(form);
      return changeTo(file, `${text.slice(0, at)}HB 9${text.slice(at + 3)}`, at);
    },
  ],
  'letters-known': [
    'the letters of an office in the text of an event',
    () => {
      const form = / GAO [a-z]+ [^.]*\]\(claim:/;
      const { file } = first(events, ({ file }) => form.test(realText(file)));
      const text = realText(file);
      const at = text.search(form) + 1;
      return changeTo(file, `${text.slice(0, at)}NASA${text.slice(at + 3)}`, at);
    },
  ],
  'source-agrees': [
    'the year of a source whose id gives its day',
    () => {
      const { file } = first(
        archive.sources.values(),
        ({ id, data }) => /-2012-\d\d-\d\d$/.test(id) && !!data.issued,
      );
      const changed = realText(file).replace(/2012(?=,\s*\d)/, '2011');
      return changeTo(file, changed, valueAfter(changed, 'issued'));
    },
  ],
  'source-described': [
    'the newspaper of an article',
    () => {
      const { file } = first(
        archive.sources.values(),
        ({ data }) => data.type === 'article-newspaper' && data.custom.note === undefined,
      );
      const changed = realText(file).replace(/ +"container-title": .*\n/, '');
      return changeTo(file, changed, valueAfter(changed, 'type'));
    },
  ],
  'titles-in-form': [
    'the first letter of the title of an event',
    () =>
      replaceFirst(
        first(events, ({ data }) => /^[A-Z][a-z]+ [a-z]/.test(data.title)).file,
        /(?<=^title: )[A-Z]/m,
        (letter) => letter.toLowerCase(),
      ),
  ],
  'rule-agrees': [
    'a rule that gives a rank in its title, decided otherwise',
    () => {
      const { file, data } = first(archive.regimes.values(), (regime) =>
        regime.data.rules.some(({ title }) => title.endsWith('unclear')),
      );
      const { title = '', outcome = '' } = data.rules.find((rule) => rule.title.endsWith('unclear')) ?? {};
      const text = realText(file);
      const at = text.lastIndexOf(outcome, text.indexOf(JSON.stringify(title)));
      const changed = `${text.slice(0, at)}may${text.slice(at + outcome.length)}`;
      return changeTo(file, changed, changed.indexOf(JSON.stringify(title)));
    },
  ],
  'series-told': [
    'the edition of the row behind the last of another, filled down',
    () => {
      const series = first(archive.series.values(), ({ id }) => id === 'ice-removals');
      const editions = series.rows.map(({ cells }) => cells['edition']?.text ?? '');
      const row = editions.findIndex((edition, i) => i > 0 && edition !== editions[i - 1]);
      const file = series.file.replace('.json', '.csv');
      const lines = realText(file).split('\n');
      const own = `,${editions[row] ?? ''},`;
      const at = (lines[row + 1] ?? '').indexOf(own);
      const changed = lines.with(
        row + 1,
        (lines[row + 1] ?? '').replace(own, `,${editions[row - 1] ?? ''},`),
      );
      const ahead = lines.slice(0, row + 1).join('\n').length + 1;
      return changeTo(file, changed.join('\n'), ahead + at + 1);
    },
  ],
  'publisher-spelled': [
    'the name of a publisher with a letter left out',
    () => {
      const { file, data } = first(
        archive.sources.values(),
        (source) => source.data.publisher === 'U.S. Immigration and Customs Enforcement',
      );
      const name = data.publisher ?? '';
      return replaceFirst(file, `"${name}"`, () => `"${name.replace('Customs', 'Custom')}"`);
    },
  ],
  'dating-fits': [
    'the word for how the day of a county was found',
    () => replaceFirst('data/places/counties.csv', 'day-corrected', () => 'parts-differ'),
  ],
  'population-fits': [
    'the people of a county, without three digits',
    () =>
      replaceFirst('data/places/counties.csv', /(?<=,Autauga County,[^,]*,)\d+/, (people) =>
        people.slice(0, -3),
      ),
  ],
  'plain-words': [
    'a construction that we do not use behind the text of an explainer',
    () => atTheEnd('Nobody knows.'),
  ],
  'british-spelling': [
    'a British spelling behind the text of an explainer',
    () => atTheEnd('Behaviour was the word.'),
  ],
  'errata-sourced': [
    'the source of an error',
    () => {
      const { file, data } = first(archive.errata.values(), ({ data: { sources } }) => sources?.length === 1);
      const shown = data.claims.flatMap((id) => archive.claims.get(id)?.data.sources ?? []);
      const other = first(archive.sources.keys(), (id) => !shown.some((source) => source.id === id));
      return replaceFirst(file, `["${data.sources?.[0] ?? ''}"]`, () => `["${other}"]`, 1);
    },
  ],
  'answers-lead': [
    'what the Record says for a word, into that word',
    () => {
      const word = archive.answers.data.said[0]?.words[0] ?? '';
      return replaceFirst('data/answers.json', /(?<="instead": )"[^"]*"/, () => `"${word}"`);
    },
  ],
  'days-in-order': [
    'two days of the examples, swapped',
    () =>
      replaceFirst(
        'data/site.json',
        /(?<="twoDays": \[)"[^"]*", "[^"]*"/,
        (days) => days.split(', ').reverse().join(', '),
        '"2010-10-01", '.length,
      ),
  ],
  'panel-years': [
    'a year in the description of a table of the panel',
    () => replaceFirst(first(archive.panels.values()).file, /(?<=through (?:[A-Z]\w+ )?)\d{4}/, () => '1999'),
  ],
  'sources-apart': [
    'the second source of the days of counties, into the first',
    () => {
      const { source } = first(archive.places.values(), ({ data }) => data.source !== undefined).data;
      return replaceFirst('data/site.json', /(?<="secondSource": )"[^"]*"/, () => `"${source ?? ''}"`);
    },
  ],
  'code-names': [
    'the name of a column in an example of code',
    () => replaceFirst('content/pages/data-panel.md', /(?<=year\$)active_\w+/, () => 'active_lastday'),
  ],
  'file-readable': [
    'the line ends of an event',
    () => {
      const text = realText(firstEvent.file);
      return changeTo(firstEvent.file, text.replaceAll('\n', '\r\n'), text.indexOf('\n'));
    },
  ],
  'file-known': [
    'the name of a file',
    () => changeTo(firstEvent.file.replace('.md', ' copy.md'), realText(firstEvent.file), 0),
  ],
  syntax: [
    'a key that is given twice',
    () => replaceFirst(firstClaim.file, '"standing"', (name) => `"id": "${firstClaim.id}", ${name}`),
  ],
  schema: [
    'the standing of a claim',
    () => replaceFirst(firstClaim.file, /"standing": "[a-z]+"/, () => '"standing": "sure"', 12),
  ],
  'waiver-needed': [
    'a waiver that nothing needs',
    () => {
      const waivers = JSON.parse(realText('data/waivers.json')) as object[];
      const waiver = {
        rule: 'no-raw-html',
        file: firstEvent.file,
        words: 'nowhere',
        reason: 'There is no such tag anywhere.',
      };
      const text = JSON.stringify([...waivers, waiver], null, 2);
      return changeTo('data/waivers.json', text, text.lastIndexOf('{'));
    },
  ],
  'sayer-named': [
    'another body that said a claim',
    () => {
      const claim = first(claims, ({ data }) => data.saidBy !== undefined);
      const said = JSON.stringify(claim.data.saidBy);
      return replaceFirst(claim.file, said, () => '"Zebra Council, Quito"');
    },
  ],
  'publisher-at-home': [
    'another publisher of one of the sources at a host',
    () => {
      const hostOf = (address = '') => /^https?:\/\/(?:www\.)?([^/]+)/.exec(address)?.[1];
      const papers = [...archive.sources.values()].filter(
        ({ data: { custom, URL: address, 'container-title': work } }) =>
          work !== undefined && custom.readAt === undefined && custom.officialUrl === undefined && address,
      );
      const [{ file, data } = first(papers)] = first(
        Map.groupBy(papers, (one) => hostOf(one.data.URL)).values(),
        (all) => all.length > 7 && new Set(all.map((one) => one.data['container-title'])).size === 1,
      );
      const work = `"container-title": ${JSON.stringify(data['container-title'])}`;
      return replaceFirst(file, work, () => '"container-title": "Zebra Post"', '"container-title": '.length);
    },
  ],
  'planned-ahead': [
    'a mark of a plan on a claim of what was done',
    () => {
      const claim = first(
        claims,
        ({ data }) => data.planned === undefined && /^ICE (?:removed|counted) [^.]*\.$/.test(data.statement),
      );
      const standing = '"standing"';
      return replaceFirst(claim.file, standing, () => `"planned": true, ${standing}`, '"planned": '.length);
    },
  ],
  'diagram-in-order': [
    'two columns of a diagram, exchanged',
    () => {
      const { file, data } = first(archive.diagrams.values(), (one) => one.data.columns.length === 2);
      const [left = '', right = ''] = data.columns.map((column) => JSON.stringify(column));
      const both = new RegExp(`${left},\\s*${right}`);
      return replaceFirst(file, both, () => `${right}, ${left}`, right.length + 2);
    },
  ],
  'steps-fit': [
    'the step of another office',
    () => {
      const { offices } = archive.vocabulary.data;
      const { file, data } = first(archive.stages.values(), (stage) =>
        offices.some(({ id, label }) => id === stage.data.office && stage.data.title.includes(label)),
      );
      const other = first(offices, ({ id }) => id !== data.office).id;
      return replaceFirst(file, /(?<="office": )"[^"]*"/, () => JSON.stringify(other));
    },
  ],
  'lesson-letters': [
    'a document after the last one',
    () => {
      const { file } = first(lessons, ({ file: path }) => /\bDocument A\b/.test(realText(path)));
      return replaceFirst(file, 'Document A', () => 'Document Z');
    },
  ],
  'keys-fit': [
    'the values of two figures with keys, exchanged',
    () => {
      const stands = (text: string, word = '') => text.split(new RegExp(`\\b${word}\\b`, 'i')).length === 2;
      const keyed = ({ data: { figures = [] } }: (typeof claims)[number]) =>
        figures.filter(({ key }) => key !== undefined);
      const claim = first(claims, (one) => {
        const { statement } = one.data;
        const figures = keyed(one);
        const values = new Set(figures.map(({ value = 0 }) => value));
        return (
          figures.length === 2 &&
          values.size === 2 &&
          figures.every(
            ({ key, value = 0 }) =>
              value > 12 && value < 1000 && stands(statement, key) && stands(statement, String(value)),
          )
        );
      });
      const [one = 0, other = 0] = keyed(claim).map(({ value }) => value ?? 0);
      const text = realText(claim.file);
      const [from, to] = [`"value": ${one},`, `"value": ${other},`];
      const changed = text.replace(from, '"value": 0,').replace(to, from).replace('"value": 0,', to);
      return changeTo(claim.file, changed, changed.indexOf(to) + '"value": '.length);
    },
  ],
  'note-fits': [
    'a note on a confirmed claim that we have not read the document',
    () => {
      const claim = first(claims, ({ data }) => data.standing === 'confirmed' && data.note === undefined);
      const standing = '"standing": "confirmed"';
      const note = `${standing}, "note": "We have not read the report itself."`;
      return replaceFirst(claim.file, standing, () => note, '"standing": '.length);
    },
  ],
  'offices-fit': [
    'another office before the name of a governor',
    () => {
      const form = /(?<=^Governor )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?=’s | )/u;
      const claim = first(claims, ({ data }) => form.test(data.statement));
      const [name = ''] = form.exec(claim.data.statement) ?? [];
      return atTheEnd(`Sheriff ${name} said so.[](claim:${claim.id})`);
    },
  ],
  'study-fits': [
    'the direction of a study that found a fall',
    () => {
      const claim = first(
        claims,
        ({ data }) =>
          data.study?.direction === 'down' &&
          (data.figures ?? []).some(({ unit }) => unit === 'percent-decrease') &&
          !(data.figures ?? []).some(({ unit }) => unit === 'percent-increase'),
      );
      return replaceFirst(claim.file, '"down"', () => '"up"');
    },
  ],
};

/** A link to a claim whose words begin with a number above twelve and its noun. */
const countForm = /(?<=[a-z] )\[(?:[1-9]\d{1,2}|[1-9]\d{0,2}(?:,\d{3})+) [a-z][^[\]]*\]\(claim:[a-z0-9-]+\)/;

function withCount(event: TextEntry<EventData>): boolean {
  const link = countForm.exec(realText(event.file))?.[0] ?? '';
  const words = link.slice(1, link.indexOf(']'));
  return findQuantities(words)[0]?.start === 0 && Number.parseInt(words.replaceAll(',', ''), 10) > 12;
}

describe('a change to the real data', () => {
  const cases = Object.entries(changes).map(([rule, [what, change]]) => [what, rule, change] as const);
  test.each(cases)('to %s is reported by %s at its line and column', (_, rule, change) => {
    const { file, places } = change();
    const found = newProblems([file], rule);
    expect(places.length).toBeGreaterThan(0);
    expect(found.map((problem) => `${problem.file}:${problem.line}:${problem.column}`).sort()).toEqual(
      [...places].sort(),
    );
  });

  test('is tried for every rule', () => {
    expect(Object.keys(changes)).toEqual(expect.arrayContaining(checks.map(({ name }) => name)));
  });
});

describe('one digit changed in one claim', () => {
  /** Every place in any file where words bound to the claim hold its number. */
  function boundPlaces(id: string, number: string): { path: string; place: string }[] {
    const link = new RegExp(`\\[([^[\\]]*)\\]\\(claim:${id}\\)`, 'g');
    return realFiles.flatMap(({ path }) => {
      const text = /\.(md|json)$/.test(path) ? realText(path) : '';
      return [...text.matchAll(link)].flatMap(({ index, 1: words = '' }) => {
        const exact = new RegExp(`(?<![\\d,.])${number}(?![\\d,.]|%)`).exec(words)?.index;
        return exact === undefined
          ? []
          : placesIn(path, text, [index + 1 + exact]).map((place) => ({ path, place }));
      });
    });
  }

  const claim = first(claims, ({ id, data: { figures = [], statement } }) => {
    const [{ value, qualifier, key } = {}] = figures;
    if (figures.length !== 1 || value === undefined || value < 1000 || qualifier || key) return false;
    const own = findQuantities(statement).filter((quantity) => quantity.words === digits(value));
    return (
      own.length === 1 &&
      boundPlaces(id, digits(value)).some(({ path }) => path.startsWith('content/events/'))
    );
  });
  const value = claim.data.figures?.[0]?.value ?? 0;
  const text = realText(claim.file);
  const changed = text.replace(`"value": ${value}`, `"value": ${otherDigit(String(value))}`);
  const found = newProblems([textFile(claim.file, changed)], 'figure-bound', 'figure-agrees');

  test('is reported in the statement of the claim, at the number', () => {
    const place = placesIn(claim.file, changed, [
      changed.indexOf(digits(value), changed.indexOf('"statement"')),
    ]);
    expect(
      found
        .filter(({ rule }) => rule === 'figure-bound')
        .map((problem) => `${problem.file}:${problem.line}:${problem.column}`),
    ).toEqual(place);
  });

  test('is reported in every text that binds the number, at the number', () => {
    const places = boundPlaces(claim.id, digits(value)).map(({ place }) => place);
    expect(
      found
        .filter(({ rule }) => rule === 'figure-agrees')
        .map((problem) => `${problem.file}:${problem.line}:${problem.column}`),
    ).toEqual(places.sort());
  });

  test('names the pages that now disagree', () => {
    const pages = boundPlaces(claim.id, digits(value))
      .flatMap(({ path }) => events.filter(({ file }) => file === path))
      .map(({ id }) => `/${addressOf('event', id)}`);
    expect(pages.length).toBeGreaterThan(0);
    expect(found.flatMap((problem) => problem.pages ?? [])).toEqual(
      expect.arrayContaining([...pages, `/${addressOf('claim', claim.id)}`]),
    );
  });
});

describe('the real data', () => {
  test('has no problem', () => {
    expect(formatText(realProblems)).toBe('');
  });
});
