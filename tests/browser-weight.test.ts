import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
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

/** A file of the archive that imports no other of it: by it a name becomes an address, in the build and in the browser alike. */
const countySlug = 'src/archive/county-slug.ts';

/** Returns the folders of src from which a file loads something, itself and its own imports included. */
function foldersBehind(file: string, seen = new Set<string>()): Set<string> {
  if (!seen.has(file)) {
    seen.add(file);
    if (existsSync(file)) for (const next of loadedBy(file)) foldersBehind(next, seen);
  }
  return new Set([...seen].filter((path) => path !== countySlug).map((path) => path.split('/')[1] ?? ''));
}

describe('what the reader’s browser loads', () => {
  it('is told from what is imported for its types alone', () => {
    expect(foldersBehind('src/checks/check.ts')).toContain('archive');
    expect(foldersBehind('src/views/claims/sides.ts')).toEqual(new Set(['views']));
  });

  it('comes from browser, dates, language and views alone, on any way, but for the addresses of counties', () => {
    expect(loadedBy(countySlug)).toEqual(['src/language/fold-text.ts']);
    const allowed = ['browser', 'dates', 'language', 'views'];
    const outside = globSync('src/browser/**/*.ts').filter((file) =>
      [...foldersBehind(file)].some((folder) => !allowed.includes(folder)),
    );
    expect(outside).toEqual([]);
  });
});
