import type { Check } from './check.ts';

/** Returns a number that threads share, 0 at first. */
export const newCount = (): Int32Array<SharedArrayBuffer> => new Int32Array(new SharedArrayBuffer(4));

/** Yields the rules that no thread has taken yet, so that threads with the same turns try each rule once. */
export function* inTurn(
  checks: readonly Check[],
  turns: Int32Array<SharedArrayBuffer>,
): Generator<Check, void> {
  for (;;) {
    const next = checks[Atomics.add(turns, 0, 1)];
    if (!next) return;
    yield next;
  }
}
