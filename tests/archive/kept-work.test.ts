import { describe, expect, it } from 'vitest';
import { KeptWork } from '../../src/archive/index.ts';

describe('work that is kept from run to run', () => {
  it('is done once for each key, and not at all where an earlier run did it', () => {
    const work = new KeptWork();
    const asked: string[] = [];
    const doing = (key: string) => () => {
      asked.push(key);
      return `${key} done`;
    };
    work.reuse(new Map([['earlier', 'done before']]));
    expect(work.once('earlier', doing('earlier'))).toBe('done before');
    expect(work.once('new', doing('new'))).toBe('new done');
    expect(work.once('new', doing('new'))).toBe('new done');
    expect(asked).toEqual(['new']);
  });

  it('is left to the next run as far as this one asked for it', () => {
    const work = new KeptWork();
    work.reuse(
      new Map([
        ['still asked for', 'a'],
        ['asked for no more', 'b'],
      ]),
    );
    work.find('still asked for');
    work.add('new', 'c');
    expect([...(work.forNext() ?? [])]).toEqual([
      ['still asked for', 'a'],
      ['new', 'c'],
    ]);
  });

  it('is not left anew where nothing changed', () => {
    const work = new KeptWork();
    work.reuse(new Map([['one', 'a']]));
    work.find('one');
    expect(work.forNext()).toBeUndefined();
  });

  it('has sums of large keys only where there is something to keep it in', () => {
    const work = new KeptWork();
    expect(work.sumOf(['a'])).toBeUndefined();
    work.reuse(new Map(), (parts) => parts.join('+'));
    expect(work.sumOf(['a', Uint32Array.of(1, 2)])).toBe('a+1,2');
  });
});
