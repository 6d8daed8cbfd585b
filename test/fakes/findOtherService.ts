import { otherServiceIn } from '../../src/mailbody/body/otherService';
import type { FindOtherService } from '../../src/mailbody/body/otherService';

/** The table of services, which the pane fetches. */
export const findOtherService: FindOtherService = (...given) => Promise.resolve(otherServiceIn(...given));
