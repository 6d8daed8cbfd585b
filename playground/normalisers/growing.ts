import { element, type Nodes } from './html/htmlTree';
import { clientWith } from './normaliser';

const FONT = 'font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);';

/** A06: what was there is wrapped in a division and a span, and a line break stands behind it: more with each write. */
const wrappedOnceMore = (content: Nodes): Nodes => [
  element('div', {}, [element('span', { style: FONT }, content)]),
  element('br'),
];

/** Outlook on the web since 2026, whose mails grow each time they are written. */
export const growing = clientWith([wrappedOnceMore]);
