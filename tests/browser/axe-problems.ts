import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { axeFile, axePath } from './serve-built.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The attribute of an element on which the rules of color are run. */
const look = 'data-look';

/** Runs in the page: the rules of color, of which those of the stricter level are not asked. */
const ofColor = `axe.getRules(['cat.color']).map(({ ruleId }) => ruleId).filter((rule) => !rule.endsWith('-enhanced'))`;
/** All other rules, on the whole page. */
const ofForm = `document, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} }, rules: Object.fromEntries(${ofColor}.map((rule) => [rule, { enabled: false }]))`;
/** Those of color, which take the most time, on a few elements of each look. */
const onLooks = `'[${look}]', { runOnly: { type: 'rule', values: ${ofColor} }`;

/**
 * Runs in the page: marks a few elements with a text of their own of each look, so that a list of a thousand
 * entries is not examined a thousand times. Two look alike where they and all that they stand in are of the
 * same names, classes and colors.
 */
function markLooks(attribute: string): void {
  const most = 3;
  const looks = new Map<Element, string>();
  const lookOf = (element: Element): string => {
    const known = looks.get(element);
    if (known !== undefined) return known;
    const { color, fill, backgroundColor, backgroundImage, opacity, fontSize, fontWeight } =
      getComputedStyle(element);
    const own = [element.localName, element.getAttribute('class'), color, fill, backgroundColor].join();
    const rest = [backgroundImage, opacity, fontSize, fontWeight].join();
    const found = `${element.parentElement ? lookOf(element.parentElement) : ''}/${own},${rest}`;
    looks.set(element, found);
    return found;
  };
  const marked = new Map<string, number>();
  for (const element of document.body.querySelectorAll('*')) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if ((!hasText && !element.matches('input, select')) || !element.checkVisibility()) continue;
    const before = marked.get(lookOf(element)) ?? 0;
    marked.set(lookOf(element), before + 1);
    element.toggleAttribute(attribute, before < most);
  }
}

/**
 * Returns what axe sees as a problem on a page, the rule and the first elements: by all rules, or by those of
 * color alone, which is all that differs in the dark.
 */
export async function problemsOf(page: Page, of: 'all' | 'color'): Promise<string[]> {
  const { isThere, mayLoad } = await page.evaluate(() => ({
    isThere: 'axe' in window,
    mayLoad: document.querySelector('script[src]') !== null,
  }));
  // The policy of a page without scripts lets none in; what a test sends is not asked.
  if (!isThere)
    await (mayLoad ? page.addScriptTag({ url: axePath }) : page.evaluate(readFileSync(axeFile, 'utf8')));
  await page.evaluate(markLooks, look);
  const found: AxeResults['violations'] = [];
  for (const rules of of === 'all' ? [ofForm, onLooks] : [onLooks]) {
    const run = `axe.run(${rules}, resultTypes: ['violations'] })`;
    found.push(...(await page.evaluate<AxeResults>(run)).violations);
  }
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 120))
        .join(' | ')} (${nodes.length})`,
  );
}
