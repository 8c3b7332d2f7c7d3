import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Form } from '../../src/charts/chart.ts';
import { drawOverview, extentOn } from '../../src/charts/forms/overview/draw-overview.ts';
import { drawStrip } from '../../src/charts/forms/overview/draw-strip.ts';
import { geometryOf } from '../../src/charts/forms/overview/geometry.ts';
import { fadeOf } from '../../src/charts/forms/overview/shapes.ts';
import { boundsOf, timeScale } from '../../src/charts/forms/overview/time-scale.ts';
import { formWidth } from '../../src/charts/parts/form-width.ts';
import { overlap, within, type Box } from '../../src/charts/parts/place-labels.ts';
import { dateOf, printDate } from '../../src/dates/index.ts';
import { activationDays } from '../../src/views/places/roll-out.ts';
import { eventsInOrder, storyEvents, type EventEntry } from '../../src/views/timeline/timeline.ts';
import { plainText } from '../../src/prose/index.ts';
import { getOrThrow } from '../../src/archive/index.ts';
import { eventOf } from './fixtures.ts';
import { frameOf, labelsOf, marksOf, parseSvg, shapesOf } from './read-drawing.ts';
import { archive } from '../real-archive.ts';

const forms: Form[] = ['wide', 'narrow'];
const { tracks, eras } = archive.vocabulary.data;
const all = eventsInOrder(archive);
const input = (
  events: readonly EventEntry[],
  form: Form,
  story: readonly EventEntry[] = storyEvents(archive),
) => ({
  events,
  tracks,
  eras,
  rollOut: activationDays(archive),
  story,
  form,
  titleOf: ({ data }: EventEntry) => plainText(data.title),
  linkTo: (several: readonly EventEntry[]) =>
    several.length === 1 ? `/${several[0]?.id ?? ''}/` : '#several',
  isListed: false,
});
const draw = (events: readonly EventEntry[], form: Form, story?: readonly EventEntry[]) =>
  parseSvg(drawOverview(input(events, form, story)).outerHTML);

/** Returns events with random dates, tracks and weight, in no order. */
function scattered(count: number, dates: readonly string[]): EventEntry[] {
  return Array.from({ length: count }, (_, i) => {
    const date = dates[(i * 7919) % dates.length] ?? '2011';
    const event = eventOf(date, `Event number ${i} of many that happened`);
    const track = tracks[(i * 31) % tracks.length]?.id ?? '';
    return {
      ...event,
      id: `e-${i}`,
      data: { ...event.data, id: `e-${i}`, tracks: [track], importance: ([1, 2, 3, 3] as const)[i % 4] ?? 3 },
    };
  });
}

interface DrawnMark {
  ids: string[];
  name: string;
  href: string;
  kind: string;
  box: Box;
}

const number = (element: Element | null, name: string) => Number(element?.getAttribute(name));
const marksIn = (svg: Element): DrawnMark[] =>
  [...svg.querySelectorAll('a.event-mark')].map((link) => {
    const rect = link.querySelector('rect');
    return {
      ids: (link.getAttribute('data-events') ?? link.getAttribute('href')?.split('/').at(-2) ?? '').split(
        ' ',
      ),
      name: link.querySelector('title')?.textContent ?? '',
      href: link.getAttribute('href') ?? '',
      kind: rect?.getAttribute('class') ?? '',
      box: {
        x: number(rect, 'x'),
        y: number(rect, 'y'),
        width: number(rect, 'width'),
        height: number(rect, 'height'),
      },
    };
  });

/**
 * Returns the labels that lie flat; the counts of groups and the names of lanes that stand upright are
 * measured otherwise.
 */
function flatLabels(svg: Element) {
  for (const text of [...svg.querySelectorAll('text.number, text[transform]')]) text.remove();
  return labelsOf(svg);
}

