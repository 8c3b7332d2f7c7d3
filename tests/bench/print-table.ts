/** A column: its heading and what stands in it. */
export type Column<Row> = [heading: string, cell: (row: Row) => string | number];

/** Returns a number with as many decimals as are asked for, grouped by thousands. */
export function decimals(value: number, digits = 0): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Returns bytes as kB (1000). */
export const kilobytes = (bytes: number) => decimals(bytes / 1000, 1);

const isNumeric = (text: string) => /^[×\d]/.test(text);

/** Returns a titled table in aligned columns, numbers to the right. */
export function printTable<Row>(
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): string {
  const cells = [
    columns.map(([heading]) => heading),
    ...rows.map((row) => columns.map(([, cell]) => String(cell(row)))),
  ];
  const widths = columns.map((_, c) => Math.max(...cells.map((line) => line[c]?.length ?? 0)));
  const right = columns.map((_, c) => c > 0 && cells.slice(1).every((line) => isNumeric(line[c] ?? '')));
  const lines = cells.map((line) =>
    line
      .map((text, c) => (right[c] ? text.padStart(widths[c] ?? 0) : text.padEnd(widths[c] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return ['', title, ...lines].join('\n');
}
