import { panelRoute } from '../../../site/panel-route.ts';

const route = panelRoute('.csv');
export const getStaticPaths = route.getStaticPaths;
export const GET = route.GET;
