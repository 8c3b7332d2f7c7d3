/** What two lists do not have in common. */
export interface Difference<T> {
  gone: T[];
  fresh: T[];
  /** What both have, in another order: the fewest that could have been moved. */
  moved: T[];
}

/** Returns the places of a longest run of rising numbers. */
function risingRun(numbers: readonly number[]): Set<number> {
  const ends: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, i) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = i;
  });
  const run = new Set<number>();
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) run.add(i);
  return run;
}

/** Returns the places of each key, in order. */
function placesOf(keys: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, i) => {
    const list = places.get(key);
    if (list) list.push(i);
    else places.set(key, [i]);
  });
  return places;
}

/**
 * Returns which places of two lists of keys belong together without a change of order: keys that each list
 * has once, in their longest common order, and what is alike right before and behind them.
 */
function kept(before: readonly string[], after: readonly string[]): Map<number, number> {
  const [old, now] = [placesOf(before), placesOf(after)];
  const single = [...old].flatMap(([key, [place = 0, ...more]]) => {
    const others = now.get(key);
    return more.length === 0 && others?.length === 1 ? [[place, others[0] ?? 0] as const] : [];
  });
  const run = risingRun(single.map(([, place]) => place));
  const pairs = new Map(single.filter((_, i) => run.has(i)));
  const anchors = [[-1, -1] as const, ...pairs, [before.length, after.length] as const];
  const taken = new Set(pairs.values());
  for (const step of [1, -1])
    for (const [from, to] of anchors) {
      let [i, j] = [from + step, to + step];
      while (i in before && j in after && before[i] === after[j] && !pairs.has(i) && !taken.has(j)) {
        pairs.set(i, j);
        taken.add(j);
        [i, j] = [i + step, j + step];
      }
    }
  return pairs;
}

/** Returns what two lists do not have in common; things with one key are alike. */
export function differenceOf<T>(
  before: readonly T[],
  after: readonly T[],
  key: (one: T) => string,
): Difference<T> {
  const [old, now] = [before.map(key), after.map(key)];
  const pairs = kept(old, now);
  const taken = new Set(pairs.values());
  const left = now.map((name, i) => ({ name, i })).filter(({ i }) => !taken.has(i));
  const waiting = Map.groupBy(left, ({ name }) => name);
  const gone: T[] = [];
  const moved: T[] = [];
  before.forEach((one, i) => {
    if (pairs.has(i)) return;
    const found = waiting.get(old[i] ?? '')?.shift();
    if (found === undefined) gone.push(one);
    else {
      moved.push(one);
      taken.add(found.i);
    }
  });
  return { gone, fresh: after.filter((_, i) => !taken.has(i)), moved };
}
