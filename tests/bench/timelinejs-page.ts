import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './working-copy.ts';

/** What the comparison takes of an event of `/api/events.json`. */
export interface PublishedEvent {
  title: string;
  text: string;
  date: { edtf: string; words: string };
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Returns the known parts of a date; the first of an interval. */
function partsOf(date: string) {
  const [year, month, day] = date.replace(/[~?%]/, '').split('-');
  return { year, ...(month && { month }), ...(day && { day }) };
}

/** Returns an event as TimelineJS reads it, with as much of its text as `/timeline/` shows: the first sentence. */
function slideOf({ title, text, date }: PublishedEvent) {
  const [start = '', end] = date.edtf.split('/');
  const first = [...sentences.segment(text)][0]?.segment.trim() ?? '';
  return {
    start_date: partsOf(start),
    ...(end && /^\d/.test(end) && { end_date: partsOf(end) }),
    display_date: date.words,
    text: { headline: title, text: `<p>${first}</p>` },
  };
}

/** The page of TimelineJS's instructions, with its files beside it. */
const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Timeline</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/css/timeline.css">
<script src="/js/timeline.js"></script>
</head>
<body>
<div id="timeline-embed" style="width: 100%; height: 600px"></div>
<script>new TL.Timeline('timeline-embed', '/timeline.json', { script_path: new URL('/js/', location.href).href });</script>
</body>
</html>
`;

/** Returns the events of a built site. */
export function publishedEvents(built: string): PublishedEvent[] {
  return (JSON.parse(readFileSync(join(built, 'api/events.json'), 'utf8')) as { rows: PublishedEvent[] }).rows;
}

/** Returns a folder in which TimelineJS shows the events, ready to be served. */
export function timelineJsSite(events: readonly PublishedEvent[]): string {
  const folder = join(temporaryFolder(), 'timelinejs');
  const library = dirname(fileURLToPath(import.meta.resolve('@knight-lab/timelinejs/package.json')));
  mkdirSync(folder, { recursive: true });
  for (const part of ['css', 'js']) cpSync(join(library, 'dist', part), join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'timeline.json'), JSON.stringify({ events: events.map(slideOf) }));
  writeFileSync(join(folder, 'index.html'), page);
  return folder;
}
