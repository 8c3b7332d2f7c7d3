import { describe, expect, test } from 'vitest';
import { dateFinder } from '../../src/dates/date-finder.ts';
import { datePrinter } from '../../src/dates/date-printer.ts';
import { listPrinter } from '../../src/language/list-printer.ts';
import { numberPrinter } from '../../src/language/number-printer.ts';
import { ordinalPrinter, sharePrinter } from '../../src/language/pattern-printers.ts';
import { fillPattern } from '../../src/language/patterns.ts';
import { typesetter } from '../../src/language/typeset.ts';
import { spanish } from './spanish.ts';

describe('a second language, which is data alone', () => {
  test.each([
    [1234, '1,234'],
    [55.5, '55.5'],
    [-2.5, '−2.5'],
  ])('prints the number %d', (value, words) => {
    expect(numberPrinter(spanish)(value)).toBe(words);
  });

  test('prints a share and an ordinal', () => {
    expect(sharePrinter(spanish)(555, 1000)).toBe('55.5 por ciento');
    expect(ordinalPrinter(spanish)(3)).toBe('3.º');
  });

  test.each([
    [['Texas', 'Ohio'], 'Texas y Ohio'],
    [['Texas', 'Ohio', 'Maine'], 'Texas, Ohio y Maine'],
    [['Texas', 'Illinois'], 'Texas e Illinois'],
  ])('prints the list %j', (items, words) => {
    expect(listPrinter(spanish)(items)).toBe(words);
  });

  test.each([
    ['2011-08-05', '5 de agosto de 2011'],
    ['2011-08', 'agosto de 2011'],
    ['2011', '2011'],
    ['FY2011', 'año fiscal 2011'],
    ['2011-08~', 'hacia agosto de 2011'],
    ['2011-06/2011-09', 'de junio de 2011 a septiembre de 2011'],
    ['2017-01-25/..', 'desde 25 de enero de 2017'],
  ])('prints the date %s', (date, words) => {
    expect(datePrinter(spanish)(date)).toBe(words);
  });

  test.each<[string, string[]]>([
    ['El 5 de agosto de 2011 terminó.', ['2011-08-05']],
    ['Desde sept. de 2011 hasta 2014.', ['2011-09', '2014']],
    ['En el año fiscal 2011 subió.', ['FY2011']],
    ['August 5, 2011', ['2011']],
    ['1,234 personas', []],
  ])('finds the dates of %j', (text, dates) => {
    expect(dateFinder(spanish)(text).map(({ date }) => date.edtf)).toEqual(dates);
  });

  test.each([
    [1, 'Comenzó en 1 condado de Texas.'],
    [1234, 'Comenzó en 1,234 condados de Texas.'],
  ])('fills a pattern with %d counties', (n, words) => {
    const pattern = 'Comenzó en {n, plural, one {# condado} other {# condados}} de {state}.';
    expect(fillPattern(spanish.locale, pattern, { n, state: 'Texas' })).toBe(words);
  });

  test('sets its own quotation marks', () => {
    expect(typesetter(spanish)('Dijo "no".')).toBe('Dijo «no».');
  });
});
