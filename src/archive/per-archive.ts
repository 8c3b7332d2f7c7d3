import type { Archive } from './archive.ts';

/** Returns `make` as a function that works once for each object that it is given and remembers the result. */
export function perObject<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { value: T }>();
  return (key) => {
    const found = known.get(key) ?? { value: make(key) };
    known.set(key, found);
    return found.value;
  };
}

/** Returns `make` as a function that works once for each Archive and remembers the result. */
export function perArchive<T>(make: (archive: Archive) => T): (archive: Archive) => T {
  return perObject(make);
}
