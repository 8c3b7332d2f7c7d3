import { currentIdOf, entriesOf } from '../archive/index.ts';
import type { Kind } from '../kinds/index.ts';
import type { Checked } from './check.ts';
import { diagramIds } from '../views/texts/diagrams.ts';
import { suggest } from './nearest.ts';

/**
 * Returns what to say where an id names no record of a kind: the id that the record has now, or the nearest
 * one.
 */
export function unknownRecord(
  { archive }: Checked,
  kind: Kind,
  id: string,
): { message: string; fix: string } {
  const current = currentIdOf(archive, kind, id);
  if (current !== undefined)
    return { message: `there is no ${kind} "${id}": the id is now "${current}"`, fix: `Write "${current}".` };
  const known = kind === 'diagram' ? diagramIds(archive) : entriesOf(archive, kind).keys();
  return { message: `there is no ${kind} "${id}"`, fix: suggest(id, known) };
}
