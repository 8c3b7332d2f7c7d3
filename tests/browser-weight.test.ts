import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Returns the files of ours that a file loads: its imports, and what it exports again, types left out. */
function loadedBy(file: string): string[] {
  const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    const isImport =
      ts.isImportDeclaration(statement) &&
      statement.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword;
    const isExport = ts.isExportDeclaration(statement) && !statement.isTypeOnly;
    if (
      (!isImport && !isExport) ||
      !statement.moduleSpecifier ||
      !ts.isStringLiteral(statement.moduleSpecifier)
    )
      return [];
    const loaded = statement.moduleSpecifier.text;
    return loaded.startsWith('.') ? [join(posix.dirname(file), loaded)] : [];
  });
}

/**
 * Files of other rooms that a script may load, and what they load: by them a name becomes an address, and a
 * rule finds the state of an arrest, in the build and in the browser alike.
 */
const shared: { [file: string]: string[] } = {
  'src/archive/county-slug.ts': ['src/language/fold-text.ts'],
  'src/kinds/state-of-booking.ts': [],
};

/** Returns the files of src that a file loads on any way, itself included. */
function filesBehind(file: string, seen = new Set<string>()): Set<string> {
  if (!seen.has(file)) {
    seen.add(file);
    if (existsSync(file)) for (const next of loadedBy(file)) filesBehind(next, seen);
  }
  return seen;
}

/** Returns the folders of src from which a file loads something, itself and its own imports included. */
function foldersBehind(file: string): Set<string> {
  const files = [...filesBehind(file)].filter((path) => !(path in shared));
  return new Set(files.map((path) => path.split('/')[1] ?? ''));
}

describe('what the reader’s browser loads', () => {
  it('is told from what is imported for its types alone', () => {
    expect(foldersBehind('src/checks/check.ts')).toContain('archive');
    expect(foldersBehind('src/views/claims/sides.ts')).toEqual(new Set(['views']));
  });

  it('comes from browser, dates, language and views alone, on any way, but for two small files', () => {
    for (const [file, loads] of Object.entries(shared)) expect(loadedBy(file)).toEqual(loads);
    const allowed = ['browser', 'dates', 'language', 'views'];
    const outside = globSync('src/browser/**/*.ts').filter((file) =>
      [...foldersBehind(file)].some((folder) => !allowed.includes(folder)),
    );
    expect(outside).toEqual([]);
  });

  it('has its words from the page: no language comes with a script', () => {
    expect([...filesBehind('src/prose/sentences.ts')]).toContain('src/language/en/index.ts');
    const ofLanguage = globSync('src/browser/**/*.ts').filter((file) =>
      [...filesBehind(file)].some((path) => path.startsWith('src/language/en/')),
    );
    expect(ofLanguage).toEqual([]);
  });

  it('is at most 2 kB, zipped, for the sound of a chart', () => {
    const { outputFiles } = buildSync({
      entryPoints: ['src/browser/chart-sound.ts'],
      ...{ bundle: true, minify: true, format: 'esm', target: 'es2022', write: false },
    });
    const bytes = gzipSync(outputFiles[0]?.contents ?? '').length;
    expect(bytes).toBeGreaterThan(300);
    expect(bytes).toBeLessThanOrEqual(2048);
  });
});
