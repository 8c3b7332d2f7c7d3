import { getOrThrow, type Archive } from '../archive/index.ts';
import { fillRings, newPicture, type FlatPicture } from '../charts/files/flat-picture.ts';
import { letterWriter, type FlatLine } from '../charts/files/letter-masks.ts';
import { besideDrawing, cardBand, cardMargin, cardSize, fitTitle } from '../charts/files/sharing-card.ts';
import { wrapText } from '../charts/parts/measure-text.ts';
import { lineHeight } from '../charts/parts/place-labels.ts';
import { printDate } from '../dates/index.ts';
import { frameFor, type Sheet } from '../maps/frame.ts';
import { ringAround } from '../maps/locator.ts';
import { countyFacts, type CountyFacts } from '../views/places/county-facts.ts';
import { countiesOf } from '../views/places/places.ts';
import { fullNameOf } from '../views/places/printed-names.ts';
import { boundsOf, outlineOf, turnNorthUp, type MapPoint, type Rings } from '../views/places/shapes.ts';
import { sha256 } from './digest.ts';

const left = cardMargin + besideDrawing.width + 48;
const room = { width: cardSize.width - cardMargin - left, height: cardSize.height - 2 * cardMargin };
const body = 30;
/**
 * A card of a county is this part as large as others: large enough wherever cards are shown, at half the
 * bytes.
 */
const scale = 2 / 3;

/** A card with the land of a state, and where the state lies on it. */
interface Ground {
  land: FlatPicture;
  frame: Sheet;
  /** Returns rings of the state, north up, as they lie on the card. */
  onCard(rings: Rings): Rings;
}

function groundOf(archive: Archive, state: string): Ground {
  const codes = countiesOf(archive, state).map(({ id }) => id);
  const outline = turnNorthUp(archive, state, outlineOf(archive, codes, 'full'));
  const box = boundsOf(outline);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const longer = Math.max(width, height);
  const frame = frameFor(box, Math.min((room.width * longer) / width, (room.height * longer) / height));
  const [x0, y0] = [left + (room.width - frame.width) / 2, cardMargin + (room.height - frame.height) / 2];
  const onCard = (rings: Rings) =>
    rings.map((ring) =>
      ring.map(([x = 0, y = 0]) => [
        scale * (x0 + (x - frame.left) * frame.scale),
        scale * (y0 + (y - frame.top) * frame.scale),
      ]),
    );
  const land = newPicture(scale * cardSize.width, scale * cardSize.height);
  const [right, bottom] = [land.width, Math.round(scale * cardBand)];
  const band = [
    [0, 0],
    [right, 0],
    [right, bottom],
    [0, bottom],
    [0, 0],
  ];
  fillRings(land, [band], 'accent');
  fillRings(land, onCard(outline), 'land');
  return { land, frame, onCard };
}

/** Returns the middle of the box around rings. */
function middleOf(rings: Rings): MapPoint {
  const { left: from, right, top, bottom } = boundsOf(rings);
  return [(from + right) / 2, (top + bottom) / 2];
}

/** Returns a circle as a ring of many corners, in pixels. */
function circle([x = 0, y = 0]: MapPoint, radius: number): MapPoint[] {
  const angles = Array.from({ length: 49 }, (_, i) => (i / 48) * 2 * Math.PI);
  return angles.map((angle) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]);
}

/** Returns the lines of a county's card: its day, its name, what began, and the site. */
function linesOf(archive: Archive, facts: CountyFacts, sentence: string): FlatLine[] {
  const { size, lines } = fitTitle(fullNameOf(archive, facts), besideDrawing);
  const first = cardMargin + 60 + size;
  const last = first + (lines.length - 1) * lineHeight(size);
  const line = (text: string, y: number, style: Omit<FlatLine, 'text' | 'x' | 'y'>) => ({
    text,
    x: scale * cardMargin,
    y: scale * y,
    ...style,
    size: scale * style.size,
  });
  return [
    line(printDate(facts.county.activated), cardMargin + 38, { size: body, weight: 600, ink: 'accent' }),
    ...lines.map((text, i) => line(text, first + i * lineHeight(size), { size, weight: 600, ink: 'ink' })),
    ...wrapText(sentence, body, besideDrawing.width).map((text, i) =>
      line(text, last + 24 + (i + 1) * lineHeight(body), { size: body, weight: 400, ink: 'ink' }),
    ),
    line(archive.site.data.name, cardSize.height - cardMargin + 32, { size: 26, weight: 400, ink: 'muted' }),
  ];
}

/** The sharing pictures of counties, by FIPS code. */
interface CountyCards {
  /**
   * Returns the picture of a county: its shape in its state, its name, its day, and a sentence that says what
   * began. Of these thousands of pictures only what differs is drawn anew, on one sheet: each is there until
   * the next is drawn.
   */
  draw(fips: string): FlatPicture;
  /** Returns all that decides what the picture of a county shows, as texts. */
  drawnOf(fips: string): string[];
}

/** Returns the sharing pictures of counties; `fontFiles` are the paths of src/charts/parts/fonts/*.ttf. */
export function countyCards(archive: Archive, sentence: string, fontFiles: readonly string[]): CountyCards {
  const grounds = new Map<string, Ground>();
  const write = letterWriter(fontFiles);
  const picture = newPicture(scale * cardSize.width, scale * cardSize.height);
  const factsOf = (fips: string) => getOrThrow(countyFacts(archive), fips);
  const outlines = sha256(JSON.stringify(archive.geometry.data));
  return {
    draw(fips) {
      const facts = factsOf(fips);
      const { state } = facts.county;
      const ground = grounds.get(state) ?? groundOf(archive, state);
      grounds.set(state, ground);
      const { land, frame, onCard } = ground;
      picture.rows.set(land.rows);
      const shape = turnNorthUp(archive, state, outlineOf(archive, [fips], 'full'));
      fillRings(picture, onCard(shape), 'on-land');
      if (ringAround(boundsOf(shape), frame)) {
        const middle = middleOf(onCard(shape));
        fillRings(picture, [circle(middle, 4)], 'on-land');
        fillRings(picture, [circle(middle, 15), circle(middle, 13)], 'on-land');
      }
      for (const line of linesOf(archive, facts, sentence)) write(picture, line);
      return picture;
    },
    drawnOf(fips) {
      const facts = factsOf(fips);
      const codes = countiesOf(archive, facts.county.state).map(({ id }) => id);
      return [fips, outlines, codes.join(), JSON.stringify(linesOf(archive, facts, sentence))];
    },
  };
}
