/**
 * Returns `value` with everything in it frozen; maps keep their entries frozen, syntax trees are left as they
 * are.
 */
export function deepFreeze<T>(value: T): T {
  if (value instanceof Map) {
    for (const entry of value.values()) deepFreeze(entry);
    return Object.freeze(value);
  }
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const [key, part] of Object.entries(value)) if (key !== 'tree') deepFreeze(part);
  return value;
}
