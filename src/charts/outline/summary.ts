import type { Column } from '../chart.ts';
import type { Drawing } from '../../kinds/index.ts';
import { estimateSentences, stripSentences } from './kind-sentences.ts';
import { numberSentences } from './number-sentences.ts';
import type { Outline, OutlineGroup } from './outline.ts';
import { spanSentences } from './span-sentences.ts';

/** Returns what is seen of the groups of one drawing; undefined for a form that shows numbers. */
function sentencesOf(
  drawing: Drawing,
  groups: readonly OutlineGroup[],
  columns: readonly Column[],
): string[] | undefined {
  switch (drawing.form) {
    case 'spans':
      return spanSentences(drawing, groups, columns);
    case 'strips':
      return stripSentences(drawing, groups, columns);
    case 'estimates':
      return estimateSentences(drawing, groups);
    default:
      return undefined;
  }
}

/**
 * Returns what is seen in a drawing at a glance, sentence by sentence, from its rows alone: of dates, kinds,
 * and outcomes their order and their counts, of numbers how they go, their ends, and how sure they are.
 */
export function summaryOf({ groups }: Outline, columns: readonly Column[]): string[] {
  const drawings = [...Map.groupBy(groups, ({ drawing }) => drawing)].map(([drawing, own]) => ({
    own,
    sentences: sentencesOf(drawing, own, columns),
  }));
  const numbers = drawings.filter(({ sentences }) => sentences === undefined).flatMap(({ own }) => own);
  return [
    ...drawings.flatMap(({ sentences = [] }) => sentences),
    ...(numbers.length > 0 ? numberSentences(numbers) : []),
  ];
}
