import { digitsOf } from '../../texts';
import { checkField } from '../../room/fields';
import { isHost } from '../../link';
import type { LabelKind } from '../../languages/pastedWords';
import type { Candidate } from '../choose/candidate';
import type { Address } from '../page/links/findAddresses';
import type { Label } from '../page/labels';
import { labelsIn } from '../page/page';
import type { Page } from '../page/page';
import type { Span } from '../page/lines';

/** What belongs to one way in for room systems: from its label to the next label that begins something else. */
export interface Section extends Span {
  readonly kind: LabelKind;
}

const SYSTEMS: ReadonlySet<LabelKind> = new Set(['gateway', 'backupGateway', 'sip', 'videoSystem']);
/** Words inside a section that begin nothing new. */
const INSIDE: ReadonlySet<LabelKind> = new Set(['dial', 'video', 'host', 'enter']);
const MAX_LENGTH = 400;

/** A full line goes on below, as does one with an open bracket. */
const goesOn = ({ bare, lines }: Page, number: number): boolean => {
  if (lines.isFull(number)) return true;
  const { start, end } = lines.line(number);
  const line = bare.slice(start, end);
  return line.lastIndexOf('(') > line.lastIndexOf(')');
};

/** No value stands behind the label: neither digits nor an address nor a host. */
const isWithoutValue = (rest: string): boolean => rest.length <= 60 && !/[\d\u0001]|\p{L}\.\p{L}/u.test(rest);

