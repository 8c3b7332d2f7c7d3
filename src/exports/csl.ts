import type { Source } from '../kinds/index.ts';

/** A CSL-JSON item as other programs read it. */
type CslItem = Omit<Source, '$schema' | 'custom' | 'formerIds'>;

/**
 * Returns a source as a pure CSL-JSON item (citationstyles.org schema 1.0.2), without what the Record adds.
 */
export function toCsl(source: Source): CslItem {
  const { $schema: _schema, custom: _custom, formerIds: _former, ...item } = source;
  return item;
}
