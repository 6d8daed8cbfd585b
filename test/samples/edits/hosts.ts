import { normalisers } from '../../../playground/normalisers/normalisers';
import type { Fact } from '../../../src/core/invitation/facts/facts';
import { hostEdits, type HostEdit } from './hostEdits';
import { textEdits } from './textEdits';

/** Everything that can happen to HTML on its way: the clients of the playground, and what else hosts do. */
export const hosts: readonly HostEdit[] = [
  ...Object.entries(normalisers).map(([name, apply]) => ({ name, apply })),
  ...hostEdits,
];

/** One way of a block through a client: how it was written, what the client makes of it, in which format it stands then. */
export interface Way {
  readonly name: string;
  readonly written: 'html' | 'text';
  readonly apply: (source: string) => string;
  readonly read: 'html' | 'text';
  /** False for a fact that cannot be there any more. */
  readonly keeps: (fact: Fact) => boolean;
}

const everything = () => true;

/** Test room and help are words with links: without the links nobody can say where they led. */
const allButWordLinks = ({ kind }: Fact): boolean => kind !== 'test' && kind !== 'help';

/** Every way from a rendered block to a body that is read. */
export const ways: readonly Way[] = [
  ...hosts.map(
    ({ name, apply }): Way => ({
      name: `html: ${name}`,
      written: 'html',
      read: 'html',
      apply,
      keeps: name === 'links without their anchor' ? allButWordLinks : everything,
    }),
  ),
  ...textEdits.map(
    ({ name, written, apply, loses }): Way => ({
      name: `text: ${name}`,
      written,
      read: 'text',
      apply,
      keeps: loses === 'links of words' ? allButWordLinks : everything,
    }),
  ),
];
