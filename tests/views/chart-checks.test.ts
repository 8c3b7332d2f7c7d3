import { describe, expect, it } from 'vitest';
import { checkResults } from '../../src/kinds/index.ts';
import { checksOfChart, countChecks } from '../../src/views/charts/chart-checks.ts';
import { archive } from '../real-archive.ts';

const { checks, method } = archive.accessibility.data;

describe('the checks of charts for readers with disabilities', () => {
  it('are all of the list, with its critical ones first, each once and credited', () => {
    expect(checks.length).toBe(50);
    expect(checks.filter(({ critical }) => critical)).toEqual(checks.slice(0, 14));
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
    expect(method?.licence.name).toMatch(/^CC BY-SA/);
  });

  it('are answered for every chart: as all charts are, or with an answer that differs', () => {
    for (const chart of archive.charts.keys()) {
      const answers = checksOfChart(archive, chart);
      expect(answers.length).toBe(checks.length);
      const counted = checkResults.map((result) => countChecks(archive, chart, result));
      expect(counted.reduce((sum, n) => sum + n, 0)).toBe(checks.length);
    }
    for (const { id, why, exceptions = [] } of checks) {
      expect(new Set(exceptions.map(({ chart }) => chart)).size, id).toBe(exceptions.length);
      for (const exception of exceptions) expect(exception.why, id).not.toBe(why);
    }
  });

  it('say plainly what fails', () => {
    const [first] = checks.flatMap(({ exceptions = [] }) =>
      exceptions.filter(({ result }) => result === 'fails'),
    );
    expect(first).toBeDefined();
    if (first)
      expect(
        checksOfChart(archive, first.chart)
          .filter(({ result }) => result === 'fails')
          .map(({ why }) => why),
      ).toContain(first.why);
  });
});
