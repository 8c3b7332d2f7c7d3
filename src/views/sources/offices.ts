import type { Stage } from '../../kinds/index.ts';

/** Whose office a step belongs to, in words, in the order in which the path first meets them. */
export const offices: { [O in Stage['office']]: string } = {
  local: 'Police and jail',
  state: 'State',
  justice: 'FBI',
  homeland: 'Homeland Security',
  court: 'Immigration court',
};
