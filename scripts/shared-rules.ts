import { checks } from '../src/checks/index.ts';

/** The rules that both threads of a check take in turn: all but the one that is tried for a day. */
export const sharedRules = checks.filter(({ name }) => name !== 'changes-in-order');
