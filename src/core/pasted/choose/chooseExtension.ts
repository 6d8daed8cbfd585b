import type { Candidate } from './candidate';
import { finding, firstOf } from './choose';
import type { Facts } from '../recognised';
import type { Page } from '../page/page';
import type { Doubt, Finding } from '../roomReading';
import type { Service } from '../services/service';

export const digitsOf = (text: string): string => text.replace(/\D/gu, '');

const source = (facts: Facts, name: Facts['numbers'][number]['source']): readonly Candidate[] =>
  facts.numbers.filter((number) => number.source === name);

/** Numbers that a label calls the meeting's, or that a dial string has as such. */
const labelled = (facts: Facts): readonly Candidate[] => [
  ...source(facts, 'meetingNumber'),
  ...facts.dialStrings.map(({ extension }) => extension),
];

/** Numbers that are known to be typed on a phone, by no label of their own. */
const forPhone = (facts: Facts, service: Service | undefined): readonly Candidate[] => [
  ...facts.phones.flatMap(({ pause }) => (pause ? [pause] : [])),
  ...source(facts, 'phonePin'),
  ...(service?.phonePin === 'meetingNumber' && service.accessCode === undefined ? source(facts, 'pin') : []),
  ...source(facts, 'keyed'),
];

const doubted = (candidates: readonly Candidate[], doubt: Doubt): readonly Candidate[] =>
  candidates.map((candidate) => ({ ...candidate, doubt }));

/**
 * The number to type. A phone conference ID goes before a meeting ID, because phones take only the first; then what a
 * label names; then what is known for the phone only; then an access code, which may as well be a PIN.
 */
export function chooseExtension(
  page: Page,
  own: Facts,
  others: Facts,
  service: Service | undefined,
): Finding<string> | undefined {
  const phone = source(own, 'phoneMeetingNumber');
  const meeting = labelled(own);
  const codes = service?.accessCode === 'pin' ? [] : source(own, 'accessCode');
  const sips = own.sips
    .filter(({ user }) => /^\d{3,}$/u.test(user))
    .map(({ start, user }) => ({ start: start - user.length - 1, end: start - 1, value: user }));
  const choices: readonly (readonly Candidate[])[] = [
    phone.length > 0 ? [...phone, ...doubted(meeting, 'phoneOnly')] : [],
    meeting,
    doubted(forPhone(own, service), 'phoneOnly'),
    doubted(codes, service?.accessCode === 'meetingNumber' ? 'noLabel' : 'maybePin'),
    doubted(sips, 'noLabel'),
  ];
  const chosen = choices.find((candidates) => candidates.length > 0);
  if (!chosen) return undefined;
  const found = firstOf(page, [...chosen, ...labelled(others)], digitsOf);
  return found && phone.length > 0 && found.certainty === 'doubtful'
    ? finding(found.value, found.places, found.doubt === 'severalValues' ? 'phoneOnly' : found.doubt)
    : found;
}
