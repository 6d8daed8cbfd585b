import { chunkOf } from '../chunk';

/** The time of the meeting: the list of an appointment's times, and the fields of a message. */
export const whenChunk = chunkOf(() => import(/* webpackChunkName: "invitation" */ './whenParts'));
