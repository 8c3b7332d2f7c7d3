import { expect, test } from 'vitest';
import { studyRows } from '../../src/charts/rows/study-rows.ts';
import { archive } from '../real-archive.ts';

const studies = [...archive.charts.values()]
  .flatMap(({ data }) => data.rows)
  .filter((part) => part.from === 'studies');

test.each(studies)('a study that stands apart comes last, below a heading of its own', (part) => {
  const plain = part.items.map(({ apart: _apart, ...item }) => item);
  const [first] = studyRows(archive, { ...part, items: plain }).rows;
  const items = plain.map((item) =>
    item.finding === first?.['finding'] ? { ...item, apart: 'Another program' } : item,
  );
  const { rows } = studyRows(archive, { ...part, items });
  expect(rows).toHaveLength(plain.length);
  expect(rows.at(-1)).toEqual({ ...first, subject: 'Another program' });
  expect(rows.filter(({ subject }) => subject === 'Another program')).toHaveLength(1);
});

test.each(studies)('the others are below the subjects of the vocabulary, in its order', (part) => {
  const labels = archive.vocabulary.data.studySubjects.map(({ label }) => label);
  const claimed = part.items.filter(({ apart }) => apart === undefined).map(({ finding }) => finding);
  const own = studyRows(archive, part).rows.filter(({ finding }) => claimed.includes(String(finding)));
  const order = own.map(({ subject }) => labels.indexOf(String(subject)));
  expect(order.every((at) => at >= 0)).toBe(true);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
