/**
 * Returns the value of an arithmetic formula (`+ - * / ( )`, numbers, and a, b, c … for `values` in order),
 * undefined where it has no finite one.
 */
export function evaluate(formula: string, values: readonly number[]): number | undefined {
  const tokens = formula.match(/\d+(?:\.\d+)?|[a-z]|[-+*/()]|\S/g) ?? [];
  let position = 0;
  const next = () => tokens[position];
  const atom = (): number => {
    const token = tokens[position++] ?? '';
    if (token === '(') {
      const inner = sum();
      return tokens[position++] === ')' ? inner : Number.NaN;
    }
    if (token === '-') return -atom();
    if (/^[a-z]$/.test(token)) return values[token.charCodeAt(0) - 97] ?? Number.NaN;
    return /^\d/.test(token) ? Number(token) : Number.NaN;
  };
  const product = (): number => {
    let value = atom();
    while (next() === '*' || next() === '/')
      value = tokens[position++] === '*' ? value * atom() : value / atom();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (next() === '+' || next() === '-')
      value = tokens[position++] === '+' ? value + product() : value - product();
    return value;
  };
  const value = sum();
  return position === tokens.length && Number.isFinite(value) ? value : undefined;
}
