import { language } from '../language/index.ts';

const { rising, falling } = language.sentences;

/** Returns which way words turn, "up" or "down"; undefined where they speak of neither or of both. */
export function turnOf(text: string): 'up' | 'down' | undefined {
  const isUp = rising.test(text);
  return isUp === falling.test(text) ? undefined : isUp ? 'up' : 'down';
}
