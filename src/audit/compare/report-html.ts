import type { Change } from './change.ts';
import { middleOf } from './middle.ts';
import { bytesOf, labelOf, pagesOf, placeOf, type ReportParts } from './report-parts.ts';

const style = `:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}body{max-width:80rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin:.5rem 0 1.5rem}td,th{border:1px solid #8886;padding:.4rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th.what{width:14rem;font-weight:400}del{background:#f002;text-decoration:line-through}ins{background:#0a02;text-decoration:none;font-weight:600}
svg{max-width:100%;height:auto}svg *{stroke:currentColor;stroke-width:.6;fill:currentColor;fill-opacity:.18}svg text,svg tspan{stroke:none;fill-opacity:1;font-size:12px}
@media(max-width:40rem){th.what{width:6rem}}`;

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const wrap = (tag: string, words: string) => (words.trim() ? `<${tag}>${escape(words)}</${tag}>` : '');

/** How large a drawing may be that is shown, in characters. */
const mostDrawn = 60_000;

/** Returns both sides of a change: what was there and what is there, marked where they differ. */
function sidesOf({ before, after, around, kind, pictures }: Change): [string, string] {
  if (before === undefined) return ['', wrap('ins', after ?? '')];
  if (after === undefined) return [wrap('del', before), ''];
  if (kind === 'order') return [escape(before), 'stands elsewhere on the page'];
  const drawn = pictures?.map((picture) => (picture.length < mostDrawn ? picture : '')) ?? ['', ''];
  if (around && (kind === 'address' || kind === 'source'))
    return [
      `${escape(around[0])}<br>${wrap('del', before)}`,
      `${escape(around[1])}<br>${wrap('ins', after)}`,
    ];
  const [old, now] = around ?? [before, after];
  const middle = middleOf(old, now);
  return [
    `${drawn[0] ?? ''}${escape(middle.start)}${wrap('del', middle.before)}${escape(middle.end)}`,
    `${drawn[1] ?? ''}${escape(middle.start)}${wrap('ins', middle.after)}${escape(middle.end)}`,
  ];
}

const head =
  '<tr><th class="what" scope="col">What</th><th scope="col">Before</th><th scope="col">After</th></tr>';
const row = (label: string, change: Change) => {
  const [before, after] = sidesOf(change);
  return `<tr><th class="what" scope="row">${label}</th><td>${before}</td><td>${after}</td></tr>`;
};
const table = (rows: readonly string[]) =>
  `<table><thead>${head}</thead><tbody>${rows.join('\n')}</tbody></table>`;

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `<h2>${title}</h2>\n<ul>${lines.map((line) => `<li>${line}</li>`).join('\n')}</ul>`;
}

/** Returns a report on two sites as one HTML page that needs nothing else: before and after side by side. */
export function reportHtml(parts: ReportParts): string {
  const { summary, added, gone, moved, broken, shared, own, weights, others } = parts;
  const named = ({ address, title }: { address: string; title: string }) =>
    `<code>${escape(address)}</code> ${escape(title)}`;
  const body = [
    '<h1>What a reader would notice</h1>',
    `<ul>${summary.map((sentence) => `<li>${escape(sentence)}</li>`).join('')}</ul>`,
    section(
      'Links that broke',
      broken.map(({ url, why, pages }) => escape(`${url}: ${why}; ${pagesOf({ pages }, 20)}`)),
    ),
    section('Pages added', added.map(named)),
    section('Pages gone', gone.map(named)),
    section(
      'Pages moved',
      moved.map(({ from, to, redirected }) =>
        escape(`${from} → ${to}${redirected ? '' : ', and the old address leads nowhere'}`),
      ),
    ),
    ...(shared.length
      ? [
          '<h2>On several pages</h2>',
          table(
            shared.map((group) =>
              row(
                `${escape(labelOf(group.change))}<br><small>${escape(pagesOf(group, 4))}</small>`,
                group.change,
              ),
            ),
          ),
        ]
      : []),
    ...(own.length ? ['<h2>Page by page</h2>'] : []),
    ...own.map(
      ({ address, title, changes }) =>
        `<h3><code>${escape(address)}</code> ${escape(title)}</h3>\n${table(
          changes.map((change) =>
            row(
              `${escape(labelOf(change))}${change.place ? `<br><small>${escape(placeOf(address, change))}</small>` : ''}`,
              change,
            ),
          ),
        )}`,
    ),
    section('Weight, as it is sent', [
      ...weights.assets.map(({ address, before, after, pages }) =>
        escape(`styles and scripts of ${pages} pages, such as ${address}: ${bytesOf(before, after)}`),
      ),
      ...weights.pages.map(({ address, before, after }) => escape(`${address}: ${bytesOf(before, after)}`)),
    ]),
    section(
      'Files beside the pages',
      others.map(({ what, of, files }) =>
        escape(
          `${files.length} ${what} (${of}): ${files.slice(0, 20).join(', ')}${files.length > 20 ? ', …' : ''}`,
        ),
      ),
    ),
  ];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>What a reader would notice</title><style>${style}</style></head>
<body>
${body.filter(Boolean).join('\n')}
</body></html>
`;
}
