import { edition } from 'virtual:site';
import { lessonParts, type LessonParts } from '../exports/lessons/lesson-parts.ts';
import { footOf } from '../exports/lessons/lesson-file.ts';
import type { Picture } from '../exports/lessons/blocks.ts';
import { getOrThrow, type EntryOf } from '../archive/index.ts';
import { fullAddress } from './href.ts';
import { siteArchive } from './load-site.ts';
import { pngOf } from './png-route.ts';
import { siteChart, standaloneChart } from './site-charts.ts';

/** Returns the size of a drawing, from its view box. */
function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

async function pictureOf(id: string): Promise<Picture> {
  const chart = siteChart(id);
  const svg = standaloneChart(chart, 'light');
  return {
    name: `${id}.png`,
    png: await pngOf(svg),
    ...sizeOf(svg),
    title: chart.title(),
    alt: chart.describe(),
  };
}

/** Returns the parts of a lesson for formats of others, and what their foot says. */
export async function lessonForFiles(
  lesson: EntryOf<'lesson'>,
): Promise<{ parts: LessonParts; foot: string; day: string }> {
  const archive = siteArchive();
  const charts = lesson.data.documents.flatMap(({ chart }) => chart ?? []);
  const drawn = await Promise.all(charts.map(async (id) => [id, await pictureOf(id)] as const));
  const pictures = new Map(drawn);
  return {
    parts: lessonParts(archive, lesson, {
      full: fullAddress,
      picture: (id) => getOrThrow(pictures, id),
    }),
    foot: footOf(archive, lesson, edition, fullAddress),
    day: edition.date,
  };
}
