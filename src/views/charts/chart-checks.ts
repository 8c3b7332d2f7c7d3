import type { Archive } from '../../archive/index.ts';
import type { CheckResult, SingleDataOf } from '../../kinds/index.ts';

type Check = SingleDataOf<'accessibility'>['checks'][number];

/** A check as one chart answers it. */
interface ChartCheck {
  check: Check;
  result: CheckResult;
  why: string;
}

/** Returns how a chart answers every check: as all charts do, or with an answer of its own. */
export function checksOfChart(archive: Archive, chart: string): ChartCheck[] {
  return archive.accessibility.data.checks.map((check) => {
    const { result, why } = check.exceptions?.find((one) => one.chart === chart) ?? check;
    return { check, result, why };
  });
}

/** Returns how many checks a chart answers with a result. */
export function countChecks(archive: Archive, chart: string, result: CheckResult): number {
  return checksOfChart(archive, chart).filter((one) => one.result === result).length;
}
