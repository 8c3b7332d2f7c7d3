import { endure, faultsOf, hostileInput } from '../archive/hostile-inputs.ts';

// Tries hostile files for as long as is wished: node tests/bench/fuzz.ts [seconds] [first seed]
const [seconds = 600, first = 1] = process.argv.slice(2).map(Number);
const until = Date.now() + seconds * 1000;
let slowest = { seconds: 0, name: '' };
let faults = 0;
let seed = first;
for (; Date.now() < until; seed++) {
  const input = hostileInput(seed);
  let found: string[];
  try {
    const endured = endure(input);
    if (endured.seconds > slowest.seconds) slowest = { seconds: endured.seconds, name: input.name };
    found = faultsOf(input, endured);
  } catch (error) {
    found = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
  if (found.length === 0) continue;
  faults += 1;
  console.log(`${input.name}\n  ${found.slice(0, 5).join('\n  ')}`);
}
console.log(
  `${seed - first} hostile files, ${faults} with faults; the slowest took ${slowest.seconds.toFixed(1)} seconds: ${slowest.name}`,
);
process.exitCode = faults ? 1 : 0;
