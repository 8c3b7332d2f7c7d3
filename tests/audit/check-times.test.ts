import { describe, expect, it } from 'vitest';
import { checkTimes } from '../../src/audit/check-times.ts';
import { parsePage } from '../../src/audit/page-tree.ts';

const problems = (html: string) => checkTimes(parsePage('index.html', `<body>${html}</body>`));

describe('a time on a page', () => {
  it.each([
    ['a day', '<time datetime="2012-08-02">August 2, 2012</time>'],
    ['a month', '<time datetime="2012-08">August 2012</time>'],
    ['a year', '<p>in <b><time datetime="2012">2012</time></b></p>'],
  ])('may be %s with its machine form', (_, html) => {
    expect(problems(html)).toEqual([]);
  });

  it.each([
    ['words without a machine form', '<time>August 2, 2012</time>', 'has no machine form ("")'],
    ['words that are no date', '<time>no date known</time>', 'has no machine form ("")'],
    [
      'a day that does not exist',
      '<time datetime="2012-02-30">x</time>',
      'has no machine form ("2012-02-30")',
    ],
    ['a date about right', '<time datetime="2012~">about 2012</time>', 'has no machine form ("2012~")'],
    ['a span', '<time datetime="2011/2012">2011 to 2012</time>', 'has no machine form ("2011/2012")'],
    ['another day', '<time datetime="2012-08-02">August 3, 2012</time>', 'is August 2, 2012 for machines'],
    ['a figure', '<time datetime="2012-08-02">46,113 people</time>', 'is August 2, 2012 for machines'],
  ])('may not be %s', (_, html, problem) => {
    expect(problems(html)).toEqual([expect.stringContaining(problem)]);
  });
});
