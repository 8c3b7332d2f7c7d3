import { publishedSchemas } from '../../../exports/published-schemas.ts';
import { schemas, toJsonSchema, type SchemaName } from '../../../kinds/index.ts';
import { jsonRoute } from '../../../site/json-route.ts';

const all: { [name: string]: object } = {
  ...publishedSchemas(),
  ...Object.fromEntries((Object.keys(schemas) as SchemaName[]).map((name) => [name, toJsonSchema(name)])),
};

export const getStaticPaths = () => Object.keys(all).map((name) => ({ params: { id: name } }));

export const GET = jsonRoute((id) => all[id]);
