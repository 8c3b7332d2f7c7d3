import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TimelineJs } from '../../src/exports/timeline-js.ts';
import { temporaryFolder } from './working-copy.ts';

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

const published = (built: string) => join(built, 'api/timelinejs.json');

/** Returns the titles of the events that a built site gives to TimelineJS. */
export function publishedTitles(built: string): string[] {
  const { events } = JSON.parse(readFileSync(published(built), 'utf8')) as TimelineJs;
  return events.map(({ text }) => text.headline);
}

/**
 * Returns a folder, ready to be served, in which TimelineJS shows `/api/timelinejs.json` of a built site as
 * it is: title, date and first sentence of each event, as much as `/timeline/` shows.
 */
export function timelineJsSite(built: string): string {
  const folder = join(temporaryFolder(), 'timelinejs');
  const library = dirname(fileURLToPath(import.meta.resolve('@knight-lab/timelinejs/package.json')));
  mkdirSync(folder, { recursive: true });
  for (const part of ['css', 'js'])
    cpSync(join(library, 'dist', part), join(folder, part), { recursive: true });
  cpSync(published(built), join(folder, 'timeline.json'));
  writeFileSync(join(folder, 'index.html'), page);
  return folder;
}
