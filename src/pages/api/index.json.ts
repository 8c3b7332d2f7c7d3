import { edition } from 'virtual:site';
import { publish } from '../../exports/own-json.ts';
import { jsonRoute } from '../../site/json-route.ts';

export const GET = jsonRoute(() => publish(edition, null, []));
