import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { iceRemovals } from '../../src/charts/ice-removals.ts';
import { rollOut } from '../../src/charts/roll-out.ts';
import { removalRows, rollOutEvents, rollOutRows } from './fixtures.ts';

const folder = 'tests/charts/golden';
const drawings = (['wide', 'narrow'] as const).flatMap((form) => [
  [`roll-out-${form}`, () => rollOut.draw({ rows: rollOutRows, events: rollOutEvents, form })] as const,
  [`ice-removals-${form}`, () => iceRemovals.draw({ rows: removalRows, events: [], form })] as const,
]);

test.each(drawings)('%s is drawn as it was', (name, draw) => {
  const drawn = `${draw().outerHTML.replaceAll('><', '>\n<')}\n`;
  const [golden, changed] = [`${folder}/${name}.svg`, `${folder}/${name}-changed.svg`];
  if (existsSync(golden) && readFileSync(golden, 'utf8') === drawn) return rmSync(changed, { force: true });
  writeFileSync(changed, drawn);
  expect.fail(`The drawing differs from ${golden}. Look at ${changed}; if it is right, let it take the place of the other.`);
});
