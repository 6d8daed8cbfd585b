import { readMailBody } from '../../../src/mailbody/body/mailBody';

/** What counts as the user's own in a body, up to the quote. */
export const ownHtml = (source: string): string => {
  const { text, quoteAt } = readMailBody(source, 'html');
  return text.slice(0, quoteAt);
};
export const ownText = (source: string): string => {
  const { text, quoteAt } = readMailBody(source, 'text');
  return text.slice(0, quoteAt).trim();
};
