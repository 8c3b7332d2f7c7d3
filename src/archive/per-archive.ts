import type { Archive } from './archive.ts';

/** Returns `make` as a function that works once for each Record and remembers the result. */
export function perArchive<T>(make: (archive: Archive) => T): (archive: Archive) => T {
  const known = new WeakMap<Archive, { value: T }>();
  return (archive) => {
    const found = known.get(archive) ?? { value: make(archive) };
    known.set(archive, found);
    return found.value;
  };
}
