import { normalisers } from '../../playground/normalisers/normalisers';
import { hostEdits, type HostEdit } from './hostEdits';

/** Everything that can happen to HTML on its way: the clients of the playground, and what else hosts do. */
export const hosts: readonly HostEdit[] = [
  ...Object.entries(normalisers).map(([name, apply]) => ({ name, apply })),
  ...hostEdits,
];
