import { describe, expect, test } from 'vitest';
import { dateFinder } from '../../src/dates/date-finder.ts';
import { datePrinter } from '../../src/dates/date-printer.ts';
import { listPrinter } from '../../src/language/list-printer.ts';
import { numberPrinter } from '../../src/language/number-printer.ts';
import { ordinalPrinter, sharePrinter } from '../../src/language/pattern-printers.ts';
import { fillPattern } from '../../src/language/patterns.ts';
import { commaAfter, typesetter } from '../../src/language/typeset.ts';
import { sentenceSplitter } from '../../src/prose/sentence-spans.ts';
import { figurePrinter } from '../../src/quantities/figure-printer.ts';
import { misfitOf, type FigureValue, type Quantity } from '../../src/quantities/index.ts';
import { quantityFinder } from '../../src/quantities/quantity-finder.ts';
import { spanish } from './spanish.ts';

type Found = Pick<Quantity, 'words' | 'value' | 'kind' | 'qualifier'>;
const find = quantityFinder(spanish);

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

  test.each<[string, Found[]]>([
    ['Más de 1,234 condados.', [{ words: '1,234', value: 1234, kind: 'number', qualifier: 'more-than' }]],
    [
      'Casi 55.5 por ciento.',
      [{ words: '55.5 por ciento', value: 55.5, kind: 'percent', qualifier: 'nearly' }],
    ],
    ['El 5 de agosto de 2011 llegaron 39 cartas.', [{ words: '39', value: 39, kind: 'number' }]],
    ['Unos $2 millones.', [{ words: '$2 millones', value: 2e6, kind: 'dollars', qualifier: 'about' }]],
    ['Hubo treinta y nueve cartas.', [{ words: 'treinta y nueve', value: 39, kind: 'number' }]],
    ['Hubo doscientas mil huellas.', [{ words: 'doscientas mil', value: 200_000, kind: 'number' }]],
    ['Al menos mil personas.', [{ words: 'mil', value: 1000, kind: 'number', qualifier: 'at-least' }]],
    ['Entre 8 y 10 condados.', [{ words: '8 y 10', value: 10, kind: 'number' }]],
    ['Dos de cada tres presos.', [{ words: 'Dos de cada tres', value: 66.67, kind: 'percent' }]],
    ['Llegaron tres cartas.', [{ words: 'tres', value: 3, kind: 'number' }]],
    ['Hay un artículo 287 de la ley de 1996.', []],
    ['Fue una carta.', []],
  ])('finds the quantities of %j', (text, quantities) => {
    expect(
      find(text).map(({ words, value, kind, qualifier }) => ({
        words,
        value,
        kind,
        ...(qualifier && { qualifier }),
      })),
    ).toEqual(quantities);
  });

  test.each<[FigureValue, string]>([
    [{ value: 77_000, unit: 'people', qualifier: 'more-than' }, 'más de 77,000'],
    [{ value: 55.5, unit: 'percent' }, '55.5 por ciento'],
    [{ min: 8, max: 10, unit: 'counties' }, 'de 8 a 10'],
    [{ value: 200e6, unit: 'us-dollars', qualifier: 'about' }, 'unos $200 millones'],
  ])('prints the figure %j, finds it again, and it fits', (figure, words) => {
    expect(figurePrinter(spanish)(figure)).toBe(words);
    const found = find(`Fueron ${words} en total.`);
    expect(found.map((quantity) => misfitOf(quantity, figure))).toEqual([undefined]);
  });

  test('splits a text into sentences, but not behind an abbreviation', () => {
    const text = '¿Quién lo dijo? El Sr. Morton. Salió de EE. UU. en marzo.';
    expect(sentenceSplitter(spanish)(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '¿Quién lo dijo?',
      'El Sr. Morton.',
      'Salió de EE. UU. en marzo.',
    ]);
  });

  test('sets its own quotation marks', () => {
    expect(typesetter(spanish)('Dijo "no".')).toBe('Dijo «no».');
    expect(commaAfter(spanish)('Dijo «no»')).toEqual({ text: 'Dijo «no»', between: ', ' });
  });
});
