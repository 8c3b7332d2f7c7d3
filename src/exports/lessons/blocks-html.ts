import type { Block, Run } from './blocks.ts';

/** Returns a text as it may be in XML, in elements and in attributes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function runHtml({ text, bold, italic, mark, to }: Run): string {
  const words = escapeXml(text);
  if (mark) return `<sup>${words}</sup>`;
  const set = bold ? `<b>${words}</b>` : italic ? `<i>${words}</i>` : words;
  return to !== undefined && /^https?:/.test(to) ? `<a href="${escapeXml(to)}">${set}</a>` : set;
}

/** Returns runs of words as HTML that is XML too. */
export function runsHtml(runs: readonly Run[]): string {
  return runs.map(runHtml).join('');
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${runsHtml(block.runs)}</h${block.level}>`;
    case 'paragraph':
      return block.quiet ? `<p><small>${runsHtml(block.runs)}</small></p>` : `<p>${runsHtml(block.runs)}</p>`;
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul';
      const items = block.items.map(runsHtml).map((item) => (block.quiet ? `<small>${item}</small>` : item));
      return `<${name}>${items.map((item) => `<li>${item}</li>`).join('')}</${name}>`;
    }
    case 'table': {
      const head = block.head.map((words) => `<th scope="col">${escapeXml(words)}</th>`).join('');
      const rows = block.rows.map(([first = '', ...cells]) => {
        const others = cells.map((words) => `<td>${escapeXml(words)}</td>`).join('');
        return `<tr><th scope="row">${escapeXml(first)}</th>${others}</tr>`;
      });
      return `<table border="1"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }
    case 'picture': {
      const { name, alt, width, height } = block.picture;
      return `<p><img src="images/${escapeXml(name)}" alt="${escapeXml(alt)}" width="${Math.round(width)}" height="${Math.round(height)}"/></p>`;
    }
    case 'lines':
      return '<p>&#160;</p>'.repeat(block.count);
    case 'page':
      return '<hr/>';
  }
}

/** Returns a page of HTML that is XML too, without a style or a script, for the pages of learning systems. */
export function pageHtml(title: string, blocks: readonly Block[], foot: string, language: string): string {
  const body = [
    `<h1>${escapeXml(title)}</h1>`,
    ...blocks.map(blockHtml),
    `<hr/>`,
    `<p><small>${escapeXml(foot)}</small></p>`,
  ];
  return `<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}">\n<head><meta charset="utf-8"/><title>${escapeXml(title)}</title></head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`;
}
