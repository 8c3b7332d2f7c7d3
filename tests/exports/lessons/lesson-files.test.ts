import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { lessonCartridge } from '../../../src/exports/lessons/lesson-cartridge.ts';
import { lessonDocx } from '../../../src/exports/lessons/lesson-docx.ts';
import { lessonParts } from '../../../src/exports/lessons/lesson-parts.ts';
import { plainText, sourcesOfDocument } from '../../../src/prose/index.ts';
import { titleOf } from '../../../src/views/sources/source-label.ts';
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

/** Returns the titles of the sources of each document of a lesson. */
const sourceTitles = (lesson: (typeof lessons)[number]['lesson']) =>
  lesson.data.documents.map((_, i) => sourcesOfDocument(archive, lesson, i).map(({ data }) => titleOf(data)));
/** Returns what a file says of each of its documents: what stands from one of their titles to the next. */
const parted = (words: string, { data }: (typeof lessons)[number]['lesson']) => {
  const starts = data.documents.map(({ title }) => words.indexOf(`: ${plainText(title)}`));
  return starts.map((start, i) => words.slice(start, starts[i + 1]));
};

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
const xmlOf = (text: string) => new DOMParser().parseFromString(text, 'text/xml') as unknown as Document;

/** What an element may hold: its children in order, with how often each may be, and its attributes. */
type Parts = { [element: string]: [children: string, attributes: string] };

/**
 * What the manifest holds, by the schemas of Common Cartridge 1.3 that IMS Global published in 2013:
 * ccv1p3_imscp_v1p2_v1p0.xsd, ccv1p3_lommanifest_v1p0.xsd and ccv1p3_lomresource_v1p0.xsd. Their license
 * asks who hands them on to register, so only what our files use of them is here, in our own words; `!` is
 * an attribute that must be there, `item/` an item below another.
 */
const manifestParts: Parts = {
  manifest: ['metadata organizations resources', 'identifier!'],
  'manifest/metadata': ['schema schemaversion lomimscc:lom', ''],
  'metadata/schema': ['', ''],
  'metadata/schemaversion': ['', ''],
  'metadata/lomimscc:lom': ['lomimscc:general', ''],
  'lomimscc:lom/lomimscc:general': ['lomimscc:title lomimscc:language lomimscc:description', ''],
  'lomimscc:general/lomimscc:title': ['lomimscc:string', ''],
  'lomimscc:general/lomimscc:language': ['', ''],
  'lomimscc:general/lomimscc:description': ['lomimscc:string', ''],
  'lomimscc:title/lomimscc:string': ['', 'language'],
  'lomimscc:description/lomimscc:string': ['', 'language'],
  'manifest/organizations': ['organization', ''],
  'organizations/organization': ['item', 'identifier! structure!'],
  'organization/item': ['item*', 'identifier!'],
  'item/item': ['title item*', 'identifier! identifierref'],
  'item/title': ['', ''],
  'manifest/resources': ['resource*', ''],
  'resources/resource': ['metadata? file*', 'identifier! type! href'],
  'resource/metadata': ['lom:lom', ''],
  'metadata/lom:lom': ['lom:educational', ''],
  'lom:lom/lom:educational': ['lom:intendedEndUserRole', ''],
  'lom:educational/lom:intendedEndUserRole': ['lom:source lom:value', ''],
  'lom:intendedEndUserRole/lom:source': ['', ''],
  'lom:intendedEndUserRole/lom:value': ['', ''],
  'resource/file': ['', 'href!'],
};

/** What the quiz holds, by ccv1p3_qtiasiv1p2p1_v1p0.xsd of the same set. */
const quizParts: Parts = {
  questestinterop: ['assessment', ''],
  'questestinterop/assessment': ['qtimetadata section', 'ident! title!'],
  'assessment/qtimetadata': ['qtimetadatafield+', ''],
  'itemmetadata/qtimetadata': ['qtimetadatafield+', ''],
  'qtimetadata/qtimetadatafield': ['fieldlabel fieldentry', ''],
  'qtimetadatafield/fieldlabel': ['', ''],
  'qtimetadatafield/fieldentry': ['', ''],
  'assessment/section': ['item+', 'ident! title'],
  'section/item': ['itemmetadata? presentation? resprocessing* itemfeedback*', 'ident! title'],
  'item/itemmetadata': ['qtimetadata+', ''],
  'item/presentation': ['material response_lid', 'label'],
  'presentation/material': ['mattext+', 'label'],
  'response_label/material': ['mattext+', 'label'],
  'flow_mat/material': ['mattext+', 'label'],
  'material/mattext': ['', 'texttype'],
  'presentation/response_lid': ['render_choice', 'ident! rcardinality'],
  'response_lid/render_choice': ['response_label*', 'shuffle'],
  'render_choice/response_label': ['material*', 'ident!'],
  'item/resprocessing': ['outcomes respcondition+', ''],
  'resprocessing/outcomes': ['decvar', ''],
  'outcomes/decvar': ['', 'varname! vartype minvalue maxvalue'],
  'resprocessing/respcondition': ['conditionvar setvar* displayfeedback*', 'title continue'],
  'respcondition/conditionvar': ['other? varequal?', ''],
  'conditionvar/other': ['', ''],
  'conditionvar/varequal': ['', 'respident! case'],
  'respcondition/setvar': ['', 'varname action'],
  'respcondition/displayfeedback': ['', 'feedbacktype! linkrefid!'],
  'item/itemfeedback': ['flow_mat+', 'ident! title'],
  'itemfeedback/flow_mat': ['material+', 'class'],
};

