/** Returns what a record of data holds under a key; undefined where it has none of its own. */
export function ownValue<T>(record: Readonly<{ [key: string]: T }> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
