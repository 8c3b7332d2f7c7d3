import { panelRoute } from '../../../site/panel-route.ts';

const route = panelRoute('.parquet');
export const getStaticPaths = route.getStaticPaths;
export const GET = route.GET;
