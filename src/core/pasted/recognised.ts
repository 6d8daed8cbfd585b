import type { Candidate } from './choose/candidate';
import type { Span } from './page/lines';
import type { Link } from './page/links/findLinks';
import type { Page } from './page/page';
import { dialStrings } from './recognise/phone/dialStrings';
import type { DialString } from './recognise/phone/dialStrings';
import { withoutVoid } from './recognise/voidLinks';
import { linkRoles } from './recognise/linkRoles';
import type { KnownLink } from './recognise/linkRoles';
import {
  keyedNumbers,
  numbersBeforeLabels,
  numbersBehindLabels,
  numbersBehindLinks,
} from './recognise/meetingNumbers';
import type { NumberCandidate } from './recognise/meetingNumbers';
import { furtherNames, invitingPersons, namesBehindLabels } from './recognise/names';
import { dialInNumbers } from './recognise/phone/phoneNumbers';
import type { PhoneCandidate } from './recognise/phone/phoneNumbers';
import { isOnRoomHost, linksOfRooms } from './services/roomLinks';
import { pinsBeforeLabels, pinsBehindLabels, withoutAside } from './recognise/codes/pins';
import type { PinCandidate } from './recognise/codes/pins';
import { gatewaysBehindLabels, sipAddresses, systemSections } from './recognise/roomSystems';
import type { GatewayCandidates, SipCandidate } from './recognise/roomSystems';
import { beginsLine } from './page/valueBehind';
import { calledServices, namedServices, thankedServices } from './recognise/serviceNames';
import type { NamedService } from './recognise/serviceNames';

/** Everything that the recognisers found, each list in the order of the text. */
export interface Facts {
  readonly links: readonly KnownLink[];
  /** All links of the text that look like rooms', whatever stands beside them. */
  readonly rooms: readonly Link[];
  readonly numbers: readonly NumberCandidate[];
  readonly pins: readonly PinCandidate[];
  readonly gateways: GatewayCandidates;
  readonly dialStrings: readonly DialString[];
  readonly sips: readonly SipCandidate[];
  readonly phones: readonly PhoneCandidate[];
  readonly names: readonly Candidate[];
  readonly persons: readonly Candidate[];
  readonly thanked: readonly Candidate[];
  readonly named: readonly NamedService[];
  /** Names beside "room" or "meeting" that no service is known by. */
  readonly called: readonly Candidate[];
}

/** How far a line may be from another fact of its paragraph to belong to the invitation, in lines. */
const NEAR_LINES = 6;

/** Tells whether a line stands in one paragraph with something that only an invitation has. */
function nearFacts(
  page: Page,
  facts: readonly { readonly start: number }[],
): (lineNumber: number) => boolean {
  const lines = new Set(facts.map(({ start }) => page.lines.numberAt(start)));
  const closings = new Set(
    page.labels
      .filter((label) => label.kind === 'closing' && beginsLine(page, label))
      .map(({ start }) => page.lines.numberAt(start)),
  );
  return (lineNumber) => {
    for (const step of [-1, 1]) {
      for (let distance = 0; distance <= NEAR_LINES; distance += 1) {
        const line = lineNumber + step * distance;
        if (line < 0 || page.lines.isBlank(line) || closings.has(line)) break;
        if (lines.has(line)) return true;
      }
    }
    return false;
  };
}

/** The facts that stand where none of some others do. */
function withoutThose<Fact extends { readonly start: number }>(
  facts: readonly Fact[],
  others: readonly { readonly start: number }[],
): readonly Fact[] {
  const starts = new Set(others.map(({ start }) => start));
  return facts.filter(({ start }) => !starts.has(start));
}

/** Runs all recognisers. What one finds is no decision: a value may be found twice, or contradict another. */
export function gatherFacts(page: Page): Facts {
  const links = withoutVoid(page, linkRoles(page));
  const numbers = [
    ...numbersBehindLabels(page),
    ...numbersBeforeLabels(page),
    ...keyedNumbers(page),
    ...numbersBehindLinks(page),
  ];
  const pins = [...pinsBehindLabels(page), ...pinsBeforeLabels(page)];
  const sections = systemSections(page);
  const gateways = gatewaysBehindLabels(page, sections);
  const sips = sipAddresses(page, sections);
  const strings = dialStrings(page);
  const rooms = linksOfRooms(page.links);
  const joins = links.filter(({ role }) => role === 'join').map(({ link }) => link);
  const thanked = thankedServices(page);
  const sentences = page.labels.filter(({ kind }) => kind === 'sentence');
  const others = [...numbers, ...gateways.primary, ...sips, ...joins, ...thanked, ...sentences];
  const names = namesBehindLabels(page);
  const isNearFact = nearFacts(page, [...others, ...pins]);
  return {
    links,
    rooms,
    numbers,
    pins: withoutAside(
      page,
      pins,
      nearFacts(page, [...withoutThose(others, pins), ...rooms.filter(({ url }) => isOnRoomHost(url))]),
    ),
    gateways,
    dialStrings: strings,
    sips,
    // `Enter the meeting ID: 555 880 4410`: what a label calls the meeting's is no telephone number.
    phones: withoutThose(dialInNumbers(page, isNearFact), numbers),
    names: names.length > 0 ? names : furtherNames(page),
    persons: invitingPersons(page),
    thanked,
    named: namedServices(page),
    called: calledServices(page),
  };
}

/** The facts that begin in a range, and those outside it. */
export function splitFacts(
  facts: Facts,
  { start: from, end: until }: Span,
): { readonly own: Facts; readonly others: Facts } {
  const part = (isOwn: (start: number) => boolean): Facts => {
    const cut = <Fact extends { readonly start: number }>(list: readonly Fact[]) =>
      list.filter(({ start }) => isOwn(start));
    return {
      links: facts.links.filter(({ link }) => isOwn(link.start)),
      rooms: facts.rooms,
      numbers: cut(facts.numbers),
      pins: cut(facts.pins),
      gateways: { primary: cut(facts.gateways.primary), backup: cut(facts.gateways.backup) },
      dialStrings: facts.dialStrings.filter(({ gateway }) => isOwn(gateway.start)),
      sips: cut(facts.sips),
      phones: cut(facts.phones),
      names: cut(facts.names),
      persons: cut(facts.persons),
      thanked: cut(facts.thanked),
      named: cut(facts.named),
      called: cut(facts.called),
    };
  };
  const isInside = (start: number): boolean => start >= from && start < until;
  return { own: part(isInside), others: part((start) => !isInside(start)) };
}
