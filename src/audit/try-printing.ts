import type { Archive, Problem } from '../archive/index.ts';
import { chartsOf } from '../charts/index.ts';
import { drawSvg } from '../charts/files/draw-svg.ts';
import { citationStyles, citeSource } from '../exports/cite-source.ts';

const styles = Object.keys(citationStyles) as (keyof typeof citationStyles)[];
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Returns a problem at the beginning of a record's file where `print` throws. */
function tried(
  { file, at }: { file: string; at: (path: string[]) => { line: number; column: number } },
  rule: string,
  print: () => unknown,
): Problem[] {
  try {
    print();
    return [];
  } catch (error) {
    const fix = 'Correct what the record has last been given.';
    return [{ rule, file, ...at(['id']), message: `this cannot be printed: ${reasonOf(error)}`, fix }];
  }
}

/**
 * Returns a problem for each chart that cannot be drawn, wide or narrow, and for each source that cannot be
 * cited in every style: what building the pages would find last.
 */
export function problemsOfPrinting(archive: Archive): Problem[] {
  const charts = chartsOf(archive).flatMap((chart) => {
    const entry = archive.charts.get(chart.id);
    return entry ? tried(entry, 'chart-drawn', () => [drawSvg(chart, 'wide'), drawSvg(chart, 'narrow')]) : [];
  });
  const sources = [...archive.sources.values()].flatMap((entry) =>
    tried(entry, 'source-cited', () => styles.map((style) => citeSource(entry.data, style))),
  );
  return [...charts, ...sources];
}
