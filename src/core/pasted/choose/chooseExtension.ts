import { digitsOf } from '../../texts';
import type { Candidate } from './candidate';
import { finding, firstOf } from './choose';
import type { Facts } from '../recognised';
import { isCalled } from '../recognise/roomSystems';
import type { Page } from '../page/page';
import type { Doubt, Finding } from '../roomReading';
import type { Service } from '../services/service';

const source = (facts: Facts, name: Facts['numbers'][number]['source']): readonly Candidate[] =>
  facts.numbers.filter((number) => number.source === name);

/** Numbers that a label calls the meeting's, or that a dial string has as such. */
const labelled = (facts: Facts): readonly Candidate[] => [
  ...source(facts, 'meetingNumber').filter(({ doubt }) => doubt !== 'noLabel'),
  ...facts.dialStrings.map(({ extension }) => extension),
];

/** Numbers that may as well be those of a room in a building. */
const perhaps = (facts: Facts): readonly Candidate[] =>
  source(facts, 'meetingNumber').filter(({ doubt }) => doubt === 'noLabel');

const pauses = (facts: Facts): readonly Candidate[] =>
  facts.phones.flatMap(({ pause }) => (pause ? [pause] : []));

/** `PIN: 555 019 442 1`: so many digits are typed on a phone, where a service calls its number so. */
export const isLong = (code: string): boolean => /^\d{9,}$/u.test(code.replace(/[ .-]/gu, ''));

/** Numbers that are known to be typed on a phone, by no label of their own. */
const forPhone = (facts: Facts, service: Service | undefined): readonly Candidate[] => [
  ...pauses(facts),
  ...source(facts, 'phonePin'),
  ...(service?.phonePin === 'meetingNumber' ? source(facts, 'pinBehindNumber') : []),
  ...(service?.phonePin === 'meetingNumber'
    ? source(facts, 'pin').filter(({ value }) => service.accessCode === undefined || isLong(value))
    : []),
  ...source(facts, 'keyed'),
];

/**
 * A code beside a link, where nothing can be dialled and no PIN is told, is asked for by the link's page: it is a PIN,
 * and no number to type, unless it is that of the link.
 */
export function isLinksCode({ phones, gateways, dialStrings, sips, links, rooms, pins }: Facts): boolean {
  const code = pins.find(({ source }) => source === 'accessCode')?.value ?? '';
  return (
    [phones, gateways.primary, gateways.backup, dialStrings, sips].every(({ length }) => length === 0) &&
    (links.some(({ role }) => role === 'join') || rooms.length > 0) &&
    links.every(({ role }) => role !== 'phonePage') &&
    pins.every(({ source, rank }) => source === 'accessCode' || rank === 'last') &&
    !rooms.some(({ url }) => url.includes(code))
  );
}

const doubted = (candidates: readonly Candidate[], doubt: Doubt): readonly Candidate[] =>
  candidates.map((candidate) => ({ ...candidate, doubt }));

/** What only phones take, where a service has two numbers: labelled so, behind a pause, or with the confirm key. */
const apart = (facts: Facts): readonly Candidate[] => [
  ...pauses(facts),
  ...facts.numbers.filter(({ source, key }) => source === 'meetingNumber' && key !== undefined),
];

/** Numbers inside links that lead into the room. */
const linked = (facts: Facts): readonly Candidate[] =>
  facts.links.flatMap(({ link, role, number }) =>
    role === 'join' && number !== undefined ? [{ start: link.start, end: link.end, value: number }] : [],
  );

/**
 * The number to type. A phone conference ID goes before a meeting ID, because phones take only the first; then what a
 * label names; then what is known for the phone only; then an access code, which may as well be a PIN; then what stands
 * in the link. A link or a number to tap that has another one makes doubt.
 */
export function chooseExtension(
  page: Page,
  own: Facts,
  others: Facts,
  service: Service | undefined,
): Finding<string> | undefined {
  const isApart = service?.numbers === 'apart';
  const phone = [...source(own, 'phoneMeetingNumber'), ...(isApart ? apart(own) : [])];
  const video = source(own, 'videoMeetingNumber');
  const meeting = labelled(own);
  const codes = service?.accessCode === 'pin' ? [] : source(own, 'accessCode');
  const sips = own.sips
    .filter(({ user }) => /^\d{3,}$/u.test(user))
    .map(({ start, user }) => ({ start: start - user.length - 1, end: start - 1, value: user }));
  const choices: readonly (readonly Candidate[])[] = [
    phone.length > 0 ? [...phone, ...doubted([...meeting, ...video], 'phoneOnly')] : [],
    video.length > 0 ? doubted([...video, ...meeting], 'noLabel') : [],
    // Phones ask for the code where the service calls its number so.
    service?.accessCode === 'meetingNumber' &&
    meeting.length > 0 &&
    !meeting.some(({ value }) => isCalled(own.sips, value))
      ? [...codes, ...meeting]
      : meeting,
    doubted(forPhone(own, service), 'phoneOnly'),
    isLinksCode(own) ? [] : doubted(codes, service?.accessCode === 'meetingNumber' ? 'noLabel' : 'maybePin'),
    doubted(sips, 'noLabel'),
    doubted(linked(own), 'noLabel'),
    perhaps(own),
  ];
  const chosen = choices.find((candidates) => candidates.length > 0);
  if (!chosen) return undefined;
  const found = firstOf(page, [...chosen, ...labelled(others)], digitsOf);
  if (!found) return undefined;
  if (phone.length > 0 && (isApart || found.certainty === 'doubtful'))
    return finding(found.value, found.places, 'phoneOnly');
  const rivals = isApart ? [] : [...linked(own), ...pauses(own)];
  // A phone may want another number than the app's, which this service does not name here.
  const isForApp = isApart && own.phones.length > 0;
  const differs = isForApp || rivals.some(({ value }) => digitsOf(value) !== digitsOf(found.value));
  return differs && found.certainty === 'certain'
    ? finding(found.value, found.places, 'severalValues')
    : found;
}
