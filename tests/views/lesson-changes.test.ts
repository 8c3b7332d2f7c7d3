import { describe, expect, it } from 'vitest';
import { getOrThrow, type Archive } from '../../src/archive/index.ts';
import { changesSince } from '../../src/views/lessons/lessons.ts';
import { claimsIn, lessonInEdition } from '../../src/prose/index.ts';
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

describe('what the lists of editions say of a lesson and its claims', () => {
  const used = claimsIn(archive, lesson);
  const [first = ''] = used;
  const listed = [...archive.editions.values()][0];
  if (!listed) throw new Error('there is no edition');
  /** Returns the Record with the lists of two editions, the earlier one with other sums for some claims. */
  const withEditions = (lessons: readonly string[], changed: readonly string[], added: readonly string[]) => {
    const edition = (id: string, version: string, lines: { lesson: string[]; claim: string[] }) =>
      [id, { ...listed, id, data: { ...listed.data, id, version, records: lines } }] as const;
    const before = used.filter((id) => !added.includes(id));
    const early = before.map((id) => `${id} ${changed.includes(id) ? 'old' : 'same'}`);
    return {
      ...archive,
      editions: new Map([
        edition('2099-01-01', '7.0.0', { lesson: [...lessons], claim: early }),
        edition('2099-01-02', '7.1.0', {
          lesson: [`${lesson.id} same`],
          claim: used.map((id) => `${id} same`),
        }),
      ]),
    };
  };
  const same = [`${lesson.id} same`];

  it('is nothing where neither changed', () => {
    expect(lessonInEdition(withEditions(same, [], []), lesson)).toBeUndefined();
  });

  it('is a claim that it uses and that changed or is new, between the editions by number', () => {
    const [, second = ''] = used;
    const found = lessonInEdition(withEditions(same, [second], [first]), lesson);
    expect(found).toMatchObject({ before: '7.0.0', version: '7.1.0', others: undefined });
    expect(found?.claims.map(({ claim, what }) => `${what} ${claim.id}`)).toEqual([
      `changed ${second}`,
      `added ${first}`,
    ]);
    expect(found?.lesson).toBeUndefined();
  });

  it('names ten of many claims and counts the others', () => {
    const many = lessonInEdition(withEditions([`${lesson.id} old`], used, []), lesson);
    expect(many?.lesson).toBe('changed');
    expect(many?.claims).toHaveLength(10);
    expect(many?.others).toContain(String(used.length - 10));
  });

  it('is of a new lesson that it is new', () => {
    expect(lessonInEdition(withEditions([], used, []), lesson)).toMatchObject({
      lesson: 'added',
      claims: [],
    });
  });
});
