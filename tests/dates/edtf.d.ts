declare module 'edtf' {
  /** Returns first and last moment of an EDTF text in milliseconds; throws where it is none. */
  export default function edtf(text: string): { min: number; max: number };
}
