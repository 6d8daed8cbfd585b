import { linkKey } from '../../link';

/** What a link is for, where its service's way of building links tells. */
export type LinkRole = 'join' | 'phonePage' | 'test' | 'help' | 'other';

/** The parts of a link that tell: host in lower case, and what follows it. */
export interface LinkParts {
  readonly host: string;
  readonly path: string;
}

export const partsOf = (url: string): LinkParts => {
  const key = linkKey(url);
  const end = key.search(/[/?#]/u);
  return end < 0 ? { host: key, path: '' } : { host: key.slice(0, end), path: key.slice(end) };
};

/** True where a host is that of a service, or has its name as a part: `zoom.example.org`, `us02web.zoom.us`. */
export const hostHas = (host: string, name: string): boolean =>
  host.split('.').some((part) => part === name || part.split('-').includes(name));

/**
 * One videoconference service: how its links look and what it calls itself. A service is one file; adding it to the
 * list in `index.ts` is all it takes. A service without a file is still read by its labels.
 */
export interface Service {
  readonly name: string;
  /** How texts spell it, as {@link plainWord} does. */
  readonly words: readonly string[];
  /** What a link is for, or nothing where this is not the service's or does not tell. */
  readonly roleOf: (link: LinkParts) => LinkRole | undefined;
  /** What its "access code" is. */
  readonly accessCode?: 'pin' | 'meetingNumber';
  /** What it calls "PIN" beside a phone number, where that is the number of the meeting. */
  readonly phonePin?: 'meetingNumber';
}
