const WRAPPED =
  /^https?:\/\/(?:[a-z0-9-]+\.)*safelinks\.protection\.outlook\.com\/[^?]*\?(.*)$|^https?:\/\/outlook\.office(?:365)?\.com\/mail\/safelink\.html\?(.*)$/iu;

/**
 * The address behind Microsoft's Safe Links: the target is percent-encoded in the parameter `url`, and copies of
 * copies are wrapped more than once (A27). Anything else comes back as it is.
 */
export function unwrapSafeLink(address: string): string {
  let inner = address;
  // Each round takes a wrapper off, so the text gets shorter; the bound only guards against a mistake here.
  for (let round = 0; round < 10; round += 1) {
    const parameters = WRAPPED.exec(inner);
    const query = (parameters?.[1] ?? parameters?.[2])?.replace(/&amp;/gu, '&');
    const encoded = query?.split('&').find((parameter) => /^url=/iu.test(parameter));
    if (encoded === undefined) return inner;
    try {
      inner = decodeURIComponent(encoded.slice('url='.length));
    } catch {
      return inner;
    }
  }
  return inner;
}
