import { words } from '../language/en/interface/index.ts';
import { fillPattern, type Values } from '../language/patterns.ts';

export { words };

/** Returns a pattern of the interface with its places filled; throws where a value is missing. */
export function say(pattern: string, values?: Values): string {
  return fillPattern('en-US', pattern, values);
}
