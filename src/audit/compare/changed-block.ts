const blocks = 'p|li|dd|dt|td|th|h[1-6]|div|section|footer|nav|figcaption|caption|summary';
const blockStart = new RegExp(`<(?:${blocks})\\b[^>]*>`, 'g');
const blockEnd = new RegExp(`</(?:${blocks})>`, 'g');
/** How far from a difference the paragraph around it is looked for, in characters. */
const reach = 4000;

/**
 * Returns the one paragraph in which two pages differ, before and after, where they differ in words alone: on
 * another page the same paragraph is the same change. Undefined where there is more to it.
 */
export function changedBlock(was: string, is: string): string | undefined {
  let start = 0;
  while (start < was.length && was[start] === is[start]) start++;
  let end = 0;
  while (end < Math.min(was.length, is.length) - start && was.at(-1 - end) === is.at(-1 - end)) end++;
  const [old, now] = [was.slice(start, was.length - end), is.slice(start, is.length - end)];
  const ahead = was.slice(Math.max(0, start - reach), start);
  const first = [...ahead.matchAll(blockStart)].at(-1);
  const isInTag = ahead.lastIndexOf('>') < ahead.lastIndexOf('<');
  const isInRow = ahead.lastIndexOf('<tr') > ahead.lastIndexOf('</tr');
  if (!first || isInTag || isInRow || /[<>]/.test(old + now)) return undefined;
  const behind = was.slice(was.length - end, was.length - end + reach);
  const last = behind.search(blockEnd);
  return last < 0 ? undefined : [ahead.slice(first.index), old, now, behind.slice(0, last)].join('\0');
}
