/** Returns where two texts begin to differ and what is between, by words: what was there, what is there. */
export function middleOf(
  before: string,
  after: string,
): { start: string; before: string; after: string; end: string } {
  const [one, other] = [before.split(/(?<= )/), after.split(/(?<= )/)];
  let start = 0;
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return {
    start: one.slice(0, start).join(''),
    before: one.slice(start, one.length - end).join(''),
    after: other.slice(start, other.length - end).join(''),
    end: one.slice(one.length - end).join(''),
  };
}
