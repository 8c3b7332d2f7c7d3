import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printedText } from '../../../src/audit/printed-text.ts';
import { countOf, readCount } from '../../../src/views/counts.ts';
import { textRef } from '../../../src/views/printed/text-ref.ts';
import { goodFiles, load } from '../../checks/fixture-files.ts';

const { archive } = load(goodFiles());
const textsAt = (ref: string) => printedText(archive, ref);

describe('a reference from a page to a text of the Record', () => {
  it('is typed, so that one to nothing does not compile', () => {
    expect(textsAt(textRef('event:program-begins/title'))).toEqual(['The first lamp is lit']);
    // @ts-expect-error an event has a title
    expect(textsAt(textRef('event:program-begins/titel'))).toEqual([]);
    // @ts-expect-error there is no such kind of record
    expect(textsAt(textRef('evnt:program-begins/title'))).toEqual([]);
  });

  it.each(['event:program-begins', 'event:program-begins/title/twice', 'figure:counties-asked/first', ''])(
    'that has none of its forms, "%s", leads to nothing',
    (ref) => {
      expect(textsAt(ref)).toEqual([]);
    },
  );
});

describe('the name of a count', () => {
  it('is typed, so that a count of nothing does not compile', () => {
    expect(countOf(archive, 'claims')).toBe(archive.claims.size);
    // @ts-expect-error nothing of that name is counted
    expect(() => countOf(archive, 'clams')).toThrow('no count "clams"');
  });

  it('that has no such form counts nothing', () => {
    expect(readCount(archive, 'claims:all')).toBeUndefined();
    expect(readCount(archive, 'found-of-source:office-report-2011/maybe')).toBeUndefined();
  });
});

it('no template names a text of the Record by words that are not typed', () => {
  const templates = globSync('src/**/*.astro').map((file) => [file, readFileSync(file, 'utf8')] as const);
  expect(templates.length).toBeGreaterThan(50);
  expect(
    templates.filter(([, text]) => /data-record=(?:["'`]\w|\{["'`]\w)/.test(text)).map(([file]) => file),
  ).toEqual([]);
});
