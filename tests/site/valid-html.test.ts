import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { builtFiles, textOf } from './built-site.ts';
import { kindOfPage, pageKinds } from './page-kinds.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, 'dist/page.html');
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${message} [${ruleId}]`),
  );
}

const files = builtFiles().filter((file) => file.endsWith('.html'));
const ofKind = (name: string) => files.filter((file) => kindOfPage(file)?.name === name);
const each = [
  ...new Set([...pageKinds.flatMap(({ name }) => ofKind(name).slice(0, 1)), ...ofKind('explainer')]),
];
const others = files.filter((file) => !each.includes(file));
/** Every so many of the rest, so that the same pages are taken each time, from all parts of the site. */
const sample = others.filter((_, i) => i % Math.ceil(others.length / 40) === 0);

describe('the HTML', () => {
  it.each(each)('of %s, one of its kind, is valid', async (file) => {
    expect(await faultsOf(textOf(file))).toEqual([]);
  });

  it('of a sample of other pages is valid', async () => {
    expect(sample.length).toBeGreaterThan(30);
    for (const file of sample) expect([file, await faultsOf(textOf(file))]).toEqual([file, []]);
  });

  it.each([
    ['a figure in a paragraph', '<p><figure></figure></p>', 'close-order'],
    ['an id that stands twice', '<p id="a">a</p><p id="a">b</p>', 'no-dup-id'],
    ['a picture without a description', '<p><img src="/a.png"></p>', 'wcag/h37'],
    ['a style attribute', '<p style="color: red">a</p>', 'no-inline-style'],
    ['a list with something else in it', '<ul><p>a</p></ul>', 'element-permitted-content'],
  ])('with %s is not valid', async (_, body, rule) => {
    const page = `<!DOCTYPE html><html lang="en"><head><title>Page</title></head><body>${body}</body></html>\n`;
    expect((await faultsOf(page)).join('\n')).toContain(`[${rule}]`);
  });
});
