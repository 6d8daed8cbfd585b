import { chunkOf } from '../chunk';

/** The fields that most rooms do without. */
export const advancedFieldsChunk = chunkOf(() => import(/* webpackChunkName: "form" */ './AdvancedFields'));
