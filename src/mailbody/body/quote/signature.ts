import type { HtmlToken } from '../scanHtml';

/** Ids of the signature's element in Outlook on the web and on phones; `x_` prefixes come with each hop (A05). */
const SIGNATURE_IDS = /^(?:x_)*(?:Signature|ms-outlook-mobile-signature)$/iu;
const CLASSIC_ANCHOR = /^(?:x_)*_MailAutoSig$/u;
const CLASSIC_BOOKMARK = /mso-bookmark:\s?_MailAutoSig/u;
const GMAIL_CLASS = /(?:^|[\s_])gmail_signature(?:$|\s)/u;

/** True for an element that begins the user's signature, by the marks that real clients set. */
export function isSignatureTag(token: HtmlToken): boolean {
  if (token.kind !== 'open' || token.attributes.size === 0) return false;
  const has = (name: string, pattern: RegExp) => {
    const value = token.attributes.get(name);
    return value !== undefined && pattern.test(value);
  };
  return (
    has('id', SIGNATURE_IDS) ||
    (token.name === 'a' && has('name', CLASSIC_ANCHOR)) ||
    has('style', CLASSIC_BOOKMARK) ||
    has('class', GMAIL_CLASS)
  );
}

/** Where the line of two hyphens stands that begins a signature; the text's length where there is none. */
export function signatureLineStart(text: string): number {
  const line = text.search(/^-- ?$/mu);
  return line < 0 ? text.length : line;
}
