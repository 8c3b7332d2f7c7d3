import { visit } from 'unist-util-visit';
import { proseTexts, type ProseText } from '../prose/prose-texts.ts';
import { examineOnce, problemIn, type Check } from './check.ts';

const examine = examineOnce((text: ProseText, report) => {
  report.examined();
  visit(text.tree, 'html', (node) => {
    report.problem(
      problemIn(
        text,
        node.position?.start.offset ?? 0,
        `"${node.value.slice(0, 40)}" is raw HTML`,
        'Say it in Markdown; a "<" that is meant as such is written \\<.',
      ),
    );
  });
});

/** Prose is plain Markdown: no raw HTML. */
export const noRawHtml: Check = {
  name: 'no-raw-html',
  description: 'Prose holds no raw HTML.',
  check({ archive }, report) {
    for (const text of proseTexts(archive)) examine(text, report);
  },
};
