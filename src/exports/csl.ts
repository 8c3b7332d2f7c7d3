import type { Source } from '../kinds/index.ts';

/** A CSL-JSON item as other programs read it. */
export type CslItem = Omit<Source, '$schema' | 'custom' | 'formerIds'>;

/** A name in a CSL-JSON item: of a person in parts, of a body whole. */
export type CslName = NonNullable<Source['author']>[number];

/**
 * Returns a source as a pure CSL-JSON item (citationstyles.org schema 1.0.2), without what the Record adds.
 */
export function toCsl(source: Source): CslItem {
  const { $schema: _schema, custom: _custom, formerIds: _former, ...item } = source;
  return item;
}

/** Types of documents of which the body that issues them is the author where no person is named. */
const issued: ReadonlySet<Source['type']> = new Set([
  'dataset',
  'document',
  'pamphlet',
  'personal_communication',
  'report',
  'webpage',
]);

/**
 * Returns an item with the body that issued it as its author, and no longer as its publisher, where it has no
 * author and the styles ask for that; others as they are.
 */
export function withBodyAsAuthor(item: CslItem): CslItem {
  const { publisher, ...rest } = item;
  const anonymous = item.author === undefined && item['container-title'] === undefined;
  return anonymous && publisher !== undefined && issued.has(item.type)
    ? { ...rest, author: [{ literal: publisher }] }
    : item;
}

/** An end of a given name that stands behind it: "Joseph R., Jr.". */
const suffixed = /^(.*?),? (Jr\.?|Sr\.?|II|III|IV)$/;

/** Returns the parts of a person's name, its suffix apart; undefined where the name is that of a body. */
export function partsOfName({
  family,
  given,
}: CslName): { family: string; given?: string; suffix?: string } | undefined {
  if (family === undefined) return undefined;
  const [, first = given, suffix] = suffixed.exec(given ?? '') ?? [];
  return { family, ...(first && { given: first }), ...(suffix && { suffix }) };
}
