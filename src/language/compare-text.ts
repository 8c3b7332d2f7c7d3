/** Compares two texts by code unit: the same order on every machine, for ids and files. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
