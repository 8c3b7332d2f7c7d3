import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { faultOfMachine } from './fault-of-machine.ts';

/** Where a build writes until the site is whole, and how it ends. */
interface BuildPlace {
  /** The folder to build in. */
  folder: string;
  /** Puts the folder in the place of the site. */
  publish(): void;
  /** Removes what is left of the build, and lets the next one begin. */
  leave(): void;
}

/** Returns whether a process of that number runs. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const remove = (...paths: string[]) => {
  // A thread that still writes may put a file into a folder that is just being removed.
  for (const path of paths) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
};

/** Writes the lock; returns the process of another build that still runs and has it. */
function take(lock: string): number | undefined {
  // Written aside first, so that nobody ever reads a lock without its number.
  const own = `${lock}.${process.pid}`;
  try {
    writeFileSync(own, String(process.pid));
    linkSync(own, lock);
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const other = Number(readFileSync(lock, 'utf8'));
    if (other > 0 && isRunning(other)) return other;
    renameSync(own, lock);
    return undefined;
  } finally {
    remove(own);
  }
}

/** Removes a folder in a process of its own, since that of a whole site takes many seconds on some disks. */
function removeApart(folder: string): void {
  const run = "require('node:fs').rmSync(process.argv[1], { recursive: true, force: true })";
  spawn(process.execPath, ['-e', run, folder], { detached: true, stdio: 'ignore' }).unref();
}

/** The folder of the engine, below which a bundle of its pages finds what npm installed. */
const engine = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Returns the folder in which the site that is to stand at `target` is built: beside it, or, where it is to
 * stand outside the engine, inside that in a folder of this process.
 */
function folderFor(target: string): string {
  if (target.startsWith(engine)) return `${target}.new`;
  const aside = `${engine}.astro`;
  for (const name of existsSync(aside) ? readdirSync(aside) : []) {
    const other = /^build-(\d+)$/.exec(name)?.[1];
    if (other !== undefined && !isRunning(Number(other))) remove(`${aside}/${name}`);
  }
  return `${aside}/build-${process.pid}`;
}

/** Moves a folder, also to another disk, where it is copied and stands under its name once it is whole. */
function move(folder: string, target: string): void {
  try {
    renameSync(folder, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(folder, `${target}.new`, { recursive: true });
    renameSync(`${target}.new`, target);
  }
}

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Returns the place in which the site that is to stand at `target` is built, empty; or why there is none, in
 * a sentence. One build at a time writes a site, and none leaves anything beside it for long, whether it
 * succeeds, fails, or is stopped.
 */
export function placeOfBuild(target: string): BuildPlace | string {
  const [beside, old, lock] = [`${target}.new`, `${target}.old`, `${target}.lock`];
  try {
    const other = take(lock);
    if (other !== undefined)
      return `Another build (process ${other}) is writing this site; run this one when it has ended. If that process is no build, remove ${lock}.`;
  } catch (error) {
    return faultOfMachine(error) ?? String(error);
  }
  const folder = folderFor(target);
  let discarded = 0;
  const discard = (path: string) => {
    if (existsSync(path)) renameSync(path, `${old}-${process.pid}-${(discarded += 1)}`);
  };
  const isDiscarded = (name: string) => name.startsWith(`${basename(old)}-`);
  const clear = () => {
    // A build that was killed while it put its site in place left only the one before.
    if (!existsSync(target) && existsSync(old)) renameSync(old, target);
    if (folder !== beside) remove(folder);
    for (const path of [beside, old]) discard(path);
    const parent = dirname(target);
    for (const name of readdirSync(parent).filter(isDiscarded)) removeApart(join(parent, name));
  };
  const leave = () => {
    for (const signal of Object.keys(signals)) process.off(signal, stop);
    clear();
    remove(lock);
  };
  const stop = (signal: keyof typeof signals) => {
    leave();
    console.error(
      `The build was stopped; ${existsSync(target) ? `${target} is as it was` : 'there is no site yet'}.`,
    );
    process.exit(signals[signal]);
  };
  for (const signal of Object.keys(signals)) process.once(signal, stop);
  try {
    clear();
  } catch (error) {
    remove(lock);
    return faultOfMachine(error) ?? String(error);
  }
  return {
    folder,
    publish() {
      if (existsSync(target)) renameSync(target, old);
      move(folder, target);
    },
    leave,
  };
}
