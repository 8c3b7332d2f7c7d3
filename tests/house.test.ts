import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { findBritish } from '../src/prose/find-british.ts';
import { describe, expect, it } from 'vitest';
import { allEntries } from '../src/archive/index.ts';
import { archive } from './real-archive.ts';

/**
 * Rooms whose strings are for authors and maintainers: problems, schemas with their sentences and examples,
 * and what a build says.
 */
const forAuthors = [
  /^src\/(archive|audit|checks|kinds)\//,
  /^src\/site\/(build-place|build-site|check-site|fault-of-machine|integration|loaded|look-at-address|read-edition|search-index)\.ts$/,
  /^src\/exports\/published-schemas\.ts$/,
  /^src\/charts\/faults\//,
  /^src\/prose\/(bound-words|value-links)\.ts$/,
];
/** A text in a source file and the line on which it begins. */
interface Text {
  file: string;
  line: number;
  text: string;
  /** Whether it is a string of code, which may be an id. */
  isString: boolean;
}

/**
 * Returns the parts of an Astro file as TypeScript with JSX, line by line as they are: its script, and its
 * template in a fragment.
 */
function asTypeScript(astro: string): string {
  const [, script = '', template = astro] = /^---\n(.*?)^---\n(.*)$/ms.exec(astro) ?? [];
  const blank = (text: string) => text.replaceAll(/[^\n]/g, ' ');
  const markup = template
    .replace(/<!doctype html>/i, blank)
    .replaceAll(/<script>.*?<\/script>/gs, blank)
    .replaceAll(/(\s)\{(\w+)\}(?=[\s/>])/g, '$1$2={$2}');
  return `\n${script}\n;<>${markup}</>`;
}

/** Tells whether a string is an argument of an error, which a maintainer reads. */
function isOfError(node: ts.Node): boolean {
  for (let at = node.parent; !ts.isStatement(at); at = at.parent)
    if (ts.isNewExpression(at) && at.expression.getText().endsWith('Error')) return true;
  return false;
}

function textsIn(file: string, code: string): Text[] {
  const source = ts.createSourceFile(`${file}.tsx`, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const texts: Text[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isJsxAttribute(node) && ['class', 'slot'].includes(node.name.getText())) return;
    const isString =
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if ((isString && !isOfError(node)) || ts.isJsxText(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      texts.push({ file, line: line + 1, text: node.text, isString });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

/** Returns every text of `src/` that is written in code. */
function textsOfSource(): Text[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name}`)
    .filter((file) => /\.(ts|astro)$/.test(file) && !/\.d\.ts$/.test(file))
    .sort()
    .flatMap((file) => {
      const code = readFileSync(file, 'utf8');
      return textsIn(file, file.endsWith('.astro') ? asTypeScript(code) : code);
    });
}

/** A style sheet in a string, which reads like a sentence. */
const isStyleSheet = ({ file }: Text) => file === 'src/charts/parts/style.ts';

const place = ({ file, line, text }: Text) => `${file}:${line}: ${text.trim().replaceAll(/\s+/g, ' ')}`;
const isHeld = ({ file }: Text) => !forAuthors.some((room) => room.test(file));

/** Returns the runs of English words, four or more, in a text. */
export function englishIn(text: string): string[] {
  return [...text.matchAll(/\b[A-Za-z][a-z’']*(?:[,;:]?\s+[a-z’']+){3,}/g)].map(([run]) => run);
}

/** Names of the program that is recorded, its agencies and what it is about. */
const programWords = [
  'Secure Communities',
  'Priority Enforcement',
  'Homeland Security',
  'ICE',
  'DHS',
  'FBI',
  'TRAC',
  'IDENT',
  'IAFIS',
  'fingerprint',
  'detainer',
  'deportation',
  'immigration',
];

const texts = textsOfSource();

/**
 * Ids that no record but one has: codes of places, and names of several words; a single word may be anything.
 */
const ids = new Set(
  allEntries(archive)
    .filter(({ kind }) => !['page', 'note', 'patterns', 'term'].includes(kind))
    .map(({ id }) => id)
    .filter((id) => /^\d{5}$/.test(id) || id.includes('-')),
);

describe('the engine knows no program', () => {
  it('reads texts of code and of templates', () => {
    expect(
      textsIn('x.ts', "const a = 'one two three four'; throw new Error('not this one here');"),
    ).toMatchObject([{ text: 'one two three four', line: 1, isString: true }]);
    const astro = '---\nconst a = 1;\n---\n\n<p title="A title">\n  Words <b>in</b> {a} and\n</p>\n';
    expect(textsIn('x.astro', asTypeScript(astro)).map(({ text }) => text.trim())).toEqual(
      expect.arrayContaining(['A title', 'Words', 'in']),
    );
    expect(englishIn('font 12px serif')).toEqual([]);
    expect(englishIn('Read it by state, county')).toHaveLength(1);
  });

  it('holds no id of a record and no code of a place', () => {
    const found = texts.filter((text) => isHeld(text) && text.isString && ids.has(text.text));
    expect(found.map(place)).toEqual([]);
  });

  it('holds no word of the program', () => {
    const word = new RegExp(`\\b(${programWords.join('|')})`);
    expect(texts.filter((text) => isHeld(text) && word.test(text.text)).map(place)).toEqual([]);
  });

  it('holds no English sentence outside the language', () => {
    const found = texts.filter(
      (text) =>
        isHeld(text) &&
        !isStyleSheet(text) &&
        !text.file.startsWith('src/language/en/') &&
        englishIn(text.text).length > 0,
    );
    expect(found.map(place)).toEqual([]);
  });
});

describe('the lines of code', () => {
  const lines = ['src', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name}`)
      .filter((file) => /\.(ts|astro|css)$/.test(file) && !file.startsWith('tests/fixtures/'))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .map((line, i) => ({ place: `${file}:${i + 1}`, line })),
      ),
  );
  const isComment = (line: string) => /^\s*(?:\/\*|\*|\/\/|\{\/\*)/.test(line);

  it('have at most 110 characters where they are comments; of code the formatter takes care', () => {
    const comments = lines.filter(({ line }) => isComment(line));
    expect(comments.length).toBeGreaterThan(1000);
    expect(comments.filter(({ line }) => line.length > 110).map(({ place }) => place)).toEqual([]);
  });

  it('are in American spelling where they are comments', () => {
    const british = lines
      .filter(({ line }) => isComment(line))
      .flatMap(({ place, line }) =>
        findBritish({ text: line.replace(/`[^`]*`/g, ''), links: [] }).map(
          ({ words }) => `${place} ${words}`,
        ),
      );
    expect(british).toEqual([]);
  });
});
