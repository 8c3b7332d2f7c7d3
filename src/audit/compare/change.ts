/** What happened to something on a page. */
export type ChangeKind =
  | 'figure'
  | 'date'
  | 'status'
  | 'words'
  | 'sentence'
  | 'source'
  | 'row'
  | 'heading'
  | 'address'
  | 'order'
  | 'drawing'
  | 'description';

/** One thing on a page that a reader would notice; without `before` it is new, without `after` it is gone. */
export interface Change {
  kind: ChangeKind;
  before?: string;
  after?: string;
  /** The record that it was printed from: `claim:an-id`. */
  of?: string;
  /** The nearest place on the page that has an address. */
  place: string;
  /** The sentence or the row around it, before and after, where it is a part of one. */
  around?: [before: string, after: string];
  /** What changes that are of one cut share, so that many of them can be told together. */
  like: string;
  /** The drawings as HTML, before and after. */
  pictures?: [before: string, after: string];
}

/** Returns a change as a key: two with the same one say the same, wherever they stand. */
export const changeKey = ({ kind, before, after, of }: Change) =>
  JSON.stringify([kind, before ?? null, after ?? null, of ?? null]);
