import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { kill, pid } from 'node:process';

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
function isRunning(process_: number): boolean {
  try {
    kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Writes the lock; returns the process of another build that still runs and has it. */
function take(lock: string): number | undefined {
  const own = String(pid);
  try {
    writeFileSync(lock, own, { flag: 'wx' });
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const other = Number(readFileSync(lock, 'utf8'));
    if (other > 0 && isRunning(other)) return other;
    writeFileSync(lock, own);
    return undefined;
  }
}

/**
 * Returns the place in which the site that is to stand at `target` is built, empty; or why there is none,
 * where another build has it. One build at a time writes a site, and none leaves anything beside it.
 */
export function placeOfBuild(target: string): BuildPlace | string {
  const [folder, old, lock] = [`${target}.new`, `${target}.old`, `${target}.lock`];
  const other = take(lock);
  if (other !== undefined)
    return `Another build (process ${other}) is writing this site; run this one when it has ended.`;
  const clear = () => {
    for (const path of [folder, old]) rmSync(path, { recursive: true, force: true });
  };
  clear();
  return {
    folder,
    publish() {
      if (existsSync(target)) renameSync(target, old);
      renameSync(folder, target);
    },
    leave() {
      clear();
      rmSync(lock, { force: true });
    },
  };
}

const reasons: { readonly [code: string]: string } = {
  ENOSPC: 'the disk is full; make room and build again',
  EDQUOT: 'your share of the disk is full; make room and build again',
  EACCES: 'this may not be read or written; change its permissions',
  EPERM: 'this may not be read or written; change its permissions',
  EROFS: 'the disk is read-only; build in a folder that can be written',
  EMFILE: 'too many files are open; raise the limit (ulimit -n) and build again',
};

/** Returns why a build failed in one sentence, where it is the machine’s fault and no error of ours. */
export function faultOfMachine(error: unknown): string | undefined {
  for (let one = error; one instanceof Error; one = one.cause) {
    const { code = '', path } = one as NodeJS.ErrnoException;
    const reason = reasons[code] ?? Object.entries(reasons).find(([name]) => one.message.includes(name))?.[1];
    if (reason !== undefined) return `${path ?? 'The site was not built'}: ${reason}.`;
  }
  return undefined;
}
