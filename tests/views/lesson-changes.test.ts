import { describe, expect, it } from 'vitest';
import { getOrThrow, type Archive } from '../../src/archive/index.ts';
import { changesSince } from '../../src/views/lessons/lessons.ts';
import { archive } from '../real-archive.ts';

const lesson = getOrThrow(archive.lessons, 'could-a-county-say-no');
const published = lesson.data.changes[0]?.date ?? '';

/** Returns the Record with a change of an event on a day. */
function withChange(id: string, date: string): Archive {
  const event = getOrThrow(archive.events, id);
  const changes = [...event.data.changes, { date, what: 'Corrected the day.' }];
  const changed = { ...event, data: { ...event.data, changes } };
  return { ...archive, events: new Map([...archive.events, [id, changed]]) };
}

const changesOf = (record: Archive) =>
  changesSince(record, lesson, []).map(({ date, what, entry }) => `${date} ${entry.id}: ${what}`);

describe('what changed since a lesson was published', () => {
  it('is its own changes, with its publication', () => {
    expect(changesOf(archive)).toContain(`${published} ${lesson.id}: ${lesson.data.changes[0]?.what}`);
  });

  it('is a later change of a record that it uses, the newest first', () => {
    const used = 'letter-ends-agreements';
    const changes = changesOf(withChange(used, '2099-01-02'));
    expect(changes[0]).toBe(`2099-01-02 ${used}: Corrected the day.`);
  });

  it('is no change from before, and none of a record that it does not use', () => {
    const before = withChange('letter-ends-agreements', '2020-01-02');
    const other = withChange('first-activation-harris-county', '2099-01-02');
    expect(changesOf(before)).toEqual(changesOf(archive));
    expect(changesOf(other)).toEqual(changesOf(archive));
  });
});
