import './say-faults.ts';
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installChromium } from './install-chromium.ts';
import { countOf, forgetCount, steps, type Count, type Step } from './test-steps.ts';

const usage = `Runs every test: ${steps.map((step) => step.name).join(', ')}.
  npm test -- [--only step,step] [--verbose]`;

/** The same on every machine: our own tools first, and a site without an address. */
function environment(): NodeJS.ProcessEnv {
  const PATH = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
  return {
    ...process.env,
    PATH,
    SITE: undefined,
    BASE: undefined,
    REPOSITORY: undefined,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/** Returns what a step printed and whether it ended well. */
function run(step: Step): Promise<{ endedWell: boolean; output: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [step.script, ...step.args], {
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.stderr.on('data', (piece: Buffer) => pieces.push(piece));
    child.on('error', (error) => pieces.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => done({ endedWell: code === 0, output: Buffer.concat(pieces).toString() }));
  });
}

const { values } = parseArgs({
  options: { only: { type: 'string' }, verbose: { type: 'boolean' }, help: { type: 'boolean' } },
});
const only = values.only?.split(',');
const unknown = only?.find((name) => !steps.some((step) => step.name === name));
if (unknown !== undefined) console.error(`There is no step "${unknown}".`);
if (values.help || unknown !== undefined) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}
const chosen = steps.filter((step) => !only || only.includes(step.name));

if (chosen.some((step) => step.name === 'browser')) {
  try {
    installChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const ended = new Map<string, Promise<boolean>>();

/**
 * Runs a step once those that it needs have ended, prints what came of it, and returns whether it ended well.
 */
async function take(step: Step): Promise<boolean> {
  forgetCount(step);
  const needs = step.needs ?? [];
  const met = await Promise.all(needs.map((name) => ended.get(name) ?? Promise.resolve(true)));
  const missing = needs.find((_, i) => !met[i]);
  const began = process.hrtime.bigint();
  const { endedWell, output } = missing
    ? { endedWell: false, output: `It needs the step "${missing}", which failed.` }
    : await run(step);
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const count = countOf(step, endedWell);
  for (const part of ['passed', 'failed', 'skipped'] as const) total[part] += count[part];
  console.log(
    [
      step.name.padEnd(12),
      endedWell ? 'ok    ' : 'FAILED',
      `${seconds.toFixed(1).padStart(6)} s`,
      ...(step.report ? [` ${count.passed} passed, ${count.failed} failed`] : []),
    ].join(' '),
  );
  if (output && (values.verbose || !endedWell)) console.log(`${output.trimEnd()}\n`);
  return endedWell;
}

// Two at a time, in the order of the list: what reads the code runs beside what runs it.
const waiting = [...chosen];
const lane = async () => {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const running = take(step);
    ended.set(step.name, running);
    await running;
  }
};
await Promise.all([lane(), lane()]);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed ? 1 : 0;
