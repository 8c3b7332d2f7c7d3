import type { LessonParts } from './lesson-parts.ts';
import { escapeXml, runsHtml } from './blocks-html.ts';

const field = (label: string, entry: string) =>
  `<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield>`;
const material = (text: string, type: 'html' | 'plain') =>
  `<material><mattext texttype="text/${type}">${escapeXml(text)}</mattext></material>`;

function itemXml({ asked, choices, right, feedback }: LessonParts['quiz'][number], i: number): string {
  const name = (j: number) => `choice_${i + 1}_${j + 1}`;
  const response = `response_${i + 1}`;
  const told = `feedback_${i + 1}`;
  const labels = choices.map(
    (choice, j) => `<response_label ident="${name(j)}">${material(choice, 'plain')}</response_label>`,
  );
  const html = feedback.map((runs) => `<p>${runsHtml(runs)}</p>`).join('');
  return [
    `<item ident="question_${i + 1}" title="${escapeXml(asked)}">`,
    `<itemmetadata><qtimetadata>${field('cc_profile', 'cc.multiple_choice.v0p1')}</qtimetadata></itemmetadata>`,
    `<presentation>${material(asked, 'plain')}`,
    `<response_lid ident="${response}" rcardinality="Single"><render_choice>${labels.join('')}</render_choice></response_lid>`,
    '</presentation>',
    '<resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>',
    `<respcondition continue="Yes"><conditionvar><other/></conditionvar><displayfeedback feedbacktype="Response" linkrefid="${told}"/></respcondition>`,
    `<respcondition continue="No"><conditionvar><varequal respident="${response}">${name(right)}</varequal></conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition>`,
    '</resprocessing>',
    `<itemfeedback ident="${told}"><flow_mat>${material(html, 'html')}</flow_mat></itemfeedback>`,
    '</item>',
  ].join('\n');
}

/** Returns the quiz of a lesson in QTI 1.2, as Common Cartridge profiles it; its feedback names sources. */
export function quizQti({ quiz }: LessonParts, title: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/ims_qtiasiv1p2 http://www.imsglobal.org/profile/cc/ccv1p3/ccv1p3_qtiasiv1p2p1_v1p0.xsd">',
    `<assessment ident="quiz" title="${escapeXml(title)}">`,
    `<qtimetadata>${field('cc_profile', 'cc.exam.v0p1')}${field('qmd_assessmenttype', 'Examination')}${field('qmd_scoretype', 'Percentage')}</qtimetadata>`,
    '<section ident="root_section">',
    ...quiz.map(itemXml),
    '</section>',
    '</assessment>',
    '</questestinterop>',
    '',
  ].join('\n');
}
