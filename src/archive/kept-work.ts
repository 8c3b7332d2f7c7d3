type SumOf = (parts: readonly (string | Uint32Array)[]) => string;

/** Work that is kept from run to run: texts under keys that say all that they were made of. */
export class KeptWork {
  #earlier: ReadonlyMap<string, string> = new Map();
  readonly #now = new Map<string, string>();

  #sumOf: SumOf | undefined;

  /** Takes what an earlier run made in the same way; `sumOf` is for keys that are large. */
  reuse(earlier: ReadonlyMap<string, string>, sumOf?: SumOf): void {
    this.#earlier = earlier;
    this.#sumOf = sumOf;
  }

  /** Returns a sum of the parts of a large key, the same in all runs; undefined where nothing is kept. */
  sumOf(parts: readonly (string | Uint32Array)[]): string | undefined {
    return this.#sumOf?.(parts);
  }

  /** Returns what stands under a key, from this run or an earlier one. */
  find(key: string): string | undefined {
    const found = this.#now.get(key) ?? this.#earlier.get(key);
    if (found !== undefined) this.#now.set(key, found);
    return found;
  }

  /** Keeps a text under a key. */
  add(key: string, text: string): void {
    this.#now.set(key, text);
  }

  /** Returns what stands under a key; where nothing does, what `make` returns, which is kept. */
  once(key: string, make: () => string): string {
    const found = this.find(key);
    if (found !== undefined) return found;
    const made = make();
    this.add(key, made);
    return made;
  }

  /** Returns the bytes that stand under a key. */
  findBytes(key: string): Uint8Array<ArrayBuffer> | undefined {
    const base64 = this.find(key);
    return base64 === undefined ? undefined : new Uint8Array(Buffer.from(base64, 'base64'));
  }

  /** Keeps bytes under a key, as base64. */
  addBytes(key: string, bytes: Uint8Array): void {
    this.add(key, Buffer.from(bytes).toString('base64'));
  }

  /** Returns all that this run asked for, by key; undefined where that is what the earlier run left. */
  forNext(): ReadonlyMap<string, string> | undefined {
    const isSame = this.#now.size === this.#earlier.size;
    return isSame && [...this.#now.keys()].every((key) => this.#earlier.has(key)) ? undefined : this.#now;
  }
}
