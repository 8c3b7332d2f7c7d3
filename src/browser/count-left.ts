/** Returns those of some events that a filter leaves in the list, of which `byId` has the entries. */
export const leftOf = (ids: readonly string[], byId: ReadonlyMap<string, HTMLElement>): string[] =>
  ids.filter((id) => byId.get(id)?.hidden !== true);

/**
 * Returns what makes the mark of several events say how many of them a filter leaves, and lead to the first
 * of these; where it leaves none, the mark is dim and says how many it stands for.
 */
export function countLeft(mark: SVGAElement, ids: readonly string[]): (left: readonly string[]) => void {
  const number = mark.querySelector('.number');
  const [all, address] = [number?.textContent ?? '', mark.getAttribute('href') ?? ''];
  return (left) => {
    const [first] = left;
    const isPart = first !== undefined && left.length < ids.length;
    if (number) number.textContent = isPart ? String(left.length) : all;
    // A list that is split by year is on pages of its own, where nothing is filtered.
    if (address.startsWith('#')) mark.setAttribute('href', isPart ? `#${first}` : address);
  };
}
