import { strToU8, zipSync } from 'fflate';
import { language } from '../../language/index.ts';
import { earliestZipTime } from '../zip-time.ts';
import type { Block } from './blocks.ts';
import { escapeXml, pageHtml } from './blocks-html.ts';
import type { LessonParts } from './lesson-parts.ts';
import { quizQti } from './quiz-qti.ts';

const text = language.words.lessons;

/** The media type of a Common Cartridge. */
export const cartridgeType = 'application/vnd.ims.imsccv1p3';

/** A page of the cartridge, or the quiz: its file, and what a learning system lists it as. */
interface Part {
  id: string;
  file: string;
  title: string;
  blocks?: readonly Block[];
  /** Set on what students are not to see, such as the key. */
  forTeacher?: true;
}

const assessmentType = 'imsqti_xmlv1p2/imscc_xmlv1p3/assessment';

/** What keeps a page from students, in the words of the profile; learning systems then lock or hide it. */
const teacherRole =
  '<metadata><lom:lom><lom:educational><lom:intendedEndUserRole><lom:source>IMSGLC_CC_Rolesv1p2</lom:source><lom:value>Instructor</lom:value></lom:intendedEndUserRole></lom:educational></lom:lom></metadata>';

const pictures = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : []));

function resourceXml({ id, file, blocks, forTeacher }: Part): string {
  if (!blocks)
    return `<resource identifier="resource_${id}" type="${assessmentType}"><file href="${file}"/></resource>`;
  const images = [...new Set(pictures(blocks).map(({ name }) => name))];
  const files = [file, ...images.map((name) => `images/${name}`)];
  return `<resource identifier="resource_${id}" type="webcontent" href="${file}">${forTeacher ? teacherRole : ''}${files.map((href) => `<file href="${escapeXml(href)}"/>`).join('')}</resource>`;
}

function manifestXml(id: string, { title, question }: LessonParts, parts: readonly Part[]): string {
  const string = (words: string) =>
    `<lomimscc:string language="${language.code}">${escapeXml(words)}</lomimscc:string>`;
  const item = (part: Part) =>
    `<item identifier="item_${part.id}" identifierref="resource_${part.id}"><title>${escapeXml(part.title)}</title></item>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="lesson-${id}" xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1" xmlns:lom="http://ltsc.ieee.org/xsd/imsccv1p3/LOM/resource" xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1 http://www.imsglobal.org/profile/cc/ccv1p3/ccv1p3_imscp_v1p2_v1p0.xsd http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest http://www.imsglobal.org/profile/cc/ccv1p3/LOM/ccv1p3_lommanifest_v1p0.xsd http://ltsc.ieee.org/xsd/imsccv1p3/LOM/resource http://www.imsglobal.org/profile/cc/ccv1p3/LOM/ccv1p3_lomresource_v1p0.xsd">`,
    '<metadata>',
    '<schema>IMS Common Cartridge</schema>',
    '<schemaversion>1.3.0</schemaversion>',
    `<lomimscc:lom><lomimscc:general><lomimscc:title>${string(title)}</lomimscc:title><lomimscc:language>${language.code}</lomimscc:language><lomimscc:description>${string(question)}</lomimscc:description></lomimscc:general></lomimscc:lom>`,
    '</metadata>',
    '<organizations><organization identifier="organization" structure="rooted-hierarchy"><item identifier="root">',
    `<item identifier="item_lesson_folder"><title>${escapeXml(title)}</title>`,
    ...parts.map(item),
    '</item>',
    '</item></organization></organizations>',
    '<resources>',
    ...parts.map(resourceXml),
    '</resources>',
    '</manifest>',
    '',
  ].join('\n');
}

/**
 * Returns a lesson as a Common Cartridge 1.3: pages, pictures and a quiz, which a learning system loads
 * without a network; the same parts give the same bytes.
 */
export function lessonCartridge(id: string, parts: LessonParts, foot: string): Uint8Array {
  const sources = { title: language.words.site.whoSaysSo, blocks: parts.sources };
  const pages: Part[] = [
    { id: 'plan', file: 'plan.html', title: text.page, blocks: parts.plan, forTeacher: true },
    { id: 'sheet', file: 'sheet.html', title: text.studentSheet, blocks: parts.sheet },
    ...parts.documents.map(({ name, blocks }, i) => ({
      id: `documents_${i + 1}`,
      file: `documents-${i + 1}.html`,
      title: name,
      blocks,
    })),
    { id: 'key', file: 'key.html', title: text.key, blocks: parts.key, forTeacher: true },
    { id: 'sources', file: 'sources.html', ...sources },
  ];
  const quiz: Part = { id: 'quiz', file: 'quiz/assessment.xml', title: text.quiz };
  const all = pages.flatMap(({ blocks = [] }) => pictures(blocks));
  const files = {
    'imsmanifest.xml': strToU8(manifestXml(id, parts, [...pages, quiz])),
    ...Object.fromEntries(
      pages.map(({ file, title, blocks = [] }) => [
        file,
        strToU8(pageHtml(`${title}: ${parts.title}`, blocks, foot, language.code)),
      ]),
    ),
    ...Object.fromEntries(all.map(({ name, png }) => [`images/${name}`, png])),
    [quiz.file]: strToU8(quizQti(parts, `${text.quiz}: ${parts.title}`)),
  };
  return zipSync(files, { level: 9, mtime: earliestZipTime });
}
