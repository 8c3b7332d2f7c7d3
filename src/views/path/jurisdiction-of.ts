import { dateOf } from '../../dates/index.ts';
import type { Place } from '../../kinds/index.ts';
import type { Jurisdiction } from '../path/follow.ts';

/** Returns what the model needs of a county; its activation day only where the Record has it to the day. */
export function jurisdictionOf({ state, activated }: Place): Jurisdiction {
  return activated !== undefined && dateOf(activated).precision === 'day' ? { state, activated } : { state };
}
