import { DomUtils } from 'htmlparser2';
import { datetimeOf, isDate, printDate } from '../dates/index.ts';
import { bodyOf, textIn, type PageTree } from './page-tree.ts';

/**
 * Returns a sentence for every `time` of a page that is no date in a form that HTML has (its "valid date,
 * month or year string"), or whose words do not tell that date: `time` is for dates alone.
 */
export function checkTimes({ file, root }: PageTree): string[] {
  return DomUtils.getElementsByTagName('time', bodyOf(root)).flatMap((time) => {
    const [words, { datetime }] = [textIn(time), time.attribs];
    if (datetime === undefined || datetimeOf(datetime) === undefined || !isDate(datetime))
      return [`${file}: the time "${words}" has no machine form ("${datetime ?? ''}")`];
    const expected = printDate(datetime);
    return words === expected ? [] : [`${file}: the time "${words}" is ${expected} for machines`];
  });
}
