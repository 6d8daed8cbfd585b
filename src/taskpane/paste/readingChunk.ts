import { chunkOf } from '../chunk';

/** The reader of invitations and all that is shown of what it read: 20 KB (gzip) that come with the first paste. */
export const readingChunk = chunkOf(() => import(/* webpackChunkName: "reading" */ './reading'));
