/** A Stata file as it was read: the names, formats and labels of its variables, and its rows. */
interface ReadDta {
  label: string;
  names: string[];
  formats: string[];
  labels: string[];
  rows: (string | number | null)[][];
}

const decoder = new TextDecoder();
const trimmed = (bytes: Uint8Array) => decoder.decode(bytes).replace(/\0[^]*$/, '');

/** Reads a Stata file of format 118 by its map, as its description lays it out; throws on anything else. */
export function readDta(bytes: Uint8Array): ReadDta {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const textAt = (at: number, length: number) => decoder.decode(bytes.subarray(at, at + length));
  let at = 0;
  const expectTag = (tag: string) => {
    const found = textAt(at, tag.length);
    if (found !== tag) throw new Error(`"${tag}" was expected at ${at}, "${found}" is there`);
    at += tag.length;
  };
  expectTag('<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>');
  const variables = view.getUint16(at, true);
  at += 2;
  expectTag('</K><N>');
  const count = Number(view.getBigUint64(at, true));
  at += 8;
  expectTag('</N><label>');
  const labelLength = view.getUint16(at, true);
  const label = textAt(at + 2, labelLength);
  at += 2 + labelLength;
  expectTag('</label><timestamp>');
  at += 1 + view.getUint8(at);
  expectTag('</timestamp></header>');
  const mapStart = at;
  expectTag('<map>');
  const offsets = Array.from({ length: 14 }, (_, i) => Number(view.getBigUint64(at + i * 8, true)));
  at += 14 * 8;
  expectTag('</map>');
  const sections = [
    'variable_types',
    'varnames',
    'sortlist',
    'formats',
    'value_label_names',
    'variable_labels',
  ];
  const later = ['characteristics', 'data', 'strls', 'value_labels'];
  if (offsets[0] !== 0 || offsets[1] !== mapStart) throw new Error('the map does not begin where it is');
  const starts = new Map(
    [...sections, ...later].map((name, i) => {
      at = offsets[i + 2] ?? 0;
      expectTag(`<${name}>`);
      return [name, at];
    }),
  );
  at = offsets[12] ?? 0;
  expectTag('</stata_dta>');
  if (offsets[13] !== bytes.length || at !== bytes.length)
    throw new Error('the file does not end where it says');
  const each = (name: string, width: number) =>
    Array.from({ length: variables }, (_, i) => {
      const start = (starts.get(name) ?? 0) + i * width;
      return trimmed(bytes.subarray(start, start + width));
    });
  const types = Array.from({ length: variables }, (_, i) =>
    view.getUint16((starts.get('variable_types') ?? 0) + i * 2, true),
  );
  const widthOf: Record<number, number> = { 65527: 4, 65528: 4, 65529: 2, 65530: 1 };
  const read = (type: number, start: number): string | number | null => {
    if (type <= 2045) return trimmed(bytes.subarray(start, start + type));
    if (type === 65527)
      return view.getUint32(start, true) === 0x7f000000 ? null : view.getFloat32(start, true);
    if (type === 65528) return view.getInt32(start, true) === 2147483621 ? null : view.getInt32(start, true);
    if (type === 65529) return view.getInt16(start, true) === 32741 ? null : view.getInt16(start, true);
    return view.getInt8(start) === 101 ? null : view.getInt8(start);
  };
  let cell = starts.get('data') ?? 0;
  const rows = Array.from({ length: count }, () =>
    types.map((type) => {
      const value = read(type, cell);
      cell += widthOf[type] ?? type;
      return value;
    }),
  );
  return {
    label,
    names: each('varnames', 129),
    formats: each('formats', 57),
    labels: each('variable_labels', 321),
    rows,
  };
}