/** A label on a line without a value is a heading for all lines below, up to an empty one; else a section is its line. */
function sectionOf(page: Page, label: Label, next: Label | undefined): Section {
  const { bare, lines } = page;
  const limit = Math.min(next?.start ?? bare.length, label.end + MAX_LENGTH);
  const first = lines.numberAt(label.end);
  const line = lines.line(first);
  const isHeading = isWithoutValue(bare.slice(label.end, Math.min(line.end, label.end + MAX_LENGTH)));
  let last = isHeading ? (lines.nextFilled(first, 1) ?? first) : first;
  const hasMore = (): boolean => {
    const { end } = lines.line(last);
    const opensBracket = /^ ?\(/u.test(bare.slice(end + 1, end + 3));
    const isMore = isHeading || opensBracket || goesOn(page, last);
    return end < limit && !lines.isBlank(last + 1) && isMore;
  };
  while (hasMore()) last += 1;
  return { kind: label.kind, start: label.end, end: Math.min(limit, lines.line(last).end) };
}

const EXPLAINS: ReadonlySet<LabelKind> = new Set(['sip', 'videoSystem']);
const OF_BOTH: ReadonlySet<LabelKind> = new Set(['gateway', 'sip']);
const AND_OR = /^[ ,/]{1,3}(?:\p{L}{1,4} )?$/u;

/** `SIP or H.323: 5504@vc.example.org`, `H.323/SIP: …`: two labels of one value, which either may be. */
function joinedLabels(page: Page): readonly Label[] {
  const labels: Label[] = [];
  for (const label of page.labels) {
    if (INSIDE.has(label.kind)) continue;
    const last = labels.at(-1);
    const isOfBoth = last && last.kind !== label.kind && OF_BOTH.has(last.kind) && OF_BOTH.has(label.kind);
    if (isOfBoth && AND_OR.test(page.bare.slice(last.end, label.start)))
      labels.splice(-1, 1, { ...label, start: last.start, kind: 'videoSystem' });
    else labels.push(label);
  }
  return labels;
}

/** The ways in for room systems, each from its label on. */
export function systemSections(page: Page): readonly Section[] {
  const labels = joinedLabels(page);
  return labels.flatMap((label, index) => {
    // `Questions on the video system: av@example.org`
    const before = labels[index - 1];
    const isAsked =
      before?.kind === 'signature' && !/[.!?\n]/u.test(page.bare.slice(before.end, label.start));
    return SYSTEMS.has(label.kind) && !isAsked ? [sectionOf(page, label, labels[index + 1])] : [];
  });
}

/** Without a colon before: `H.323:vc.example.edu`. */
const CHUNKS = /[^\s(),;:"'’“”„«»<>|\u0001][^\s(),;"'’“”„«»<>|\u0001]*/gu;
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/u;

/** A host name as systems are given, in small letters, or an IPv4 address; `h.323` and abbreviations are none. */
export function isGateway(text: string): boolean {
  if (text.length > 253 || !text.includes('.')) return false;
  if (/^[\d.]+$/u.test(text)) return IPV4.test(text);
  return /\.[a-z]{2,}$/u.test(text) && text === text.toLowerCase() && isHost(text);
}

/** What stands in a section as hosts, dial strings (`192.0.2.7##5071`) cut to theirs. */
function hostsIn(page: Page, { start, end }: Span): readonly Candidate[] {
  const hosts: Candidate[] = [];
  for (const match of page.bare.slice(start, end).matchAll(CHUNKS)) {
    const host = match[0].split('##')[0]?.replace(/[.:]+$/u, '') ?? '';
    const at = start + match.index;
    if (isGateway(host) && !checkField('gateway', host))
      hosts.push({ start: at, end: at + host.length, value: host });
  }
  return hosts;
}

/** `97945012@192.0.2.77` behind an H.323 label: an extension at its gateway. */
const hostOf = ({ end, host }: Address): Candidate => ({ start: end - host.length, end, value: host });

const DIALLED = /^[ :]{1,3}((?:\d{1,3}\.){3}\d{1,3})(?![\d.])/u;

/** `Oppure componi 198.51.100.68`: an address right behind a word that asks to dial. */
const dialledHosts = (page: Page): readonly Candidate[] =>
  page.labels.flatMap(({ kind, end }) => {
    const host = kind === 'dial' || kind === 'phone' ? DIALLED.exec(page.bare.slice(end, end + 24)) : null;
    const value = host?.[1] ?? '';
    if (!host || !IPV4.test(value)) return [];
    const start = end + host[0].length - value.length;
    return [{ start, end: start + value.length, value }];
  });

export interface GatewayCandidates {
  readonly primary: readonly Candidate[];
  readonly backup: readonly Candidate[];
}

/**
 * `H.323 gateway: h323.example.edu or 198.51.100.7`, `dial 192.0.2.41 (or as a backup 198.51.100.41)`,
 * `H.323 backup: h323-backup.example.edu`: hosts behind a label of room systems, in the order in which they are to be tried.
 */
export function gatewaysBehindLabels(page: Page, sections: readonly Section[]): GatewayCandidates {
  const primary: Candidate[] = [];
  const backup: Candidate[] = [];
  for (const section of sections) {
    if (section.kind === 'sip') continue;
    (section.kind === 'backupGateway' ? backup : primary).push(
      ...hostsIn(page, section),
      ...page.addresses
        .filter(({ start, host }) => start >= section.start && start < section.end && IPV4.test(host))
        .map(hostOf),
    );
  }
  const known = new Set([...primary, ...backup].map(({ start }) => start));
  primary.push(...dialledHosts(page).filter(({ start }) => !known.has(start)));
  return { primary: primary.sort((one, other) => one.start - other.start), backup };
}

/** `senate@vc.example.org (SIP endpoints)`: the label stands in brackets behind the address. */
function isExplained(page: Page, end: number): boolean {
  const opens = /^ ?[([]/u.exec(page.bare.slice(end, end + 2))?.[0].length;
  const [label] = opens === undefined ? [] : labelsIn(page, { start: end, end: end + 24 });
  return label !== undefined && label.start === end + (opens ?? 0) && EXPLAINS.has(label.kind);
}

/** `Email: 73119@example.edu` */
const isMail = ({ bare }: Page, at: number): boolean =>
  /(?:mail|mel|courriel|correo|posta)[ :]{1,3}$/iu.test(bare.slice(Math.max(0, at - 16), at));

/** `Video: board@example.net` */
const isBehindVideo = ({ bare, lines }: Page, at: number): boolean =>
  /^[\s•*–-]{0,4}vid[eé]o ?: ?$/iu.test(bare.slice(Math.max(lines.at(at).start, at - 16), at));

export interface SipCandidate extends Candidate {
  readonly user: string;
  /** `number`: no label says that it is a SIP address, but its user is a number, which no mailbox has. */
  readonly source: 'label' | 'number';
}

/**
 * `SIP: 112752642756@sip.example.edu`, `Video system: reading.group@cms.example.org`,
 * `sip:anna@vc.example.org`. Behind an H.323 label the same form is a dial string of the gateway.
 */
export function sipAddresses(page: Page, sections: readonly Section[]): readonly SipCandidate[] {
  let next = 0;
  let section: Section | undefined;
  return page.addresses.flatMap(({ start, end, user, host, scheme }): readonly SipCandidate[] => {
    for (; (sections[next]?.start ?? Infinity) <= start; next += 1) section = sections[next];
    const kind = section && start < section.end ? section.kind : undefined;
    if (checkField('sipDomain', host) || IPV4.test(host) || kind === 'gateway' || kind === 'backupGateway')
      return [];
    const at = { start: end - host.length, end, value: host, user };
    const isSip = scheme === 'sip' || isExplained(page, end) || isBehindVideo(page, start);
    if (kind !== undefined || isSip) return [{ ...at, source: 'label' }];
    return /^\d{3,}$/u.test(user) && !isMail(page, start) ? [{ ...at, source: 'number' }] : [];
  });
}

/** `Dial 25535550187@example.webex.com`: room systems call a number that a label told, in whatever groups. */
export const isCalled = (sips: readonly SipCandidate[], value: string): boolean =>
  sips.some(({ user }) => user === digitsOf(value));
