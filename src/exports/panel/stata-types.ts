import type { Cell } from '../../views/panel/panel-holds.ts';

/** A type of storage of Stata: its code in the file, its bytes, its format, and how a cell is written. */
export interface StataType {
  code: number;
  width: number;
  format: string;
  write(view: DataView, at: number, cell: Cell): void;
}

/** The longest text that a variable of fixed width holds, in bytes. */
const longestText = 2045;

const wrong = (cell: Cell): never => {
  throw new Error(`"${cell}" is of another type than its column`);
};

/** Whole numbers, smallest type first: the largest value that is no missing value, and "." itself. */
const wholes = [
  {
    code: 65530,
    width: 1,
    largest: 100,
    missing: 101,
    set: (v: DataView, at: number, n: number) => v.setInt8(at, n),
  },
  {
    code: 65529,
    width: 2,
    largest: 32740,
    missing: 32741,
    set: (v: DataView, at: number, n: number) => v.setInt16(at, n, true),
  },
  {
    code: 65528,
    width: 4,
    largest: 2147483620,
    missing: 2147483621,
    set: (v: DataView, at: number, n: number) => v.setInt32(at, n, true),
  },
];

/** The bits of "." as a float, which are no number that a float can be made of. */
const missingFloat = 0x7f000000;

const float: StataType = {
  code: 65527,
  width: 4,
  format: '%9.0g',
  write(view, at, cell) {
    if (cell === null) view.setUint32(at, missingFloat, true);
    else view.setFloat32(at, typeof cell === 'number' ? cell : wrong(cell), true);
  },
};

/** Returns the smallest type that holds these numbers; throws where one is text or too large. */
export function numberType(cells: readonly Cell[], isShare: boolean): StataType {
  if (isShare) return float;
  let largest = 0;
  for (const cell of cells) largest = Math.max(largest, Math.abs(Number(cell ?? 0)));
  const whole = wholes.find((one) => largest <= one.largest);
  if (!whole) throw new Error(`no type of Stata holds ${largest}`);
  const { code, width, missing, set } = whole;
  return {
    code,
    width,
    format: '%12.0g',
    write: (view, at, cell) =>
      set(view, at, cell === null ? missing : typeof cell === 'number' ? cell : wrong(cell)),
  };
}

/** Returns the type that holds these texts as UTF-8; a text that is not known is empty. */
export function textType(cells: readonly Cell[]): StataType {
  const encoder = new TextEncoder();
  const bytes = new Map([...new Set(cells)].map((cell) => [cell, encoder.encode(String(cell ?? ''))]));
  const width = Math.max(1, ...[...bytes.values()].map(({ length }) => length));
  if (width > longestText) throw new Error(`a text of ${width} bytes is longer than Stata's ${longestText}`);
  return {
    code: width,
    width,
    format: `%-${width}s`,
    write(view, at, cell) {
      new Uint8Array(view.buffer).set(bytes.get(cell) ?? wrong(cell), at);
    },
  };
}
