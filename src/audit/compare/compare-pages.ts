import { changeKey, type Change, type ChangeKind } from './change.ts';
import { compareDrawings } from './compare-drawings.ts';
import { differenceOf } from './difference.ts';
import { middleOf } from './middle.ts';
import { pairsOf } from './pair-lists.ts';
import type { Block, PageContent, Part } from './read-blocks.ts';
import { keyOf, sentencesOf, textOf } from './split-sentences.ts';

/** Returns the record that a part was printed from, as a reader of the report finds it. */
function recordOf(bound: string | undefined): string | undefined {
  if (bound === undefined) return undefined;
  const [kind = '', rest = ''] = bound.split(/:(.*)/s);
  if (kind === 'series' || kind === 'count') return bound;
  const id = rest.split(/[/#]/)[0] ?? '';
  return kind === 'figure' || kind === 'passage' ? `claim:${id}` : `${kind}:${id}`;
}

function kindOf({ bound = '', fact }: Part): ChangeKind {
  if (fact) return fact;
  return /^(figure|series|count):|^claim:[^/]*$/.test(bound) ? 'figure' : 'words';
}

const isBound = ({ bound, fact }: Part) => bound !== undefined || fact !== undefined;
/** What of a line is not printed from the Record. */
const fixedOf = ({ kind, parts }: Block) =>
  [
    kind,
    ...parts.map((part) => (isBound(part) ? `\0${part.fact ?? recordOf(part.bound) ?? ''}` : part.text)),
  ].join('\n');

/** Returns a text without what makes it that of one record: names, numbers. */
const maskOf = (text: string) => text.replace(/[\p{Lu}\d][\p{L}\p{N}.,’-]*/gu, '#').replace(/(# ?)+/g, '#');

const isCited = (bound = '') => /^(claim:[^/]*|series:.*)$/.test(bound);

/** Returns the facts that differ in two lines of the same cut; undefined where more than facts does. */
function changedFacts(before: Block, after: Block): Change[] | undefined {
  if (before.parts.length !== after.parts.length) return undefined;
  const around: [string, string] = [textOf(before), textOf(after)];
  const changes: Change[] = [];
  for (const [i, old] of before.parts.entries()) {
    const now = after.parts[i];
    if (now === undefined) return undefined;
    const { place } = after;
    const of =
      now.fact === 'status'
        ? (now.href ?? recordOf(now.bound ?? after.near))
        : recordOf(now.bound ?? after.near);
    const named = of === undefined ? {} : { of };
    if (old.text !== now.text) {
      if (!isBound(old) || !isBound(now)) return undefined;
      const kind = kindOf(now);
      const middle = middleOf(old.text, now.text);
      const like = kind === 'words' ? [middle.before, middle.after] : [old.text, now.text];
      changes.push({
        kind,
        before: old.text,
        after: now.text,
        ...named,
        place,
        around,
        like: like.join('→'),
      });
    } else if (old.href !== now.href) {
      const [was, is] = [old.href ?? 'no link', now.href ?? 'no link'];
      changes.push({ kind: 'address', before: was, after: is, place, around, like: `${was}→${is}` });
    } else if (old.bound !== now.bound && (isCited(old.bound) || isCited(now.bound))) {
      const [was, is] = [recordOf(old.bound) ?? 'nothing', recordOf(now.bound) ?? 'nothing'];
      if (was !== is)
        changes.push({ kind: 'source', before: was, after: is, place, around, like: `${was}→${is}` });
    }
  }
  return changes;
}

const kindOfLine = ({ kind }: Block): ChangeKind =>
  kind === 'row' || kind === 'heading' ? kind : kind === 'note' ? 'source' : 'sentence';

/** Returns the one change that a line is, as a whole. */
function changedLine(before: Block | undefined, after: Block | undefined): Change {
  const block = after ?? before;
  if (block === undefined) throw new Error('a change has a line, before or after');
  const [was, is] = [before && textOf(before), after && textOf(after)];
  const middle = was !== undefined && is !== undefined ? middleOf(was, is) : undefined;
  const bound = block.parts.find((part) => part.bound !== undefined)?.bound;
  const of = recordOf(bound);
  return {
    kind: kindOfLine(block),
    ...(was !== undefined && { before: was }),
    ...(is !== undefined && { after: is }),
    ...(of !== undefined && { of }),
    place: block.place,
    like: middle ? `${middle.before}→${middle.after}` : maskOf(was ?? is ?? ''),
  };
}

/** Returns the text of the first cell of a row, by which it is known. */
const headOfRow = ({ kind, parts }: Block) =>
  kind === 'row' ? (textOf({ parts }).split(' | ')[0] ?? '') : undefined;

/** Returns everything on a page that a reader would notice: each change once, in the order of the page. */
export function comparePages(before: PageContent, after: PageContent): Change[] {
  const blocks = differenceOf(before.blocks, after.blocks, keyOf);
  const lines = differenceOf(blocks.gone.flatMap(sentencesOf), blocks.fresh.flatMap(sentencesOf), keyOf);
  const { changed, gone, fresh } = pairsOf(lines, [fixedOf, headOfRow], textOf);
  const changes = [
    ...changed.flatMap(([old, now]) => changedFacts(old, now) ?? [changedLine(old, now)]),
    ...gone.map((old) => changedLine(old, undefined)),
    ...fresh.map((now) => changedLine(undefined, now)),
    ...blocks.moved.slice(0, 1).map(({ parts, place }): Change => {
      const more = blocks.moved.length - 1;
      const text = `${textOf({ parts })}${more ? ` (and ${more} more)` : ''}`;
      return { kind: 'order', before: text, after: text, place, like: 'order' };
    }),
    ...compareDrawings(before.pictures, after.pictures),
  ];
  const told = [...blocks.gone, ...blocks.fresh].map(textOf).join('\n');
  const [was, is] = [before.description, after.description];
  if (was !== is && !told.includes(was) && !told.includes(is))
    changes.push({
      kind: 'description',
      before: was,
      after: is,
      place: '',

      like: maskOf(`${was}→${is}`),
    });
  const known = new Set<string>();
  return changes.filter((change) => {
    const key = changeKey(change);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
