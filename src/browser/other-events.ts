import { timelineEntries } from './timeline-entries.ts';

/** Opens the fold in which the entry stands to which the address leads; returns that fold. */
function openTarget(): HTMLDetailsElement | null {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = target?.closest('details') ?? null;
  if (fold && !fold.open) {
    fold.open = true;
    target?.scrollIntoView();
  }
  return fold;
}

/**
 * Lets the list of events grow: a button opens the folds of all years and shuts them again, an address that
 * leads to an event opens its fold, and a filter opens those in which it leaves something.
 */
export function connectOthers(): void {
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('.other-events')];
  const button = document.querySelector<HTMLButtonElement>('.show-all');
  const offer = button?.closest('p');
  const words = { more: button?.textContent ?? '', fewer: button?.dataset['other'] ?? '' };
  let isFiltered = false;
  const say = () => {
    if (button) button.textContent = folds.every(({ open }) => open) ? words.fewer : words.more;
  };

  button?.addEventListener('click', () => {
    const open = folds.some((fold) => !fold.open);
    for (const fold of folds) fold.open = open;
  });
  for (const fold of folds) fold.addEventListener('toggle', say);
  const follow = () => {
    const was = isFiltered;
    isFiltered = timelineEntries().some(({ hidden }) => hidden);
    if (offer) offer.hidden = isFiltered;
    for (const fold of folds) {
      const left = fold.querySelectorAll('li:not([hidden])').length;
      const count = fold.querySelector('[data-count]');
      if (count) count.textContent = String(left);
      fold.hidden = left === 0;
      if (isFiltered !== was) fold.open = isFiltered;
    }
    if (was && !isFiltered) openTarget();
  };
  document.addEventListener('filtered', follow);
  follow();
  window.addEventListener('hashchange', openTarget);
  openTarget();
}
