/** Runs in the page: the elements that move or change over time. */
export function movingThings(): string[] {
  return [...document.querySelectorAll('*')]
    .flatMap((element) =>
      [element, '::before', '::after'].map((part) => ({
        element,
        style: getComputedStyle(element, typeof part === 'string' ? part : null),
      })),
    )
    .filter(
      ({ style }) =>
        style.animationName !== 'none' ||
        style.transitionDuration.split(', ').some((time) => time !== '0s') ||
        style.scrollBehavior === 'smooth',
    )
    .map(({ element }) => element.outerHTML.slice(0, 100));
}
