/** Wrappers that hold the address percent-encoded in a parameter. */
const WRAPPED =
  /^https?:\/\/(?:(?:[a-z0-9-]+\.)*safelinks\.protection\.outlook\.com\/[^?]*|outlook\.office(?:365)?\.com\/mail\/safelink\.html|statics\.teams\.cdn\.office\.net\/[^?]*safelinks[^?]*|(?:www\.)?google\.com\/url|linkprotect\.cudasvc\.com\/url|(?:[a-z0-9-]+\.)*trendmicro\.com\/[^?]*|clicktime\.symantec\.com\/[^?]*|protect\d?\.fireeye\.com\/[^?]*|urldefense\.(?:proofpoint\.)?com\/v1\/url)\?(.*)$/iu;
const PARAMETER = /^(?:url|u|a|q)=(?=https?[:%])/iu;

/** The older Proofpoint: `-` stands for the percent sign, `_` for the slash. */
const PROOFPOINT_2 = /^https?:\/\/urldefense\.(?:proofpoint\.)?com\/v2\/url\?(?:[^#]*&)?u=([^&#]+)/iu;
/** The newer one: the address between underscores, its special characters as stars, told behind the semicolon. */
const PROOFPOINT_3 = /^https?:\/\/urldefense\.(?:proofpoint\.)?(?:com|us)\/v3\/__(.+?)__;([\w-]*)!/iu;
const PATH_ENCODED =
  /^https?:\/\/(?:secure-web\.cisco\.com\/[^?#]*\/(https?%3a[^?#]+)|url\.avanan\.click\/v2\/(?:[^_]*\/)?___(.+?)___\.)/iu;

/** Wrappers whose target only their maker knows. */
const OPAQUE =
  /^https?:\/\/(?:[a-z0-9-]+\.)*(?:mimecast(?:protect)?\.com\/[sr]\/|protection\.sophos\.com\/|hornetsecurity\.com\/|urlsand\.(?:com|eu|esvalabs\.com)\/|linklock\.titanhq\.com\/|link\.edgepilot\.com\/|urldefense\.(?:proofpoint\.)?(?:com|us)\/|secure-web\.cisco\.com\/)/iu;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64 as addresses have it; the characters that were taken out are ASCII. */
function decoded(text: string): string {
  const bits = Array.from(text, (sign) => ALPHABET.indexOf(sign).toString(2).padStart(6, '0')).join('');
  return (bits.match(/[01]{8}/gu) ?? []).map((byte) => String.fromCharCode(parseInt(byte, 2))).join('');
}

/** `*` is the next of the characters that were taken out, `**B` the next three. */
function withSigns(address: string, taken: string): string {
  if (!address.includes('*')) return address;
  const bytes = decoded(taken);
  let at = 0;
  return address.replace(/\*(?:\*(.))?/gu, (_star, length: string | undefined) => {
    const count = length === undefined ? 1 : ALPHABET.indexOf(length) + 2;
    at += count;
    return bytes.slice(at - count, at);
  });
}

/** One wrapper less; nothing where there is none that can be taken off. */
function unwrapOnce(address: string): string | undefined {
  const query = WRAPPED.exec(address)?.[1]?.replace(/&amp;/giu, '&');
  const parameter = query?.split('&').find((part) => PARAMETER.test(part));
  if (parameter !== undefined) return decodeURIComponent(parameter.slice(parameter.indexOf('=') + 1));
  const second = PROOFPOINT_2.exec(address)?.[1];
  if (second !== undefined) return decodeURIComponent(second.replace(/-/gu, '%').replace(/_/gu, '/'));
  const third = PROOFPOINT_3.exec(address);
  if (third) return withSigns(third[1] ?? '', third[2] ?? '').replace(/^(https?:)\/+/iu, '$1//');
  const path = PATH_ENCODED.exec(address);
  return path ? (path[2] ?? decodeURIComponent(path[1] ?? '')) : undefined;
}

/**
 * The address behind Microsoft's Safe Links and the wrappers of other mail gateways; copies of copies are wrapped more
 * than once (A27). Anything else comes back as it is.
 */
export function unwrapSafeLink(address: string): string {
  let inner = address;
  // Each round takes a wrapper off, so the text gets shorter; the bound only guards against a mistake here.
  for (let round = 0; round < 10; round += 1) {
    try {
      const next = unwrapOnce(inner);
      if (next === undefined) return inner;
      inner = next;
    } catch {
      return inner;
    }
  }
  return inner;
}

/** True for a wrapper that nobody but its maker can take off: where it leads is not known. */
export const isOpaqueWrapper = (address: string): boolean => OPAQUE.test(address);
