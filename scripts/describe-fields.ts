import { toJsonSchema, type SchemaName } from '../src/kinds/index.ts';

/** The part of a JSON Schema that the reference prints. */
interface Node {
  description?: string;
  examples?: unknown[];
  badExamples?: unknown[];
  enum?: unknown[];
  const?: unknown;
  properties?: { [name: string]: Node };
  items?: Node;
  prefixItems?: Node[];
  anyOf?: Node[];
  oneOf?: Node[];
  additionalProperties?: Node | boolean;
  required?: string[];
}

const code = (value: unknown) => `\`${JSON.stringify(value)}\``;

/** Returns the objects that a value may be, or that lists and choices of it may hold. */
function objectsIn(node: Node): Node[] {
  if (node.properties) return [node];
  const { items, prefixItems = [], anyOf = [], oneOf = [], additionalProperties: values } = node;
  const inside = [
    ...anyOf,
    ...oneOf,
    ...prefixItems,
    ...(items ? [items] : []),
    ...(typeof values === 'object' ? [values] : []),
  ];
  return inside.flatMap(objectsIn);
}

/** Prints the fields of one kind of record; the fields of a part that is met again are not repeated. */
class Reference {
  readonly #printed = new Set<string>();

  fieldsOf(node: Node, depth: number): string[] {
    return objectsIn(node).flatMap((object) => {
      const { properties = {}, required = [] } = object;
      const key = JSON.stringify(properties);
      if (this.#printed.has(key)) return [];
      this.#printed.add(key);
      const [choice] = Object.entries(properties).filter(([, { const: value }]) => typeof value === 'string');
      const head = choice ? [`${'  '.repeat(depth)}- With \`${choice[0]}\` ${code(choice[1].const)}:`] : [];
      const fields = Object.entries(properties).flatMap(([name, part]) =>
        this.#field(name, part, required.includes(name), depth + head.length),
      );
      return [...head, ...fields];
    });
  }

  #field(name: string, node: Node, isRequired: boolean, depth: number): string[] {
    if (node.description === undefined) return [];
    const good = node.enum
      ? `One of ${node.enum.map(code).join(', ')}.`
      : `Good: ${code(node.examples?.[0])}.`;
    const line = `${'  '.repeat(depth)}- \`${name}\`${isRequired ? ' (required)' : ''}: ${node.description} ${good} Bad: ${code(node.badExamples?.[0])}.`;
    return [line, ...this.fieldsOf(node, depth + 1)];
  }
}

/**
 * Returns the fields of a kind of record as a Markdown list, those of its parts indented below it: meaning, a
 * good value, a bad one.
 */
export function describeFields(kind: SchemaName): string {
  return new Reference().fieldsOf(toJsonSchema(kind), 0).join('\n');
}
