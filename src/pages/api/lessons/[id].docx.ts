import type { APIRoute } from 'astro';
import { docxType, lessonDocx } from '../../../exports/lessons/lesson-docx.ts';
import type { EntryOf } from '../../../archive/index.ts';
import { lessonForFiles } from '../../../site/lesson-input.ts';
import { siteArchive } from '../../../site/load-site.ts';
import { currentPaths } from '../../../site/record-paths.ts';

export const getStaticPaths = () => currentPaths('lesson');

export const GET: APIRoute<{ entry: EntryOf<'lesson'> }> = async ({ props }) => {
  const { parts, foot, day } = await lessonForFiles(props.entry);
  const bytes = await lessonDocx(parts, { foot, day, creator: siteArchive().site.data.name });
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': docxType } });
};
