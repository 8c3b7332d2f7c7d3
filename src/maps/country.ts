import { countiesByDay, dayOf, type County } from '../views/places/county-facts.ts';
import {
  bordersBetween,
  boundsOf,
  drawnCode,
  outlineOf,
  type Bounds,
  type MapPoint,
  type Rings,
} from '../views/places/shapes.ts';
import { perArchive, type Archive } from '../archive/index.ts';
import type { Sheet } from './frame.ts';
import { pathOfLines, pathOfRings, type Frame } from './path-data.ts';

/** A county as the map of the country has it, and how it is drawn. */
interface DrawnCounty {
  county: County;
  /**
   * How many rings of the shape of its day are its own; none where it is drawn within another county or as a
   * square.
   */
  rings: number;
  /** Whether it is drawn as a square, because its shape would be too small to see. */
  square: boolean;
}

/**
 * The counties that began on one day, as two shapes: their outlines, and above all outlines the squares of
 * the smallest.
 */
interface DayShape {
  /** The day, YYYY-MM-DD. */
  day: string;
  /** By FIPS code, the order in which their rings and squares stand in the shapes. */
  counties: DrawnCounty[];
  outlines: string;
  squares: string;
}

/** The map of the country. */
interface CountryMap {
  width: number;
  height: number;
  days: DayShape[];
  /** The borders of the states. */
  borders: string;
}

const padding = 4;
/** Units of the large map to a pixel of one that is 975 wide; those of a small one. */
const scales = { large: 1.8, small: 0.5 };
/** No shape is drawn with a shorter side than this, in pixels of a map that is 975 wide. */
export const shortestSide = 2;

/** The whole country, in units of the large map or of a small one. */
const sheets = perArchive((archive) => {
  const codes = countiesByDay(archive).map(({ fips }) => fips);
  const box = boundsOf(outlineOf(archive, codes, 'coarse'));
  return { codes, large: sheetOf(box, scales.large), small: sheetOf(box, scales.small) };
});

function sheetOf({ left, top, right, bottom }: Bounds, scale: number): Sheet {
  return {
    left: left - padding,
    top: top - padding,
    scale,
    width: Math.ceil((right - left + 2 * padding) * scale),
    height: Math.ceil((bottom - top + 2 * padding) * scale),
  };
}

const isTooSmall = ({ left, top, right, bottom }: Bounds) =>
  Math.min(right - left, bottom - top) < shortestSide;

/** Returns a square of the least size around the middle of a box. */
function squareIn({ left, top, right, bottom }: Bounds): MapPoint[] {
  const [x, y, half] = [(left + right) / 2, (top + bottom) / 2, 0.6 * shortestSide];
  return [
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
    [x - half, y - half],
  ];
}

function shapeOfDay(archive: Archive, day: string, counties: readonly County[], frame: Frame): DayShape {
  const shape: DayShape = { day, counties: [], outlines: '', squares: '' };
  for (const county of counties.toSorted((a, b) => Number(a.fips) - Number(b.fips))) {
    const isWithin =
      archive.places.has(drawnCode(archive, county.fips)) && drawnCode(archive, county.fips) !== county.fips;
    const outline: Rings = isWithin ? [] : outlineOf(archive, [county.fips], 'coarse');
    const path = isWithin || isTooSmall(boundsOf(outline)) ? '' : pathOfRings(outline, frame);
    const square = !isWithin && path === '';
    if (square) shape.squares += pathOfRings([squareIn(boundsOf(outline))], frame);
    shape.outlines += path;
    shape.counties.push({ county, rings: path.split('M').length - 1, square });
  }
  return shape;
}

/** Returns the map of the country, drawn so that each day on which counties began is one shape. */
export const countryMap = perArchive((archive): CountryMap => {
  const { codes, large } = sheets(archive);
  const days = [...Map.groupBy(countiesByDay(archive), dayOf)];
  const stateOf = (fips: string) => archive.places.get(fips)?.data.state ?? fips.slice(0, 2);
  const borders = bordersBetween(archive, codes, 'coarse', (a, b) => stateOf(a) !== stateOf(b));
  return {
    width: large.width,
    height: large.height,
    days: days.map(([day, counties]) => shapeOfDay(archive, day, counties, large)),
    borders: pathOfLines(borders, large),
  };
});

/** A small map of what was active at the end of a day. */
interface SmallMap {
  width: number;
  height: number;
  land: string;
  active: string;
}

/** Returns the small map of what was active at the end of a day, YYYY-MM-DD. */
export function smallMap(archive: Archive, day: string): SmallMap {
  const { codes, small } = sheets(archive);
  const active = countiesByDay(archive).filter((county) => dayOf(county) <= day);
  const outline = (fips: readonly string[]) => pathOfRings(outlineOf(archive, fips, 'coarse'), small);
  return {
    width: small.width,
    height: small.height,
    land: outline(codes),
    active: outline(active.map(({ fips }) => fips)),
  };
}
