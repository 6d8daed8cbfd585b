import type { HtmlToken } from '../scanHtml';

/**
 * Marks of Outlook on the web, on phones, on the older Mac, of classic Outlook (anchor and bookmark) and of Gmail; `x_`
 * prefixes come with each hop (A05).
 */
const SIGNATURE =
  /^(?:x_)*(?:(?:MAC_OUTLOOK_|ms-outlook-mobile-)?Signature|_MailAutoSig)$|mso-bookmark:\s?_MailAutoSig|(?:^|[\s_])gmail_signature(?:$|\s)/iu;
const PLACES = ['id', 'name', 'style', 'class'];

/** True for an element that begins the user's signature, by the marks that real clients set. */
export const isSignatureTag = (token: HtmlToken): boolean =>
  token.kind === 'open' &&
  token.attributes.size > 0 &&
  PLACES.some((place) => SIGNATURE.test(token.attributes.get(place) ?? ''));

/** Where the line of two hyphens stands that begins a signature; the text's length where there is none. */
export function signatureLineStart(text: string): number {
  const line = text.search(/^-- ?$/mu);
  return line < 0 ? text.length : line;
}
