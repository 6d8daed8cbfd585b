import { everyText } from './html/htmlTree';
import { clientWith } from './normaliser';

/** A12: line feeds stand in the middle of long text, where spaces were. */
const brokenBetweenWords = (text: string): string => text.replace(/(\S+ \S+ \S+) /gu, '$1\n');

/** Outlook on the web reading a long text. */
export const lineFeeds = clientWith([(content) => everyText(content, brokenBetweenWords)]);
