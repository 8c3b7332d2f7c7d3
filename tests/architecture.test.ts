import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync('ARCHITECTURE.md', 'utf8');
/** The paths that the text names, in backticks, from the top of the repository. */
const paths = [
  ...text.matchAll(/`((?:src|data|content|scripts|tests)\/[^`<>*]*|[a-z.-]+\.(?:mjs|json|ts))`/g),
].map(([, path = '']) => path);

describe('ARCHITECTURE', () => {
  it('names files and folders that are there', () => {
    expect(paths.length).toBeGreaterThan(30);
    expect(paths.filter((path) => path.includes('/') && !existsSync(path))).toEqual([]);
  });

  it('has a row for every room of src', () => {
    const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).filter((name) => !text.includes(`\`src/${name}/\``))).toEqual([]);
  });

  it('is two pages long at most', () => {
    expect(text.split(/\s+/).length).toBeLessThan(1100);
  });
});
