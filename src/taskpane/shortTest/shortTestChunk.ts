import { chunkOf } from '../chunk';

/** What there is to try before a first meeting, fetched when it is unfolded. */
export const shortTestChunk = chunkOf(() => import(/* webpackChunkName: "invitation" */ './ShortTest'));
