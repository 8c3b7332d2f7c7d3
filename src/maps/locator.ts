import { h } from 'hastscript';
import { countiesOf, statesInOrder } from '../views/places/places.ts';
import { boundsOf, bordersBetween, outlineOf, turnNorthUp, type Bounds } from '../views/places/shapes.ts';
import { stateInText, textName } from '../views/places/printed-names.ts';
import { printElements } from '../prose/index.ts';
import { getOrThrow, perArchive, type Archive } from '../archive/index.ts';
import { frameFor, type Sheet } from './frame.ts';
import { pathOfLines, pathOfRings } from './path-data.ts';
import { pagePatterns } from '../views/page-patterns.ts';
import { fillerOf } from '../views/patterns.ts';

/**
 * The longer side of a drawing in its own units: of a state, and of the country, which needs no more than its
 * main lines.
 */
const sizes = { state: 480, country: 340 };
/** A place that takes less than this part of the longer side gets a ring around it. */
const smallestPart = 0.055;

/** A circle in units of its drawing. */
interface Ring {
  cx: number;
  cy: number;
  r: number;
}

/** A place marked within a larger one: the data of the paths, and where to look for it. */
interface Marked {
  width: number;
  height: number;
  land: string;
  borders: string;
  place: string;
  /** A ring around what is too small to be seen. */
  ring: Ring | undefined;
  /** In words: "in the southeast"; empty for a state. */
  where: string;
}

/** Returns the third of a span in which a part of it has its middle: 0, 1 or 2. */
const thirdOf = (from: number, to: number, low: number, high: number) =>
  Math.min(2, Math.max(0, Math.floor((3 * ((low + high) / 2 - from)) / (to - from))));
const rows = ['north', '', 'south'];
const columns = ['west', '', 'east'];

/** Returns where a box lies in a larger one, as patterns name it: a direction, or the middle. */
function whereIn(outer: Bounds, inner: Bounds): string {
  const row = rows[thirdOf(outer.top, outer.bottom, inner.top, inner.bottom)] ?? '';
  const column = columns[thirdOf(outer.left, outer.right, inner.left, inner.right)] ?? '';
  return row || column ? `${row}${column}` : 'middle';
}

/**
 * Returns the ring around a box that is too small to be seen in its frame; undefined where it is large
 * enough.
 */
export function ringAround({ left, right, top, bottom }: Bounds, frame: Sheet): Ring | undefined {
  const size = Math.max(frame.width, frame.height);
  if (Math.max(right - left, bottom - top) * frame.scale > smallestPart * size) return undefined;
  const [cx, cy] = [
    ((left + right) / 2 - frame.left) * frame.scale,
    ((top + bottom) / 2 - frame.top) * frame.scale,
  ];
  return { cx: Math.round(cx), cy: Math.round(cy), r: Math.round(size * 0.036) };
}

/** What the maps of one state have in common, by its USPS code; made once. */
const stateFrames = perArchive(
  (archive) => new Map(statesInOrder(archive).map(({ id }) => [id, stateFrame(archive, id)])),
);

function stateFrame(archive: Archive, state: string) {
  const codes = countiesOf(archive, state).map(({ id }) => id);
  const outline = turnNorthUp(archive, state, outlineOf(archive, codes, 'full'));
  const box = boundsOf(outline);
  const frame = frameFor(box, sizes.state);
  return { box, frame, land: pathOfRings(outline, frame) };
}

function markCounty(archive: Archive, fips: string, state: string): Marked {
  const { box, frame, land } = stateFrames(archive).get(state) ?? stateFrame(archive, state);
  const shape = turnNorthUp(archive, state, outlineOf(archive, [fips], 'full'));
  const own = boundsOf(shape);
  return {
    ...frame,
    land,
    borders: '',
    place: pathOfRings(shape, frame),
    ring: ringAround(own, frame),
    where: whereIn(box, own),
  };
}

/** The country with the borders of its states; made once. */
const country = perArchive((archive) => {
  const codes = statesInOrder(archive).flatMap(({ id }) =>
    countiesOf(archive, id).map((county) => county.id),
  );
  const outline = outlineOf(archive, codes, 'coarse');
  const frame = frameFor(boundsOf(outline), sizes.country);
  const stateOf = (fips: string) => archive.places.get(fips)?.data.state ?? fips.slice(0, 2);
  const borders = bordersBetween(archive, codes, 'coarse', (a, b) => stateOf(a) !== stateOf(b));
  return { frame, land: pathOfRings(outline, frame), borders: pathOfLines(borders, frame) };
});

function markState(archive: Archive, state: string): Marked {
  const { frame, land, borders } = country(archive);
  const codes = countiesOf(archive, state).map(({ id }) => id);
  const shape = outlineOf(archive, codes, 'coarse');
  return {
    ...frame,
    land,
    borders,
    place: pathOfRings(shape, frame),
    ring: ringAround(boundsOf(shape), frame),
    where: '',
  };
}

/**
 * Returns the SVG of a small map, as HTML, that shows where a place lies: a county (FIPS code) in its state,
 * or a state (USPS code) in the country.
 */
export function locatorMap(archive: Archive, id: string): string {
  const { data } = getOrThrow(archive.places, id);
  const isState = data.fips.length === 2;
  const state = getOrThrow(archive.places, data.state).data;
  const isAll = countiesOf(archive, data.state).length === 1;
  const { width, height, land, borders, place, ring, where } = isState
    ? markState(archive, id)
    : markCounty(archive, id, data.state);
  const fill = fillerOf(archive, 'place-pages', pagePatterns['place-pages']);
  const title = `locator-${id.toLowerCase()}`;
  const words = isState
    ? fill('locator-state', { name: stateInText(archive, data) })
    : fill('locator-county', {
        name: textName(archive, data.name, state.name),
        state: stateInText(archive, state),
        where: isAll ? 'whole' : where,
      });
  return printElements([
    h('svg', { class: 'locator', viewBox: `0 0 ${width} ${height}`, role: 'img', ariaLabelledBy: title }, [
      h('title', { id: title }, words),
      h('path', { class: 'land', d: land }),
      ...(borders ? [h('path', { class: 'borders', d: borders })] : []),
      h('path', { class: 'place', d: place }),
      ...(ring
        ? [h('circle', { class: 'place', ...ring, r: 3 }), h('circle', { class: 'ring', ...ring })]
        : []),
    ]),
  ]);
}