/** Expects that nothing leaves the frame and that neither two labels nor two marks cover each other. */
function expectSound(svg: Element): void {
  const frame = frameOf(svg);
  expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
  for (const box of shapesOf(svg))
    expect(within(box, frame), `${JSON.stringify(box)} of ${JSON.stringify(frame)}`).toBe(true);
  const marks = marksIn(svg);
  for (const [i, { box, ids }] of marks.entries()) {
    for (const other of marks.slice(i + 1))
      expect(overlap(box, other.box), `${ids.join()} | ${other.ids.join()}`).toBe(false);
  }
  const labels = flatLabels(svg);
  for (const [i, { words, box }] of labels.entries()) {
    expect(within(box, frame), words).toBe(true);
    for (const other of labels.slice(i + 1))
      expect(overlap(box, other.box), `${words} | ${other.words}`).toBe(false);
  }
}

const day = fc
  .date({ min: new Date('1985-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  day.map((text) => `${text}~`),
  fc.tuple(day, day).map((pair) => pair.toSorted().join('/')),
  fc.constantFrom('2010-05/2011-02', '2009/..', '2008-10~/2009-03', '2011~'),
);

test('any events are drawn soundly, in both forms', () => {
  const events = fc.array(
    fc.record({
      date,
      track: fc.constantFrom(...tracks),
      importance: fc.constantFrom(1, 2, 3),
      title: fc.stringMatching(/^[A-Za-z ,]{1,90}$/),
    }),
    { maxLength: 120 },
  );
  fc.assert(
    fc.property(events, fc.constantFrom(...forms), (parts, form) => {
      const made = parts.map(({ date, track, importance, title }, i): EventEntry => {
        const event = eventOf(date, title);
        return { ...event, id: `e-${i}`, data: { ...event.data, tracks: [track.id], importance } };
      });
      const svg = draw(
        made,
        form,
        made.filter(({ data }) => data.importance === 1),
      );
      expectSound(svg);
      expect(
        marksIn(svg)
          .flatMap(({ ids }) => ids)
          .sort(),
      ).toEqual(made.map(({ id }) => id).sort());
    }),
    { numRuns: 60 },
  );
});

describe.each(forms)('the overview of the Record, %s', (form) => {
  const svg = draw(all, form);
  const marks = marksIn(svg);
  const scale = timeScale(
    all,
    eras,
    geometryOf(form, tracks.length).along,
    geometryOf(form, tracks.length).year,
  );
  const alongOf = ({ x, y, width, height }: Box): readonly [number, number] =>
    form === 'wide' ? [x, x + width] : [y, y + height];

  it('is sound', () => {
    expectSound(draw(all, form));
  });

  it('has a mark for every event, and one alone', () => {
    expect(marks.flatMap(({ ids }) => ids).sort()).toEqual([...archive.events.keys()].sort());
  });

  it('makes every mark a link whose name says when and what', () => {
    for (const { ids, name, href } of marks) {
      const event = archive.events.get(ids[0] ?? '');
      if (!event) throw new Error(name);
      if (ids.length > 1)
        expect([name, href]).toEqual([
          expect.stringMatching(new RegExp(`^${ids.length} events, `)),
          '#several',
        ]);
      else
        expect([name, href]).toEqual([
          `${printDate(event.data.date)}: ${plainText(event.data.title)}`,
          `/${event.id}/`,
        ]);
    }
  });

  it('puts every mark where its date is, read back through the inverse of the axis', () => {
    const extentOf = extentOn(scale);
    const pixel = (days: number) => days * 86_400_000;
    for (const { ids, box, kind } of marks) {
      const dates = ids.map((id) => archive.events.get(id)?.data.date ?? '');
      const [from, to] = alongOf(box);
      const middle = scale.at.invert((from + to) / 2).getTime();
      const bounds = dates.map(boundsOf);
      const [first, last] = [
        Math.min(...bounds.map(({ start }) => start.getTime())),
        Math.max(...bounds.map(({ end }) => end?.getTime() ?? Infinity)),
      ];
      expect(middle, ids.join()).toBeGreaterThanOrEqual(first - pixel(1));
      expect(middle, ids.join()).toBeLessThanOrEqual(last + pixel(1));
      const [event] = ids.map((id) => archive.events.get(id));
      if (ids.length > 1 || !event || kind === 'day') continue;
      const [start, end] = extentOf(event);
      // A drawing keeps its numbers short: a left edge and a width, each rounded.
      expect(from, event.id).toBeCloseTo(start, 1);
      expect(to, event.id).toBeCloseTo(end, 1);
    }
  });

  it('draws a day as a point, a time as long as it was, and no date as more exact than it is', () => {
    const kinds = {
      day: 'day',
      month: 'within',
      year: 'within',
      'fiscal-year': 'within',
      interval: 'lasted',
    };
    for (const { ids, kind } of marks) {
      const event = archive.events.get(ids[0] ?? '');
      if (ids.length > 1 || !event) continue;
      expect([ids, kind.split(' ')[0]]).toEqual([ids, kinds[dateOf(event.data.date).precision]]);
      expect([ids, kind.includes('faded')]).toEqual([ids, fadeOf(event.data.date) !== 'none']);
    }
  });

  it('names each year where it begins', () => {
    const rules = [...svg.querySelectorAll('.years line')].map((line) =>
      number(line, form === 'wide' ? 'x1' : 'y1'),
    );
    const named = rules.map((at) =>
      scale.at
        .invert(at + 0.01)
        .toISOString()
        .slice(0, 10),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((text) => !text.endsWith('-01-01'))).toEqual([]);
    const words = flatLabels(parseSvg(svg.outerHTML)).filter(({ name }) => name === 'tick');
    expect(words.map(({ words }) => words)).toEqual(
      expect.arrayContaining(named.map((text) => text.slice(0, 4))),
    );
  });

  it('labels about a dozen events, among them those that most others are linked to', () => {
    const labels = flatLabels(parseSvg(svg.outerHTML)).filter(({ name }) => name === 'event');
    expect(labels.length).toBeGreaterThanOrEqual(10);
    for (const event of storyEvents(archive).slice(0, 6)) {
      expect(labels.map(({ words }) => words)).toContain(
        `${printDate(event.data.date)} ${plainText(event.data.title)}`,
      );
    }
  });

  it('has the counties active behind, as high at the last day as the axis says', () => {
    const days = activationDays(archive);
    const ticks = flatLabels(parseSvg(svg.outerHTML)).filter(
      ({ name, words, box }) => name === 'tick' && /^[\d,]+$/.test(words) && box.width < 40,
    );
    const zero = ticks.find(({ words }) => words === '0');
    const thousand = ticks.find(({ words }) => words === (form === 'wide' ? '1,000' : '2,000'));
    const middle = (box: Box) => (form === 'wide' ? box.y + box.height / 2 : box.x + box.width / 2);
    const marks = [...svg.querySelectorAll('.tick-mark')].map((line) =>
      number(line, form === 'wide' ? 'y1' : 'x1'),
    );
    const near = (box: Box | undefined) =>
      marks.reduce(
        (a, b) => (Math.abs(b - middle(box ?? marksBox)) < Math.abs(a - middle(box ?? marksBox)) ? b : a),
        marks[0] ?? 0,
      );
    const marksBox = { x: 0, y: 0, width: 0, height: 0 };
    const unit = (near(thousand?.box) - near(zero?.box)) / (form === 'wide' ? 1000 : 2000);
    const path = marksOf(svg, 'spread', 'path.line')[0]?.getAttribute('d') ?? '';
    const end = path.split('L').at(-1)?.split(',').map(Number) ?? [];
    const count = ((end[form === 'wide' ? 1 : 0] ?? 0) - near(zero?.box)) / unit;
    expect(Math.round(count)).toBe(days.at(-1)?.active);
  });
});

describe('a date that is about right', () => {
  it.each([
    ['2011-08-05', 'none'],
    ['2011-08~', 'both'],
    ['2010/2011~', 'end'],
    ['2010~/2011', 'start'],
    ['2010/..', 'end'],
  ])('fades at its vague ends: %s, %s', (edtf, fade) => {
    expect(fadeOf(edtf)).toBe(fade);
  });
});

const dates = all.map((event) => event.data.date);

describe('many events', () => {
  it.each([1500, 15_000])('are grouped where their marks would cover each other: %i', (count) => {
    for (const form of forms) {
      const svg = draw(scattered(count, dates), form);
      expectSound(svg);
      const marks = marksIn(svg);
      expect(marks.flatMap(({ ids }) => ids).length).toBe(count);
      expect(marks.length).toBeLessThan(Math.min(count / 2, 800));
    }
  });
});

describe('the strip', () => {
  const letter = getOrThrow(archive.events, 'letter-ends-agreements');
  const strip = (width = 1100, events = all) =>
    parseSvg(drawStrip({ events, tracks, eras, width, lane: 9, current: [letter] }).outerHTML);

  it.each([1100, 704, 340])('is sound, %i pixels wide', (width) => {
    const svg = strip(width);
    for (const box of shapesOf(svg).filter(({ height }) => height > 0))
      expect(within(box, frameOf(svg))).toBe(true);
    const labels = flatLabels(svg);
    for (const [i, { box }] of labels.entries())
      for (const other of labels.slice(i + 1)) expect(overlap(box, other.box)).toBe(false);
  });

  it('names a year in every era that has room for one, on a phone too', () => {
    for (const [width, apart] of [
      [1100, 34],
      [formWidth.narrow, 28],
    ] as const) {
      const { bands, named, at } = timeScale(all, eras, [0, width], apart);
      const isIn = (from: number, to: number) => (year: Date) => at(year) >= from && at(year) < to;
      const without = bands.filter(({ era: { span }, from, to }) => {
        const { start, end } = boundsOf(span);
        const [first, after] = [
          start.getUTCFullYear() + 1,
          (end ?? new Date(Date.UTC(2027, 0))).getUTCFullYear(),
        ];
        const years = Array.from({ length: after - first }, (_, i) => new Date(Date.UTC(first + i, 0)));
        const hasRoom = years.some((year) => to - at(year) >= apart);
        return hasRoom && !named.some(isIn(from, to));
      });
      expect(without.map(({ era }) => era.id)).toEqual([]);
    }
  });

  it('shows where an event stands', () => {
    const rect = strip().querySelector('rect.here');
    const scale = timeScale(all, eras, [0, 1100], 34);
    const at = scale.at.invert(number(rect, 'x') + number(rect, 'width') / 2);
    expect(Math.abs(at.getTime() - Date.parse('2011-08-05T12:00:00Z'))).toBeLessThan(2 * 86_400_000);
  });

  it('draws all events in one path that grows with its pixels and not with the events', () => {
    const most = (tracks.length * 1100) / 4;
    for (const count of [all.length, 1500, 15_000]) {
      const events = count === all.length ? all : scattered(count, dates);
      const boxes =
        strip(1100, events).querySelector('path.others')?.getAttribute('d')?.split('M').slice(1) ?? [];
      expect(boxes.length).toBeGreaterThan(tracks.length);
      expect(boxes.length).toBeLessThan(most);
    }
  });

  it('has an event in its path wherever one is, and nothing where none is', () => {
    const drawn = strip().querySelector('path.others')?.getAttribute('d') ?? '';
    const runs = [...drawn.matchAll(/M(-?[\d]+),([\d.]+)h(\d+)v/g)].map(([, x, y, width]) => ({
      from: Number(x),
      to: Number(x) + Number(width),
      lane: Math.floor(Number(y) / 9),
    }));
    const scale = timeScale(all, eras, [0, 1100], 34);
    const middles = all.map(({ data }) => {
      const { start, end } = boundsOf(data.date);
      return {
        lane: tracks.findIndex(({ id }) => id === data.tracks[0]),
        at: (scale.at(start) + (end === null ? 1100 : scale.at(end))) / 2,
      };
    });
    const runsAt = (lane: number, at: number) =>
      runs.filter((run) => run.lane === lane && run.from <= at + 2 && at - 2 <= run.to);
    for (const { lane, at } of middles) expect(runsAt(lane, at).length).toBeGreaterThan(0);
    expect(runs.filter((run) => !middles.some(({ lane, at }) => runsAt(lane, at).includes(run)))).toEqual([]);
  });
});
