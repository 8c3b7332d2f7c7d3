import './say-faults.ts';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as hb from 'harfbuzzjs';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';

// Makes what is committed under src/styles/fonts/ and src/charts/parts/fonts/ from Source Serif 4 and Source
// Sans 3: npm run fonts

const packages = 'node_modules/@fontsource-variable';
const serifFile = `${packages}/source-serif-4/files/source-serif-4-latin-wght-normal.woff2`;
const italicFile = `${packages}/source-serif-4/files/source-serif-4-latin-wght-italic.woff2`;
const sansFile = `${packages}/source-sans-3/files/source-sans-3-latin-wght-normal.woff2`;

const typed = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');
const letters = `${typed}\u00a0§–—‘’“”…áéíñóúüç`;
const serifText = `${letters}·•−×`;
/** Italic sets titles and the names of cases: no addresses and no code. */
const italicText = letters.replaceAll(/[#*+<=>@\\^_{|}~]/g, '');
const sansText = `${letters}¶·©°½•↑↓−×\u2009`;

type Weight = number | { min: number; max: number; default: number };
const regularToSemibold: Weight = { min: 400, max: 600, default: 400 };

/** Returns the glyphs of `text` at a weight or over a range of them. */
function cut(
  file: string,
  text: string,
  weight: Weight,
  features: readonly string[],
  targetFormat: 'woff2' | 'sfnt',
): Promise<Buffer> {
  const dropTables = ['DSIG', 'gasp', 'STAT', 'MVAR', 'BASE'];
  return subsetFont(readFileSync(file), text, {
    targetFormat,
    variationAxes: { wght: weight },
    keepFeatures: features,
    noHinting: true,
    dropTables,
  });
}

/** Returns a font ready to measure, from the bytes of a TTF. */
function read(ttf: Buffer): hb.Font {
  return new hb.Font(new hb.Face(new hb.Blob(ttf)));
}

/** Returns the advance width of `text` on one line, in ems. */
function widthOf(font: hb.Font, text: string): number {
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer);
  return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / font.face.upem;
}

/** English text by which a fallback is fitted to a font. */
const sample =
  'Fingerprints taken at a county jail are sent to the state, from there to the FBI, and since 2008 from the FBI to Homeland Security, which compares them with its own records of people who came from abroad.';

interface Fallback {
  /** Fonts that share one set of widths, by the names under which systems know them. */
  names: readonly string[];
  /** Mean advance of `sample`, in ems. */
  advance: number;
}

const times: Fallback = {
  names: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos', 'Nimbus Roman'],
  advance: 0.4058,
};
const timesItalic: Fallback = {
  names: times.names.map(
    (name) => `${name.replace('PSMT', 'PS-ItalicMT')}${name.endsWith('PSMT') ? '' : ' Italic'}`,
  ),
  advance: 0.4075,
};
const arial: Fallback = {
  names: ['Arial', 'ArialMT', 'Helvetica', 'Liberation Sans', 'Arimo', 'Nimbus Sans'],
  advance: 0.446,
};

interface Face {
  family: string;
  file: string;
  style: 'normal' | 'italic';
  weights: string;
  fallback: Fallback;
  cut(target: 'woff2' | 'sfnt'): Promise<Buffer>;
}

const faces: Face[] = [
  {
    family: 'Record Serif',
    file: 'serif.woff2',
    style: 'normal',
    weights: '400 600',
    fallback: times,
    cut: (target) => cut(serifFile, serifText, regularToSemibold, ['kern'], target),
  },
  {
    family: 'Record Serif',
    file: 'serif-italic.woff2',
    style: 'italic',
    weights: '400',
    fallback: timesItalic,
    cut: (target) => cut(italicFile, italicText, 400, ['kern'], target),
  },
  // No kerning in the sans: the widths written below are then exactly those of its lines.
  {
    family: 'Record Sans',
    file: 'sans.woff2',
    style: 'normal',
    weights: '400 600',
    fallback: arial,
    cut: (target) => cut(sansFile, sansText, regularToSemibold, [], target),
  },
];

/** Returns the CSS of a face and of its fallback, whose letters and lines take as much room. */
async function faceRules({ family, file, style, weights, fallback, cut }: Face): Promise<string> {
  const font = read(await cut('sfnt'));
  const { ascender, descender } = font.hExtents();
  const adjust = widthOf(font, sample) / sample.length / fallback.advance;
  const percent = (value: number) => `${(value * 100).toFixed(2)}%`;
  return `@font-face {
  font-family: '${family}';
  src: url('./fonts/${file}') format('woff2');
  font-style: ${style};
  font-weight: ${weights};
  font-display: optional;
}

@font-face {
  font-family: '${family} Fallback';
  src: ${fallback.names.map((name) => `local('${name}')`).join(', ')};
  font-style: ${style};
  size-adjust: ${percent(adjust)};
  ascent-override: ${percent(ascender / font.face.upem / adjust)};
  descent-override: ${percent(-descender / font.face.upem / adjust)};
  line-gap-override: 0%;
}
`;
}

let total = 0;
const rules: string[] = [];
mkdirSync('src/styles/fonts', { recursive: true });
for (const face of faces) {
  const bytes = await face.cut('woff2');
  total += bytes.length;
  console.log(`${face.file} ${bytes.length}`);
  writeFileSync(`src/styles/fonts/${face.file}`, bytes);
  rules.push(await faceRules(face));
}
const css = `/* Made by scripts/subset-fonts.ts. A fallback takes the room of the font for which it stands, so that
   nothing moves. */\n${rules.join('\n')}`;
writeFileSync(
  'src/styles/fonts.css',
  await format(css, { ...(await resolveConfig('src/styles/fonts.css')), parser: 'css' }),
);

const widths: Record<string, Record<string, number>> = {};
mkdirSync('src/charts/parts/fonts', { recursive: true });
for (const weight of [400, 600]) {
  const ttf = await cut(sansFile, sansText, weight, [], 'sfnt');
  writeFileSync(`src/charts/parts/fonts/sans-${weight}.ttf`, ttf);
  const font = read(ttf);
  widths[weight] = Object.fromEntries(
    [...sansText].map((letter) => [letter, Math.round(widthOf(font, letter) * 1000)]),
  );
}
writeFileSync('src/charts/parts/font-widths.json', `${JSON.stringify(widths, null, 1)}\n`);
console.log(`${total} bytes in all`);
