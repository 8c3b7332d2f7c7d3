import type { Decision } from './follow.ts';

/** Returns the classes of the mark of a step: what is said of it, and how the path comes to it. */
export function stepClass({ outcome, reached }: Pick<Decision, 'outcome' | 'reached'>): string {
  return [outcome, ...(reached === 'of-itself' ? [] : [reached])].join(' ');
}
