import { chunkOf } from '../chunk';

/** The picker with the names of all places, fetched when somebody wants to choose one. */
export const zonesChunk = chunkOf(() => import(/* webpackChunkName: "zones" */ './ZonePicker'));
