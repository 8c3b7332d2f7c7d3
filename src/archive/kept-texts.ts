/** What was made of texts, as JSON, under the kind and the sum of the text. */
type Made = ReadonlyMap<string, string>;

interface Earlier {
  /** What earlier runs left. */
  made: Made;
  /** Returns a sum of a text, the same in all runs. */
  sumOf(text: string): string;
}

/** What earlier runs left, and what this one took of it or added. */
let kept: (Earlier & { now: Map<string, string> }) | undefined;

/**
 * Keeps what is made of texts from now on, and takes what earlier runs made of the same ones; without
 * `earlier`, keeps nothing any more.
 */
export function reuseTexts(earlier: Earlier | undefined): void {
  kept = earlier && { ...earlier, now: new Map() };
}

/**
 * Returns what the next run may take, undefined where this one made nothing new; what earlier runs left is
 * among it until it is more than this run asked for.
 */
export function textsMade(): Made | undefined {
  if (!kept) return undefined;
  const { made, now } = kept;
  if ([...now.keys()].every((key) => made.has(key))) return undefined;
  return made.size > 2 * now.size ? now : new Map([...made, ...now]);
}

/**
 * Returns what `make` makes of a text, always a new object; where it was made before, what JSON holds of it,
 * from what was kept. What `isKept` turns down is made each time.
 */
export function madeOnce<T>(
  kind: string,
  text: string,
  make: (text: string) => T,
  isKept: (made: T) => boolean = () => true,
): T {
  if (!kept) return make(text);
  const key = `${kind} ${kept.sumOf(text)}`;
  const known = kept.now.get(key) ?? kept.made.get(key);
  if (known !== undefined) {
    kept.now.set(key, known);
    return JSON.parse(known) as T;
  }
  const made = make(text);
  if (isKept(made)) kept.now.set(key, JSON.stringify(made));
  return made;
}
