import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { common, field, heading } from './field.ts';

/** A chart: its form, its rows and its words. */
export const chart = defineKind({
  name: 'chart',
  plural: 'charts',
  files: 'data/charts/<id>.json',
  address: 'charts/<id>/',
  link: 'picture',
  schema: z.strictObject({
    ...common,
    question: field(
      heading,
      'The question that the chart answers, without a number.',
      'Where was it active?',
      '',
    ),
  }),
});

export type ChartData = z.infer<typeof chart.schema>;
