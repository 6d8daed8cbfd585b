import type { HtmlToken } from './scanHtml';

/** Ids of the signature's element in Outlook on the web and on phones; `x_` prefixes come with each hop (A05). */
const SIGNATURE_IDS = /^(?:x_)*(?:Signature|ms-outlook-mobile-signature)$/iu;

function isSignatureTag(token: HtmlToken): boolean {
  if (token.kind !== 'open' || token.attributes.size === 0) return false;
  const attribute = (name: string) => token.attributes.get(name) ?? '';
  return (
    SIGNATURE_IDS.test(attribute('id')) ||
    (token.name === 'a' && attribute('name') === '_MailAutoSig') ||
    attribute('style').includes('mso-bookmark:_MailAutoSig') ||
    /(?:^|\s)gmail_signature(?:$|\s)/u.test(attribute('class'))
  );
}

/**
 * Where the user's signature begins, by the marks of host-quirks part 2.
 * @returns the position in the text; its length where no signature is known
 */
export function signatureStart(
  text: string,
  tokens: readonly HtmlToken[],
  positions: readonly number[],
): number {
  const tag = tokens.findIndex(isSignatureTag);
  const line = text.search(/^-- ?$/mu);
  return Math.min(positions[tag] ?? text.length, line < 0 ? text.length : line);
}
