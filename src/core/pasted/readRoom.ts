import type { PinFor } from '../room/room';
import { digitsOf } from '../texts';
import { linkKey } from '../link';
import { finding, firstOf } from './choose/choose';
import { chooseExtension } from './choose/chooseExtension';
import { chooseJoinLink, linkCandidate } from './choose/chooseJoinLink';
import { choosePhoneNumbers } from './choose/choosePhoneNumbers';
import { choosePin } from './choose/choosePin';
import { chooseGateways, chooseSip } from './choose/chooseRoomSystems';
import { chooseServiceName } from './choose/chooseServiceName';
import { isInvitation } from './evidence';
import { gatherFacts, splitFacts } from './recognised';
import type { Facts } from './recognised';
import { readPage } from './page/page';
import type { Span } from './page/lines';
import type { Page } from './page/page';
import type { PastedText } from './page/pastedText';
import { pinForOf } from './recognise/codes/pinFor';
import type { Finding, RoomFindings, RoomReading } from './roomReading';
import type { LinkRole, Service } from './services/service';

const itself = (text: string): string => text;

/** The pages of a service that is known by the links of its rooms are found by label or by the way they are built. */
function choosePage(
  page: Page,
  { links }: Facts,
  role: 'phonePage' | 'test' | 'help',
): Finding<string> | undefined {
  const candidates = links.filter((known) => known.role === role).map((known) => linkCandidate(known));
  return firstOf(page, candidates, linkKey);
}

/** The service that an invitation without links names, where it names only one. */
function onlyNamed({ named }: Facts): Service | undefined {
  const [first] = named;
  return named.every(({ service }) => service === first?.service) ? first?.service : undefined;
}

const chooseName = (page: Page, { names, persons }: Facts): Finding<string> | undefined =>
  firstOf(page, names, itself) ?? firstOf(page, persons.slice(0, 1), itself);

/** A link into one meeting beside the number of another: one of them is not this room's. */
function doubtedByNumber(
  joinUrl: Finding<string> | undefined,
  { links }: Facts,
  extension: Finding<string> | undefined,
  service: Service | undefined,
): Finding<string> | undefined {
  const number = links.find(({ link, role }) => role === 'join' && link.url === joinUrl?.value)?.number;
  if (joinUrl?.certainty !== 'certain' || !extension || number === undefined) return joinUrl;
  const isSame = service?.numbers === 'apart' || digitsOf(number) === digitsOf(extension.value);
  return isSame ? joinUrl : finding(joinUrl.value, joinUrl.places, 'severalValues');
}

/** Puts in doubt what may as well be another room's: all its places are between two links. */
function doubtedBetween(page: Page, between: readonly Span[]) {
  const spans = between.map(({ start, end }) => page.placeOf(start, end));
  return (found: Finding<string> | undefined): Finding<string> | undefined =>
    found?.certainty === 'certain' &&
    found.places.every((place) => spans.some(({ start, end }) => place.start >= start && place.start < end))
      ? finding(found.value, found.places, 'severalServices')
      : found;
}

/** Pages of a service that no room needs. */
const ELSEWHERE: ReadonlySet<LinkRole> = new Set(['recording', 'other']);

function choose(page: Page, facts: Facts): RoomFindings {
  const { joinUrl, service: behindLink, own: extent, between } = chooseJoinLink(page, facts);
  const { own, others } = splitFacts(facts, extent);
  const inDoubt = doubtedBetween(page, between);
  const neighbour = own.links.find((known) => known.service && !ELSEWHERE.has(known.role))?.service;
  const service = behindLink ?? neighbour ?? onlyNamed(own);
  const extension = chooseExtension(page, own, others, service);
  const phoneNumbers = choosePhoneNumbers(page, own);
  const { gateway, backupGateway } = chooseGateways(page, own);
  const { sipDomain, sipAddress } = chooseSip(page, own, extension);
  const findings = {
    name: chooseName(page, own),
    joinUrl: doubtedByNumber(joinUrl, own, extension, service),
    extension: inDoubt(extension),
    pin: inDoubt(choosePin(page, own, others, extension, service)),
    phoneNumbersUrl: choosePage(page, own, 'phonePage'),
    gateway: inDoubt(gateway),
    backupGateway: inDoubt(backupGateway),
    sipDomain: inDoubt(sipDomain),
    sipAddress: inDoubt(sipAddress),
    testRoomUrl: choosePage(page, own, 'test'),
    helpUrl: choosePage(page, own, 'help'),
    serviceName: chooseServiceName(page, own, joinUrl, behindLink ?? (joinUrl ? undefined : service)),
  };
  const known = Object.entries(findings).filter(([, found]) => found !== undefined);
  return { ...Object.fromEntries(known), ...(phoneNumbers.length > 0 ? { phoneNumbers } : {}) };
}

/** What the sentences say in which the chosen PIN stands. */
const whereAsked = (page: Page, { pins }: Facts, pin: Finding<string> | undefined): PinFor | undefined =>
  pins
    .filter(({ value }) => value === pin?.value)
    .slice(0, 20)
    .map((found) => pinForOf(page, found))
    .find((place) => place !== undefined);

const SAY_NOTHING: ReadonlySet<string> = new Set(['name', 'serviceName', 'helpUrl', 'testRoomUrl', 'pin']);

/** A service's name, pages about it and a code that may be anything's lead nowhere, unless a link is the service's own. */
const leadsSomewhere = ({ links }: Facts, findings: RoomFindings): boolean =>
  findings.pin?.certainty === 'certain' ||
  links.some(({ service }) => service) ||
  Object.keys(findings).some((field) => !SAY_NOTHING.has(field));

/** A link was there, but none for guests. */
function refused({ links }: Facts): 'host' | 'personal' | undefined {
  const role = links.find((known) => known.role === 'host' || known.role === 'personal')?.role;
  return role === 'host' || role === 'personal' ? role : undefined;
}

/**
 * Reads a pasted invitation: link, extension, PIN and everything else that a room has, as far as the text tells.
 *
 * A value that the text leaves open is doubtful and says why; what it does not tell is not there. Nothing is guessed
 * from a number's look alone. Time grows linearly with the length of the text, whatever it holds.
 * @returns what was understood, with its places in `pasted.text`, or `nothing` where no videoconference is meant
 */
export function readRoom(pasted: PastedText): RoomReading {
  const page = readPage(pasted);
  const facts = gatherFacts(page);
  if (!isInvitation(page, facts)) return { kind: 'nothing' };
  const findings = choose(page, facts);
  if (!leadsSomewhere(facts, findings)) return { kind: 'nothing' };
  const pinFor = whereAsked(page, facts, findings.pin);
  const refusedLink = findings.joinUrl ? undefined : refused(facts);
  return {
    kind: 'room',
    findings,
    ...(pinFor ? { pinFor } : {}),
    ...(refusedLink ? { refusedLink } : {}),
  };
}
