import { h } from 'hastscript';
import { dateOf, printDate } from '../dates/index.ts';
import { fillMarkup } from '../language/fill-markup.ts';
import { language } from '../language/index.ts';
import { eventsInOrder } from '../views/timeline/timeline.ts';
import { firstSentence, plainText, plainTextOf, printElements } from '../prose/index.ts';
import { addressOf, type Archive } from '../archive/index.ts';
import type { AddressOfPage } from './structured-data.ts';

/** A date as TimelineJS 3 reads it: as many parts as are known. */
interface TimelineDate {
  year: number;
  month?: number;
  day?: number;
}

interface Slide {
  start_date: TimelineDate;
  end_date?: TimelineDate;
  /** What is shown in the place of the dates. */
  display_date: string;
  text: { headline: string; text: string };
  group: string;
  unique_id: string;
}

interface Era {
  start_date: TimelineDate;
  end_date: TimelineDate;
  text: { headline: string };
}

/** The JSON that TimelineJS 3 loads. */
interface TimelineJs {
  title: { text: { headline: string; text: string } };
  events: Slide[];
  eras: Era[];
}

function partsOf(date: string): TimelineDate {
  const [year, month, day] = date
    .replace(/[~?%]$/, '')
    .split('-')
    .map(Number);
  return {
    year: year ?? Number.NaN,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

/**
 * Returns the start of a date and, of a span with an end, the end, each as exact as it is known; of a fiscal
 * year its first and last day.
 */
function datesOf(edtf: string): { start_date: TimelineDate; end_date?: TimelineDate } {
  const { earliest, latest, precision } = dateOf(edtf);
  if (precision === 'fiscal-year')
    return { start_date: partsOf(earliest), ...(latest !== undefined && { end_date: partsOf(latest) }) };
  const [start = '', end] = edtf.split('/');
  return { start_date: partsOf(start), ...(end !== undefined && end !== '..' && { end_date: partsOf(end) }) };
}

/** TimelineJS reads HTML where it prints text. */
const html = (text: string) => printElements([{ type: 'text', value: text }]);

/** Returns the sentence that says where the events come from, as HTML with a link to the timeline. */
function whereFrom(archive: Archive, full: AddressOfPage): string {
  return fillMarkup(
    language.locale,
    language.words.files.timelineFrom,
    { name: archive.site.data.shortName },
    { link: (words) => printElements([h('a', { href: full('timeline/') }, words)]) },
  );
}

/**
 * Returns all events as TimelineJS 3 loads them; an era without an end goes to `today`, the day of the
 * edition (YYYY-MM-DD).
 */
export function timelineJs(archive: Archive, full: AddressOfPage, today: string): TimelineJs {
  const { tracks, eras } = archive.vocabulary.data;
  return {
    title: {
      text: {
        headline: html(archive.site.data.program),
        text: `<p>${whereFrom(archive, full)}</p>`,
      },
    },
    events: eventsInOrder(archive).map(({ id, data, tree }) => ({
      ...datesOf(data.date),
      display_date: printDate(data.date),
      text: {
        headline: html(plainText(data.title)),
        text: printElements([
          h('p', plainTextOf(firstSentence(tree))),
          h('p', h('a', { href: full(addressOf('event', id)) }, language.words.site.whoSaysSo)),
        ]),
      },
      group: html(tracks.find((track) => track.id === data.tracks[0])?.label ?? ''),
      unique_id: id,
    })),
    eras: eras.map(({ label, span }) => {
      const { start_date, end_date = partsOf(today) } = datesOf(span);
      return { start_date, end_date, text: { headline: html(label) } };
    }),
  };
}
