import { chunkOf } from '../chunk';

/** The choices for one invitation. */
export const optionsChunk = chunkOf(() => import(/* webpackChunkName: "invitation" */ './Options'));
