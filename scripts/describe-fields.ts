import { toJsonSchema, type SchemaName } from '../src/kinds/index.ts';

/** The part of a JSON Schema that the reference prints. */
interface Node {
  description?: string;
  examples?: unknown[];
  badExamples?: unknown[];
  enum?: unknown[];
  properties?: { [name: string]: Node };
  items?: Node;
  required?: string[];
}

const code = (value: unknown) => `\`${JSON.stringify(value)}\``;

function describe(name: string, node: Node, isRequired: boolean, depth: number): string[] {
  if (node.description === undefined) return [];
  const good = node.enum ? `One of ${node.enum.map(code).join(', ')}.` : `Good: ${code(node.examples?.[0])}.`;
  const line = `${'  '.repeat(depth)}- \`${name}\`${isRequired ? ' (required)' : ''}: ${node.description} ${good} Bad: ${code(node.badExamples?.[0])}.`;
  return [line, ...describeAll(node.items ?? node, depth + 1)];
}

function describeAll({ properties = {}, required = [] }: Node, depth: number): string[] {
  return Object.entries(properties).flatMap(([name, node]) =>
    describe(name, node, required.includes(name), depth),
  );
}

/** Returns the fields of a kind of record as a Markdown list, those of its parts indented below it: meaning, a good value, a bad one. */
export function describeFields(kind: SchemaName): string {
  const schema: Node = toJsonSchema(kind);
  return describeAll(schema.items ?? schema, 0).join('\n');
}
