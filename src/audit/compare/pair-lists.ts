import type { Difference } from './difference.ts';

/** The most comparisons of each with each; beyond it only what has the same key is a pair. */
const mostComparisons = 60_000;
/** How alike two texts are that may be one that was changed, from 0 to 1. */
const alike = 0.5;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Returns how many of the words of two texts are the same, from 0 to 1. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return one.length + other.length === 0 ? 1 : (2 * shared) / (one.length + other.length);
}

/** What was changed, from what to what, and what has no other side. */
interface Pairs<T> {
  changed: [before: T, after: T][];
  gone: T[];
  fresh: T[];
}

/**
 * Returns which of what is gone became which of what is new: those with the same key under any of `keys`,
 * the strictest first, then those whose texts are alike.
 */
export function pairsOf<T>(
  { gone, fresh }: Pick<Difference<T>, 'gone' | 'fresh'>,
  keys: readonly ((one: T) => string | undefined)[],
  text: (one: T) => string,
): Pairs<T> {
  const [old, now] = [new Set(gone), new Set(fresh)];
  const changed: [T, T][] = [];
  const take = (before: T, after: T) => {
    old.delete(before);
    now.delete(after);
    changed.push([before, after]);
  };
  for (const key of keys) {
    const waiting = Map.groupBy(now, (one) => key(one) ?? '');
    for (const before of [...old]) {
      const name = key(before);
      const after = name === undefined ? undefined : waiting.get(name)?.shift();
      if (after !== undefined) take(before, after);
    }
  }
  if (old.size * now.size <= mostComparisons) {
    const words = new Map([...old, ...now].map((one) => [one, wordsOf(text(one))]));
    for (const before of [...old]) {
      let best: { after: T; value: number } | undefined;
      for (const after of now) {
        const value = likeness(words.get(before) ?? [], words.get(after) ?? []);
        if (value >= alike && value > (best?.value ?? 0)) best = { after, value };
      }
      if (best) take(before, best.after);
    }
  }
  const order = new Map(gone.map((one, i) => [one, i]));
  changed.sort(([one], [other]) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  return { changed, gone: [...old], fresh: [...now] };
}
