import type { Path } from '../../archive/index.ts';
import type { Sentence } from '../../kinds/index.ts';
import { language } from '../../language/index.ts';
import type { Fault } from './fault.ts';

/** The least and the most of a set, in either order, with what stands before them in the sentence. */
const rangeForm =
  /(?<before>[^.;:]*)(?<words>\{(?<set>\w+)_(?<first>least|most)_?\w*[^{}]*\}(?: \p{L}+ \{\k<set>_\w+\})? \p{L}+ \{\k<set>_(?<second>least|most)(?:_\w*)?[^{}]*\})/gu;

const { rising, falling, course } = language.sentences;

/** Returns the fault of a range whose ends are the wrong way around: "{all_most} to {all_least}". */
export function rangeFaults(sentence: Sentence, path: Path): Fault[] {
  const isPlain = typeof sentence === 'string';
  return [...(isPlain ? sentence : sentence.say).matchAll(rangeForm)].flatMap(({ groups }): Fault[] => {
    const { before = '', words = '', first = '', second = '' } = groups ?? {};
    const isUp = rising.test(before);
    const isDown = !isUp && (falling.test(before) || course.test(before));
    const isTurned = first === 'least' ? falling.test(before) && !isUp : !isDown;
    if (first === second || !isTurned) return [];
    const message = `"${words}" goes from the ${first} to the ${second}`;
    const fix = 'Begin with the least, unless the words before say that it fell.';
    return [{ path: isPlain ? path : [...path, 'say'], message, fix }];
  });
}
