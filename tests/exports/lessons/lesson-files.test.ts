import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { lessonCartridge } from '../../../src/exports/lessons/lesson-cartridge.ts';
import { lessonDocx } from '../../../src/exports/lessons/lesson-docx.ts';
import { lessonParts } from '../../../src/exports/lessons/lesson-parts.ts';
import { plainText } from '../../../src/prose/index.ts';
import { archive } from '../../real-archive.ts';

/** The smallest PNG. */
const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const foot = 'The Record, edition 1.2.3 of a day. https://record.example.org/teach/';
const input = {
  full: (address: string) => `https://record.example.org/${address}`,
  picture: (id: string) => ({
    name: `${id}.png`,
    png,
    width: 1200,
    height: 600,
    title: id,
    alt: `What ${id} shows`,
  }),
};
const lessons = [...archive.lessons.values()].map((lesson) => ({
  id: lesson.id,
  lesson,
  parts: lessonParts(archive, lesson, input),
}));

/** Returns a text as it reads without the marks of an XML file. */
const wordsOf = (xml: string) =>
  xml
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const xmlOf = (text: string) => parseHTML(text.replace(/^<\?xml[^>]*\?>\s*/, '')).document;

describe.each(lessons)('the Word document of $id', ({ lesson, parts }) => {
  const make = () => lessonDocx(parts, { foot, day: '2026-11-25', creator: 'The Record' });

  it('has real headings, tables whose first row is repeated, described pictures, and page numbers', async () => {
    const files = partsOf(await make());
    const body = files.get('word/document.xml') ?? '';
    for (const level of [1, 2, 3]) expect(body).toContain(`<w:pStyle w:val="Heading${level}"/>`);
    expect(body.match(/<w:tbl>/g)?.length).toBeGreaterThanOrEqual(2);
    expect(body).toContain('<w:tblHeader/>');
    const pictures = body.match(/<wp:docPr [^>]*>/g) ?? [];
    const charts = lesson.data.documents.filter(({ chart }) => chart !== undefined).length;
    expect(pictures).toHaveLength(3 * charts);
    for (const picture of pictures) expect(picture).toMatch(/descr="What /);
    const footer = files.get('word/footer1.xml') ?? '';
    expect(wordsOf(footer)).toContain(foot);
    expect(footer).toContain('PAGE');
    expect(body).toContain('<w:pgSz w:w="12240" w:h="15840"');
  });

  it('says, read back, what the lesson says: question, steps, documents at each level, answers', async () => {
    const words = wordsOf(partsOf(await make()).get('word/document.xml') ?? '').replaceAll(/\[\d+\]/g, '');
    const { data } = lesson;
    const said = [
      data.question,
      ...data.steps.map(({ title }) => title),
      ...data.documents.flatMap(({ title, questions }) => [title, ...questions.map(({ text }) => text)]),
      ...data.quiz.flatMap(({ text, choices }) => [text, ...choices.map((choice) => choice.text)]),
      ...data.organizer.rows,
    ].map(plainText);
    for (const text of said) expect(words).toContain(text);
    for (const { levels, questions } of data.documents)
      for (const { text } of [...levels, ...questions.map(({ answer }) => ({ text: answer }))])
        for (const paragraph of text.split('\n\n'))
          if (!/^[-*\d]/m.test(paragraph)) expect(words).toContain(plainText(paragraph));
  });

  it('is the same bytes each time, dated by the edition', async () => {
    const [one, other] = [await make(), await make()];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(partsOf(one).get('docProps/core.xml')).toContain('2026-11-25T00:00:00Z');
  });
});

describe.each(lessons)('the Common Cartridge of $id', ({ id, lesson, parts }) => {
  const files = partsOf(lessonCartridge(id, parts, foot));
  const manifest = files.get('imsmanifest.xml') ?? '';
  const document = xmlOf(manifest);
  const attributes = (selector: string, name: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');

  it('says that it is version 1.3, with a title', () => {
    expect(manifest).toContain('<schema>IMS Common Cartridge</schema>\n<schemaversion>1.3.0</schemaversion>');
    expect(wordsOf(manifest)).toContain(plainText(lesson.data.title));
  });

  it('lists exactly the files that it has, and leads from each entry to a resource of a type of its own', () => {
    const listed = attributes('file', 'href');
    const all = [...files.keys()].filter((name) => name !== 'imsmanifest.xml');
    expect([...new Set(listed)].sort()).toEqual(all.sort());
    const resources = attributes('resource', 'identifier');
    expect(attributes('item[identifierref]', 'identifierref')).toEqual(resources);
    const ids = [...attributes('item', 'identifier'), ...resources];
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(attributes('resource', 'type'))).toEqual(
      new Set(['webcontent', 'imsqti_xmlv1p2/imscc_xmlv1p3/assessment']),
    );
  });

  it('has one root, as the profile asks, and loads nothing from a network', () => {
    expect(attributes('organization', 'structure')).toEqual(['rooted-hierarchy']);
    expect(document.querySelectorAll('organization > item')).toHaveLength(1);
    for (const [name, text] of files)
      if (name.endsWith('.html')) {
        expect(text).not.toMatch(/<(script|link|iframe|style)\b|src="(?!images\/)/);
        for (const [, image = ''] of text.matchAll(/src="([^"]+)"/g)) expect(files.has(image)).toBe(true);
      }
  });

  it('has a quiz in QTI 1.2 whose right answers are those of the lesson and whose feedback names a source', () => {
    const quiz = xmlOf(files.get('quiz/assessment.xml') ?? '');
    const items = [...quiz.querySelectorAll('item')];
    expect(items).toHaveLength(lesson.data.quiz.length);
    for (const [i, item] of items.entries()) {
      const labels = [...item.querySelectorAll('response_label')];
      const right = item.querySelector('varequal')?.textContent;
      const choice = labels.find((label) => label.getAttribute('ident') === right)?.textContent;
      const expected = lesson.data.quiz[i]?.choices.find((one) => one.right);
      expect(choice?.trim()).toBe(plainText(expected?.text ?? '?'));
      const told = item.querySelector('displayfeedback')?.getAttribute('linkrefid');
      expect(item.querySelector('itemfeedback')?.getAttribute('ident')).toBe(told);
      expect(item.querySelector('itemfeedback')?.textContent).toMatch(/\[1\] \S/);
      expect(item.innerHTML).toContain('cc.multiple_choice.v0p1');
    }
  });

  it('is the same bytes each time', () => {
    const make = () => Buffer.from(lessonCartridge(id, parts, foot));
    expect(make().equals(make())).toBe(true);
  });
});
