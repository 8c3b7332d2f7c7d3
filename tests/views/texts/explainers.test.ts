import { describe, expect, it } from 'vitest';
import { explainersByQuestion } from '../../../src/views/texts/explainers.ts';
import { archive } from '../../real-archive.ts';

describe('the explainers by question', () => {
  it('have each explainer once', () => {
    const ids = explainersByQuestion(archive).flatMap(({ explainers }) => explainers.map(({ id }) => id));
    expect(ids.toSorted()).toEqual([...archive.explainers.keys()].toSorted());
  });

  it('have a question over every group, as none is left over', () => {
    for (const { question } of explainersByQuestion(archive)) expect(question).toMatch(/\?$/);
  });

  it('put what no question has at the end', () => {
    const [first] = archive.site.data.explainerGroups;
    const fewer = {
      ...archive,
      site: { ...archive.site, data: { ...archive.site.data, explainerGroups: first ? [first] : [] } },
    };
    const groups = explainersByQuestion(fewer);
    expect(groups.map(({ question }) => question)).toEqual([first?.question, undefined]);
    expect(groups.flatMap(({ explainers }) => explainers)).toHaveLength(archive.explainers.size);
  });
});
