import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editionRecords, editionText } from '../../src/exports/edition-records.ts';
import { sha256 } from '../../src/site/digest.ts';
import { goodFiles, goodFilesWith, textFile, overlay } from '../checks/fixture-files.ts';
import { archive } from '../real-archive.ts';

const good = editionRecords(goodFiles(), sha256);

/** Returns the lines of a list that another does not have, kind by kind. */
function newLines(files: Parameters<typeof editionRecords>[0]): string[] {
  return Object.entries(editionRecords(files, sha256).records).flatMap(([kind, lines]) =>
    lines
      .filter((line) => !good.records[kind]?.includes(line))
      .map((line) => `${kind} ${line.split(' ')[0]}`),
  );
}

describe('the list of an edition', () => {
  test('has every record of every kind but editions, and counts them', () => {
    expect(Object.keys(good.records)).toEqual(expect.arrayContaining(['claim', 'event', 'place', 'source']));
    expect(good.records).not.toHaveProperty('edition');
    for (const [kind, lines] of Object.entries(good.records)) expect(good.counts[kind]).toBe(lines.length);
  });

  test('gives a record another checksum where its words, its table or its row says something else', () => {
    expect(newLines(goodFilesWith('content/glossary/lamp.md', 'A light', 'A lamp'))).toEqual(['term lamp']);
    expect(newLines(goodFilesWith('data/series/lamps.csv', '1500', '1501'))).toEqual(['series lamps']);
    expect(newLines(goodFilesWith('data/places/counties.csv', 'Northmoor', 'Southmoor'))).toHaveLength(1);
  });

  test('gives it the same where only the form of its file or its history differs', () => {
    const path = 'data/conflicts/lamps-in-fiscal-2011.json';
    const file = goodFiles().find((one) => one.path === path);
    const data = JSON.parse(new TextDecoder().decode(file?.bytes)) as object;
    const turned = Object.fromEntries(Object.entries({ ...data, formerIds: ['former'] }).reverse());
    expect(newLines(overlay(goodFiles(), [textFile(path, JSON.stringify(turned))]))).toEqual([]);
  });
});

describe('the edition that package.json names', () => {
  test('has its list, the newest there is', () => {
    const { version, edition } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      version: string;
      edition: string;
    };
    expect([...archive.editions.keys()].sort().at(-1)).toBe(edition);
    expect(archive.editions.get(edition)?.data.version).toBe(version);
  });

  test('and those before it have lists as npm run edition writes them, so that their checksums are those of the files', () => {
    for (const { file, data } of archive.editions.values())
      expect(readFileSync(file, 'utf8')).toBe(editionText(data));
  });
});
