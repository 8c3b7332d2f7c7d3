import render from 'dom-serializer';
import type { Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { textIn } from '../page-tree.ts';
import type { Change } from './change.ts';
import { middleOf } from './middle.ts';
import { differenceOf } from './difference.ts';
import { pairsOf } from './pair-lists.ts';

const shapes = new Set(['path', 'rect', 'line', 'circle', 'ellipse', 'polygon', 'polyline', 'use', 'image']);
/** What a drawing is called by, which is no mark of it. */
const naming = new Set(['id', 'aria-labelledby', 'aria-label', 'aria-describedby']);

interface Mark {
  /** The cell that it draws, where it says so. */
  at: string | undefined;
  key: string;
}

/** Returns the attributes of an element and those of the groups around it, in one order. */
function markOf(element: Element): Mark {
  const attributes = Object.entries(element.attribs)
    .filter(([name]) => !naming.has(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const group = element.parent as Element | null;
  const around = group?.name === 'g' ? (group.attribs['class'] ?? '') : '';
  const at = element.attribs['data-at'];
  return { at, key: [around, element.name, ...attributes].join(' ') };
}

const within = (picture: Element, test: (name: string) => boolean) =>
  DomUtils.findAll(({ name }) => test(name), picture.children);
const marksOf = (picture: Element) => within(picture, (name) => shapes.has(name)).map(markOf);
const labelsOf = (picture: Element) => within(picture, (name) => name === 'text').map(textIn);
const described = (picture: Element, name: string) => {
  const [element] = within(picture, (one) => one === name);
  return element ? textIn(element) : '';
};

/** Returns the name of a drawing; of one that has none, the class. */
function nameOf(picture: Element): string {
  const { 'aria-label': label, class: kind = '' } = picture.attribs;
  return label ?? (described(picture, 'title') || kind || 'without a name');
}

const drawingKey = (picture: Element) =>
  JSON.stringify([
    nameOf(picture),
    described(picture, 'desc'),
    labelsOf(picture),
    marksOf(picture).map(({ key }) => key),
  ]);

const count = (number: number, what: string) =>
  number === 0 ? [] : [`${number} ${number === 1 ? 'mark' : 'marks'} ${what}`];

/** Returns how the marks and the labels of a drawing differ. */
function changeOf(before: Element, after: Element): Change | undefined {
  const marks = pairsOf(
    differenceOf(marksOf(before), marksOf(after), ({ key }) => key),
    [({ at }) => at, ({ key }) => key.split(' ', 2).join(' ')],
    ({ key }) => key,
  );
  const labels = differenceOf(labelsOf(before), labelsOf(after), (label) => label);
  const told = [
    ...count(marks.changed.length, 'changed'),
    ...count(marks.fresh.length, 'new'),
    ...count(marks.gone.length, 'gone'),
  ];
  const [was, is] = [described(before, 'desc'), described(after, 'desc')];
  const words = (list: readonly string[]) => (list.length ? [`labels: ${list.join(', ')}`] : []);
  const middle = middleOf(was, is);
  const description = (text: string) => (was === is ? [] : [`description: … ${text.trim()} …`]);
  const old = [...words(labels.gone), ...description(middle.before)];
  const now = [...told, ...words(labels.fresh), ...description(middle.after)];
  const named = nameOf(before) !== nameOf(after);
  if (old.length + now.length === 0 && !named) return undefined;
  const name = nameOf(after);
  return {
    kind: 'drawing',
    before: [...(named ? [`called “${nameOf(before)}”`] : []), ...old].join('; '),
    after: [...(named ? [`called “${name}”`] : []), ...now].join('; '),
    of: `drawing:${name}`,
    place: '',
    like: [after.attribs['class'] ?? '', told.length > 0, labels.gone.length > 0].join(' '),
    pictures: [render(before, { xmlMode: 'foreign' }), render(after, { xmlMode: 'foreign' })],
  };
}

/** Returns a change for each drawing of a page that differs, one that is drawn in several widths once. */
export function compareDrawings(before: readonly Element[], after: readonly Element[]): Change[] {
  const { changed, gone, fresh } = pairsOf(
    differenceOf(before, after, drawingKey),
    [(one) => `${nameOf(one)} ${one.attribs['class'] ?? ''}`, (one) => one.attribs['class'] ?? ''],
    nameOf,
  );
  const alone = (picture: Element, side: 'before' | 'after'): Change => {
    const name = nameOf(picture);
    const like = `${side} ${picture.attribs['class'] ?? ''}`;
    return { kind: 'drawing', [side]: name, of: `drawing:${name}`, place: '', like };
  };
  const changes = [
    ...changed.flatMap(([old, now]) => changeOf(old, now) ?? []),
    ...gone.map((picture) => alone(picture, 'before')),
    ...fresh.map((picture) => alone(picture, 'after')),
  ];
  const known = new Set<string>();
  return changes.filter(({ of = '' }) => !known.has(of) && known.add(of));
}