/** Returns what an element, or one below it, holds against what it may hold. */
function faultsIn(element: Element, parts: Parts, above?: Element): string[] {
  const own = above ? `${above.tagName}/${element.tagName}` : element.tagName;
  const part = parts[own];
  if (!part) return [`${own} is not known`];
  const [children, attributes] = part;
  const order = children.replace(/(\S*[^\s*+?])([*+?]?)(?: |$)/g, '(?:$1 )$2');
  const held = [...element.children].map((child) => `${child.tagName} `).join('');
  const may = attributes.split(' ').map((attribute) => attribute.replace('!', ''));
  const must = attributes.split(' ').flatMap((one) => (one.endsWith('!') ? [one.slice(0, -1)] : []));
  const has = element.getAttributeNames().filter((one) => !/^(?:xmlns|xsi:)/.test(one));
  return [
    ...(new RegExp(`^${order}$`).test(held) ? [] : [`${own} holds ${held}`]),
    ...has.filter((one) => !may.includes(one)).map((one) => `${own} has ${one}`),
    ...must.filter((one) => !has.includes(one)).map((one) => `${own} lacks ${one}`),
    ...[...element.children].flatMap((child) => faultsIn(child, parts, element)),
  ];
}

describe.each(lessons)('the Word document of $id', ({ lesson, parts }) => {
  const make = () => lessonDocx(parts, { foot, day: '2026-11-25', creator: 'The Record' });

  it('has real headings, tables whose first row is repeated, described pictures, and page numbers', async () => {
    const files = partsOf(await make());
    const body = files.get('word/document.xml') ?? '';
    for (const level of [1, 2, 3]) expect(body).toContain(`<w:pStyle w:val="Heading${level}"/>`);
    expect(body.match(/<w:tbl>/g)?.length).toBeGreaterThanOrEqual(2);
    expect(body).toContain('<w:tblHeader/>');
    const toFill = body.match(/<w:trHeight w:val="1100" w:hRule="atLeast"\/>/g) ?? [];
    expect(toFill).toHaveLength(lesson.data.organizer.rows.length);
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

  it('names, in each version of a document, every source of its text', () => {
    for (const { blocks } of parts.documents) {
      const words = blocks.map((block) =>
        'runs' in block ? block.runs : 'items' in block ? block.items.flat() : [],
      );
      const all = parted(words.map((runs) => runs.map(({ text }) => text).join('')).join('\n'), lesson);
      for (const [i, titles] of sourceTitles(lesson).entries())
        for (const title of titles) expect(all[i]).toContain(title);
    }
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

  it('has the elements and attributes that the published schemas allow, in their order', () => {
    expect(faultsIn(document.documentElement, manifestParts)).toEqual([]);
    const quiz = xmlOf(files.get('quiz/assessment.xml') ?? '');
    expect(faultsIn(quiz.documentElement, quizParts)).toEqual([]);
    for (const name of [...attributes('[identifier]', 'identifier')])
      expect(name).toMatch(/^[A-Za-z_][\w.-]*$/);
    for (const resource of document.querySelectorAll('resource[type$="/assessment"]')) {
      expect(resource.hasAttribute('href')).toBe(false);
      expect(resource.querySelectorAll('file')).toHaveLength(1);
    }
    for (const resource of document.querySelectorAll('resource[href]')) {
      const own = [...resource.querySelectorAll('file')].map((file) => file.getAttribute('href'));
      expect(own).toContain(resource.getAttribute('href'));
      expect(new Set(own).size).toBe(own.length);
    }
  });

  it('keeps plan and key for teachers, and nothing else', () => {
    const kept = [...document.querySelectorAll('resource')].filter(({ innerHTML }) =>
      innerHTML.includes('>Instructor<'),
    );
    expect(kept.map((resource) => resource.getAttribute('href'))).toEqual(['plan.html', 'key.html']);
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

  it('names every source of a document below each of its versions, in small type', () => {
    for (const level of [1, 2, 3]) {
      const html = files.get(`documents-${level}.html`) ?? '';
      const small = [...html.matchAll(/<small>(.*?)<\/small>/g)].map(([, words = '']) => wordsOf(words));
      for (const title of sourceTitles(lesson).flat())
        expect(small.some((words) => words.includes(title))).toBe(true);
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

/** LibreOffice, where the machine has it; elsewhere the package's own XML, above, is what is read. */
const office = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((file) => existsSync(file));

describe.runIf(office !== undefined)('LibreOffice', () => {
  it('opens every lesson for Word and finds its headings, tables, described pictures, and foot', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lessons-'));
    try {
      const files = await Promise.all(
        lessons.map(async ({ id, parts }) => {
          const bytes = await lessonDocx(parts, { foot, day: '2026-11-25', creator: 'The Record' });
          const file = join(folder, id);
          writeFileSync(`${file}.docx`, bytes);
          return { file, body: partsOf(bytes).get('word/document.xml') ?? '' };
        }),
      );
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const names = files.map(({ file }) => `${file}.docx`);
      execFileSync(
        office ?? '',
        ['--headless', profile, '--convert-to', 'html', '--outdir', folder, ...names],
        {
          stdio: 'ignore',
          timeout: 100_000,
        },
      );
      for (const { file, body } of files) {
        const html = readFileSync(`${file}.html`, 'utf8');
        const count = (text: string, form: RegExp) => text.match(form)?.length ?? 0;
        for (const level of [1, 2, 3])
          expect(count(html, new RegExp(`<h${level}\\b`, 'g'))).toBe(
            count(body, new RegExp(`w:val="Heading${level}"`, 'g')),
          );
        expect(count(html, /<table\b/g)).toBe(count(body, /<w:tbl>/g));
        expect(count(html, /<img [^>]*\balt="[^"]+"/g)).toBe(count(body, /<wp:docPr /g));
        expect(html.replaceAll(/\s+/g, ' ')).toContain('edition 1.2.3 of a day.');
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
