const grouped = new Intl.NumberFormat('en-US');
const ordinals = new Intl.PluralRules('en-US', { type: 'ordinal' });
const endings: { [rule: string]: string } = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** Returns a whole number with its thousands apart: "3,143". */
export function printNumber(value: number): string {
  return grouped.format(value);
}

/** Returns a whole number as an ordinal in digits: "1,022nd". */
export function printOrdinal(value: number): string {
  return `${grouped.format(value)}${endings[ordinals.select(value)] ?? 'th'}`;
}

/** Returns a number and what is counted, in the singular where it is one: "1 county", "12 counties". */
export function printCount(value: number, one: string, many: string): string {
  return `${grouped.format(value)} ${value === 1 ? one : many}`;
}

/** Returns a part of a whole as a percentage with one decimal; "less than 0.1 percent" where that would be nothing, and never all where it is not. */
export function printShare(part: number, whole: number): string {
  const share = (100 * part) / whole;
  if (part > 0 && share < 0.05) return 'less than 0.1 percent';
  if (part < whole && share >= 99.95) return 'more than 99.9 percent';
  return `${share.toFixed(1).replace(/\.0$/, '')} percent`;
}

/** Returns items as a list in words: "a", "a and b", "a, b and c". */
export function printList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
