/**
 * Runs in the page: how far it scrolls where text runs from the right, and how wide it is with letters twice
 * as large; it is as before after that.
 */
export function stretch(): { past: number; width: number } {
  const { documentElement: root } = document;
  const { dir } = root;
  root.dir = 'rtl';
  scrollTo(-2000, 0);
  const past = scrollX;
  root.dir = dir;
  scrollTo(0, 0);
  root.style.fontSize = '200%';
  const width = root.scrollWidth;
  root.style.fontSize = '';
  return { past, width };
}
