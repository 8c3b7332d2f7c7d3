import type { EntryOf } from '../../archive/index.ts';
import { minutesInWords } from './lessons.ts';

/** Returns the value of a field of a lesson by the way to it, `steps.0.minutes`; minutes are in words. */
export function lessonPart({ data }: EntryOf<'lesson'>, way: string): string | undefined {
  let value: unknown = data;
  for (const part of way.split('.')) value = Reflect.get(Object(value) as object, part);
  if (way.endsWith('minutes') && typeof value === 'number') return minutesInWords(value);
  return typeof value === 'string' ? value : undefined;
}
