import { readersOnce } from '../src/archive/read-once.ts';

/**
 * Readers that the tests share: they read the same records hundreds of times with one of them changed. The
 * real Record and the small one have files of the same names, so each path keeps two.
 */
export const readOnce = readersOnce(2);
