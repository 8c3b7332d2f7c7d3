import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Stage, Vocabulary } from '../kinds/index.ts';

/** A step as the drawing needs it. */
export type DrawnStage = Pick<Stage, 'id' | 'short' | 'carries' | 'office'>;

/** An office that steps belong to, and its name. */
type Office = Pick<Vocabulary['offices'][number], 'id' | 'label'>;

/**
 * What is drawn: the steps in order, their offices in the order of their lanes, and what the drawing is
 * called.
 */
interface DrawnPath {
  stages: readonly DrawnStage[];
  offices: readonly Office[];
  label: string;
}

/** The two forms of the drawing: lanes that lie, for broad places, and lanes that stand, for narrow ones. */
export type DiagramForm = 'wide' | 'upright';

interface Layout {
  width: number;
  height: number;
  /** Returns the middle of the mark of a step. */
  at(index: number, lane: number): { x: number; y: number };
}

const radius = 11;
const wide = { left: 132, column: 90, top: 26, lane: 74 };
/** As wide as a phone of 320 pixels has room for: its letters are there as large as they are set. */
const upright = { left: 13, lane: 21, top: 22, row: 50, text: 114, width: 276 };

function layoutOf(form: DiagramForm, count: number, lanes: number): Layout {
  return form === 'wide'
    ? {
        width: wide.left + count * wide.column,
        height: wide.top + (lanes - 1) * wide.lane + 40,
        at: (index, lane) => ({ x: wide.left + (index + 0.5) * wide.column, y: wide.top + lane * wide.lane }),
      }
    : {
        width: upright.width,
        height: upright.top + (count - 1) * upright.row + 26,
        at: (index, lane) => ({
          x: upright.left + lane * upright.lane,
          y: upright.top + index * upright.row,
        }),
      };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The line from one mark to the next: it leaves and arrives along the direction in which the path runs. */
function lineBetween(form: DiagramForm, a: { x: number; y: number }, b: { x: number; y: number }): string {
  const [mx, my] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  const bends = form === 'wide' ? [mx, a.y, mx, b.y] : [a.x, my, b.x, my];
  return `M${round(a.x)} ${round(a.y)}C${[...bends, b.x, b.y].map(round).join(' ')}`;
}

function drawLanes(form: DiagramForm, { width, height, at }: Layout, offices: readonly Office[]): Element[] {
  return offices.flatMap(({ label }, i) => {
    const { x, y } = at(form === 'wide' ? 0 : i, i);
    if (form === 'upright') return [s('path', { class: 'lane', d: `M${x} 4V${height - 4}` })];
    return [
      s('path', { class: 'lane', d: `M${wide.left} ${y}H${width}` }),
      s('text', { class: 'office', x: 0, y: y + 4 }, label),
    ];
  });
}

/**
 * Returns the path of a fingerprint as an SVG, drawn from its steps in order: a mark for each in the lane of
 * its office, a link from it to the step, and what goes on to the next.
 */
export function drawPath(
  { stages, offices, label: name }: DrawnPath,
  form: DiagramForm,
  hrefOf: (id: string) => string,
): Element {
  const layout = layoutOf(form, stages.length, offices.length);
  const laneOf = (id: string) => offices.findIndex((office) => office.id === id);
  const places = stages.map(({ office }, i) => layout.at(i, laneOf(office)));
  const lines = stages.flatMap((stage, i) => {
    const [here, next] = [places[i], places[i + 1]];
    if (!here || !next) return [];
    const words =
      stage.carries && form === 'wide'
        ? [
            s(
              'text',
              {
                class: 'carries',
                x: round((here.x + next.x) / 2),
                y: round((here.y + next.y) / 2 + (here.y === next.y ? -6 : 4)),
              },
              stage.carries,
            ),
          ]
        : [];
    return [
      s('path', { class: 'way', dataTo: stages[i + 1]?.id, d: lineBetween(form, here, next) }),
      ...words,
    ];
  });
  const marks = stages.map((stage, i) => {
    const { x, y } = places[i] ?? { x: 0, y: 0 };
    const label =
      form === 'wide'
        ? [s('text', { class: 'name', x, y: y + radius + 15 }, stage.short)]
        : [
            s('text', { class: 'name', x: upright.text, y: y - 1 }, stage.short),
            s(
              'text',
              { class: 'office', x: upright.text, y: y + 14 },
              [offices[laneOf(stage.office)]?.label, ...(stage.carries ? [`${stage.carries} →`] : [])].join(
                ' · ',
              ),
            ),
          ];
    return s('a', { href: hrefOf(stage.id), dataStage: stage.id }, [
      s('rect', {
        class: 'target',
        x: form === 'wide' ? x - wide.column / 2 : 0,
        y: y - 20,
        width: form === 'wide' ? wide.column : upright.width,
        height: form === 'wide' ? 52 : upright.row - 8,
      }),
      s('circle', { class: 'spot', cx: x, cy: y, r: radius }),
      s('text', { class: 'number', x, y: y + 4 }, String(i + 1)),
      ...label,
    ]);
  });
  return s(
    'svg',
    {
      class: `diagram-svg diagram-${form}`,
      viewBox: `0 0 ${layout.width} ${layout.height}`,
      role: 'group',
      ariaLabel: name,
    },
    [...drawLanes(form, layout, offices), ...lines, ...marks],
  );
}
