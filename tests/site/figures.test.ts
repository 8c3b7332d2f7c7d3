import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../src/audit/check-figures.ts';
import { goodFiles, load } from '../checks/fixture-files.ts';
import { parsePage } from '../../src/audit/page-tree.ts';

const { archive } = load(goodFiles());
const problems = (html: string) =>
  checkFigures(parsePage('page.html', `<html><body><main>${html}</main></body></html>`), archive);

/**
 * What a page may say, the HTML that says so, the same with one thing changed, and what the check says then.
 */
const cases: [what: string, good: string, broken: string, sentence: string][] = [
  [
    'a number that was typed',
    '<p>Lamps stood in several counties.</p>',
    '<p>Lamps stood in 40 counties.</p>',
    '"40" in "Lamps stood in 40 counties." was not printed from the Record',
  ],
  [
    'a number that was typed beside one that is bound',
    '<li>The office counted <span data-claim="lamps-fy2011#total">1,500</span> lamps.</li>',
    '<li>The office counted <span data-claim="lamps-fy2011#total">1,500</span> lamps, 900 of them in the north.</li>',
    '"900" in "The office counted',
  ],
  [
    'a number in a heading',
    '<h2>Lamps in fiscal year 2011</h2>',
    '<h2>1,500 lamps</h2>',
    '"1,500" in "1,500 lamps" was not printed from the Record',
  ],
  [
    'words bound to a claim',
    '<p><span data-claim="lamps-fy2011#total">1,500</span></p>',
    '<p><span data-claim="lamps-fy2011#total">1,501</span></p>',
    '"1,501" is not the figure; the Record has 1,500',
  ],
  [
    'a date bound to a claim',
    '<p><span data-claim="first-county-active">first lamp on March 2, 2010</span></p>',
    '<p><span data-claim="first-county-active">first lamp on March 3, 2010</span></p>',
    '"March 3, 2010"',
  ],
  [
    'words bound to a cell',
    '<p><span data-cell="lamps/FY2011/north">900 lamps</span></p>',
    '<p><span data-cell="lamps/FY2011/north">901 lamps</span></p>',
    '"901" is not the figure',
  ],
  [
    'what words are bound to',
    '<p><span data-cell="lamps/FY2011/north">900</span></p>',
    '<p><span data-cell="lamps">900</span></p>',
    '"900" is bound to nothing that can be read',
  ],
  [
    'the statement of a claim',
    '<h1 data-record="claim:counties-asked/statement">STATEMENT</h1>',
    '<h1 data-record="claim:counties-asked/statement">Nobody asked.</h1>',
    '"Nobody asked." is not what the Record has at claim:counties-asked/statement',
  ],
  [
    'the title of an event',
    '<h1 data-record="event:program-begins/title">The first lamp is lit</h1>',
    '<h1 data-record="event:program-begins/title">The second lamp is lit</h1>',
    '"The second lamp is lit" is not what the Record has at event:program-begins/title',
  ],
  [
    'what the Record does not have',
    '<p data-record="event:program-begins/title">The first lamp is lit</p>',
    '<p data-record="event:nothing/title">The first lamp is lit</p>',
    '"The first lamp is lit" is not what the Record has at event:nothing/title ("nothing")',
  ],
  [
    'a count of the Record',
    `<p><span data-count="claims">${archive.claims.size}</span> claims</p>`,
    `<p><span data-count="claims">${archive.claims.size + 1}</span> claims</p>`,
    `the count of claims is printed as "${archive.claims.size + 1}" and is ${archive.claims.size}`,
  ],
  [
    'a count in words',
    '<p>This list has <span data-count="events">two</span> events.</p>',
    '<p>This list has <span data-count="events">three</span> events.</p>',
    'the count of events is printed as "three" and is 2',
  ],
];

const statement = archive.claims.get('counties-asked')?.data.statement ?? '';

describe('the check of the figures on built pages', () => {
  it.each(cases)('tells a change of %s from what was there', (_, good, broken, sentence) => {
    expect(problems(good.replace('STATEMENT', statement))).toEqual([]);
    expect(problems(broken)).toEqual([expect.stringContaining(`page.html: ${sentence}`)]);
  });

  it('lets dates, years and numbers in names through', () => {
    expect(problems('<p>Form I-247 was sent under 8 U.S.C. 1226 on March 2, 2010.</p>')).toEqual([]);
  });
});
