import type { APIRoute } from 'astro';
import { cartridgeType, lessonCartridge } from '../../../exports/lessons/lesson-cartridge.ts';
import type { EntryOf } from '../../../archive/index.ts';
import { lessonForFiles } from '../../../site/lesson-input.ts';
import { currentPaths } from '../../../site/record-paths.ts';

export const getStaticPaths = () => currentPaths('lesson');

export const GET: APIRoute<{ entry: EntryOf<'lesson'> }> = async ({ props }) => {
  const { parts, foot } = await lessonForFiles(props.entry);
  const bytes = lessonCartridge(props.entry.id, parts, foot);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': cartridgeType } });
};
