const reasons: { readonly [code: string]: string } = {
  ENOSPC: 'the disk is full; make room and run this again',
  EIO: 'the disk is full or fails; look at it and run this again',
  EDQUOT: 'your share of the disk is full; make room and run this again',
  EACCES: 'you may not read or write this; change its permissions',
  EPERM: 'you may not read or write this; change its permissions',
  EROFS: 'the disk is read-only; work in a folder that can be written',
  EBUSY: 'another program holds this; close that and run this again',
  EMFILE: 'too many files are open; raise the limit (ulimit -n) and run this again',
};

/**
 * Returns in one sentence why something failed and how to mend it, where it is the machine’s fault or a
 * mistake in the command, and no error of ours.
 */
export function faultOfMachine(error: unknown): string | undefined {
  for (let one = error; one instanceof Error; one = one.cause) {
    const { code = '', path, syscall = '' } = one as NodeJS.ErrnoException;
    if (code.startsWith('ERR_PARSE_ARGS_'))
      return `${one.message.replace(/\.?$/, '.')} --help lists what there is.`;
    if (code === 'ENOENT' && syscall.startsWith('spawn'))
      return `${path ?? 'A program'} was not found; install it, or put its folder into PATH.`;
    const reason = reasons[code] ?? Object.entries(reasons).find(([name]) => one.message.includes(name))?.[1];
    if (reason !== undefined) return `${path ?? 'This could not be done'}: ${reason}.`;
  }
  return undefined;
}
