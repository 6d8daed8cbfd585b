import { unwrapSafeLink } from '../../../safeLinks';
import { recogniseLink } from '../../services';

const INNER = /[?&][a-z_]{1,16}=(https?%3a%2f%2f[^&#]+)/iu;
/** What networks add to a link that they pass on. */
const COUNTERS = /([?&])(?:(?:fbclid|gclid|utm_[a-z]+)=[^&#]*(?:&|(?=#)|$))+/giu;

/** `https://l.example.com/l.php?u=https%3A%2F%2Fzoom.us%2Fj%2F…`: a page that only leads on to a room. */
function ledOn(url: string): string {
  const inner = recogniseLink(url) ? undefined : INNER.exec(url)?.[1];
  if (inner === undefined) return url;
  try {
    const target = unwrapSafeLink(decodeURIComponent(inner));
    return recogniseLink(target)?.role === 'join' ? target : url;
  } catch {
    // No encoding of anything.
    return url;
  }
}

/** An address without what gateways, networks and counters put around it. */
export const unwrapped = (link: string): string =>
  ledOn(unwrapSafeLink(link.replace(/&amp;/giu, '&'))).replace(COUNTERS, (whole, before: string) =>
    whole.endsWith('&') ? before : '',
  );
