import { publishedSchemas } from '../../../exports/published-schemas.ts';
import { schemaNames, toJsonSchema } from '../../../kinds/index.ts';
import { jsonRoute } from '../../../site/json-route.ts';

const all: { [name: string]: object } = {
  ...publishedSchemas(),
  ...Object.fromEntries(schemaNames.map((name) => [name, toJsonSchema(name)])),
};

export const getStaticPaths = () => Object.keys(all).map((name) => ({ params: { id: name } }));

export const GET = jsonRoute((id) => all[id]);
