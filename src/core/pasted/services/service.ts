import { linkKey } from '../../link';

/**
 * What a link is for, where its service's way of building links tells. `host`: it lets one in as the host; `personal`:
 * it is one registered person's; `recording`: a former meeting. None of these three is for guests.
 */
export type LinkRole = 'join' | 'host' | 'personal' | 'recording' | 'phonePage' | 'test' | 'help' | 'other';

/** The parts of a link that tell: host in lower case, and what follows it. */
export interface LinkParts {
  readonly host: string;
  readonly path: string;
}

/** `https://protect.mimecast.com/s/x7?domain=zoom.us`: a wrapper that tells the host where it leads, and no more. */
const TELLS_HOST = /^https?:\/\/(?:[a-z\d-]+\.)*mimecast(?:protect)?\.com\/s\/[^?#]*\?domain=([a-z\d.-]+)/iu;

export const partsOf = (url: string): LinkParts => {
  const told = TELLS_HOST.exec(url)?.[1];
  if (told !== undefined) return { host: told.toLowerCase(), path: '' };
  const key = linkKey(url);
  const end = key.search(/[/?#]/u);
  return end < 0 ? { host: key, path: '' } : { host: key.slice(0, end), path: key.slice(end) };
};

/** How links of some hosts are built. Where anybody may run a service under any name, the path alone tells. */
export interface LinkForm {
  readonly hosts: RegExp;
  /** What the path says: the first that fits counts. */
  readonly paths: readonly (readonly [role: LinkRole, path: RegExp])[];
}

/**
 * One videoconference service: how its links look and what it calls itself. A service is one row of `services.ts`; a
 * service without a row is still read by its labels.
 */
export interface Service {
  readonly name: string;
  /** How texts spell it, as {@link plainWord} does. */
  readonly words: readonly string[];
  readonly forms: readonly LinkForm[];
  /** The number of the meeting inside the path of a link to join. */
  readonly number?: RegExp;
  /** What its "access code" is. */
  readonly accessCode?: 'pin' | 'meetingNumber';
  /** What it calls "PIN" beside a phone number, where that is the number of the meeting. */
  readonly phonePin?: 'meetingNumber';
  /** Phones have a number of their own, another than the app's. */
  readonly numbers?: 'apart';
}

/** Pages that every site has, also behind a language: no room is called so. */
export const SITE_PAGE =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?$|(?:[a-z]{2}(?:[-_][a-z]{2})?\/)?(?:about(?:-us)?|account|blog|careers?|contact(?:-us|-sales)?|cookies?|customers?|docs?|downloads?|enterprise|faqs?|features?|guides?|help|home|how-it-works|integrations?|landing|legal|log-?in|logout|news|partners?|plans?|press|pricing|privacy(?:-policy)?|products?|resources?|security|settings|sign-?in|sign-?up|solutions?|status|support|terms(?:-of-service|-of-use)?|trial|tutorials?)(?:[./?#]|$))/iu;
