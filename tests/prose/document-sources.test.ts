import { describe, expect, it } from 'vitest';
import { getOrThrow } from '../../src/archive/index.ts';
import { sourcesOfDocument } from '../../src/prose/index.ts';
import { hasWay } from '../../src/views/lessons/documents.ts';
import { archive } from '../real-archive.ts';

const documents = [...archive.lessons.values()].flatMap((lesson) =>
  lesson.data.documents.map((document, index) => ({
    name: `${lesson.id}, ${document.id}`,
    lesson,
    document,
    index,
  })),
);
const idsOf = ({ lesson, index }: Pick<(typeof documents)[number], 'lesson' | 'index'>) =>
  sourcesOfDocument(archive, lesson, index).map(({ id }) => id);
const sourcesOf = (lesson: string, document: string) =>
  documents.filter((one) => one.lesson.id === lesson && one.document.id === document).flatMap(idsOf);

describe.each(documents)('the sources of the document $name', ({ lesson, document, index }) => {
  const shown = idsOf({ lesson, index });

  it('have one for each claim that a version names, each once, with a way to it', () => {
    const texts = [document.wanted, ...document.levels.map(({ text }) => text)];
    const named = texts.flatMap((text) => [...text.matchAll(/\]\(claim:([a-z0-9-]+)/g)].map(([, id]) => id));
    expect(named.length).toBeGreaterThan(0);
    for (const id of new Set(named)) {
      const { sources } = getOrThrow(archive.claims, id ?? '').data;
      expect(shown.filter((one) => sources.some((source) => source.id === one)).length).toBeGreaterThan(0);
    }
    expect(new Set(shown).size).toBe(shown.length);
    for (const id of shown) expect(hasWay(getOrThrow(archive.sources, id)), id).toBe(true);
  });
});

describe('the sources of a document', () => {
  it('are the one that it names, where that makes all its claims', () => {
    expect(sourcesOf('five-documents-one-program', 'dhs')).toEqual(['dhs-keyword-2016']);
  });

  it('are in the order of the text, with those of other speakers', () => {
    expect(sourcesOf('what-does-39-mean', 'agreements')).toEqual([
      'hstoday-2011-08',
      'nam-oig-2012-04',
      'fierce-oig-2012-04',
      'latimes-2011-08-06',
    ]);
  });
});
