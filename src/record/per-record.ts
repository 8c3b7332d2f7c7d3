import type { Record } from './record.ts';

/** Returns `make` as a function that works once for each Record and remembers the result. */
export function perRecord<T>(make: (record: Record) => T): (record: Record) => T {
  const known = new WeakMap<Record, { value: T }>();
  return (record) => {
    const found = known.get(record) ?? { value: make(record) };
    known.set(record, found);
    return found.value;
  };
}
