import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All rules; and those of colour, which is all that differs in the dark. */
const rules = {
  all: `{ type: 'tag', values: ${JSON.stringify(tags)} }`,
  colour:
    "{ type: 'rule', values: axe.getRules(['cat.color']).map(({ ruleId }) => ruleId).filter((rule) => !rule.endsWith('-enhanced')) }",
};

/** Returns what axe sees as a problem on a page: the rule and the first elements. */
export async function problemsOf(page: Page, of: keyof typeof rules): Promise<string[]> {
  await page.evaluate(axe);
  const run = `axe.run(document, { runOnly: ${rules[of]}, resultTypes: ['violations'] })`;
  const { violations } = await page.evaluate<AxeResults>(run);
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 120))
        .join(' | ')} (${nodes.length})`,
  );
}
