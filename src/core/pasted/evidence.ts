import { furtherWords, readingWords } from '../languages/allPastedWords';
import { digitsOf } from '../texts';
import type { LabelKind } from '../languages/pastedWords';
import type { Candidate } from './choose/candidate';
import type { Facts } from './recognised';
import type { Label } from './page/labels';
import { firstFrom } from './page/lines';
import type { Page } from './page/page';
import { plainWords } from './page/words';
import { isCalled } from './recognise/roomSystems';
import { isBuiltAsRoom, isOnRoomHost } from './services/roomLinks';

/** Two labels with their values, or one and the word "videoconference": less is any mail with a link and a number. */
const ENOUGH = 2;

const BUILT_AS_ROOM = 1.5;
const STRENGTH = { strong: 1, direct: 1, weak: 0 } as const;

/** In a mail about a videoconference a link that is built as a room's is the way in; so is the only one that looks so. */
function shapeEvidence({ links }: Page, { rooms }: Facts): number {
  if (rooms.some(({ url }) => isBuiltAsRoom(url))) return BUILT_AS_ROOM;
  const [only] = rooms;
  return only && rooms.length === 1 && (links.length === 1 || isOnRoomHost(only.url)) ? 1 : 0;
}

function linkEvidence(page: Page, facts: Facts): number {
  const joins = facts.links.filter(({ role }) => role === 'join' || role === 'host' || role === 'personal');
  return Math.max(
    shapeEvidence(page, facts),
    ...joins.slice(0, 1000).map(({ service, strength, link }) => {
      // Both the phrase before it and the way it is built say what it is.
      const isSure = strength === 'strong' && (service !== undefined || isBuiltAsRoom(link.url));
      return isSure ? ENOUGH : STRENGTH[strength];
    }),
  );
}

/** "Join the meeting" before a link says more than "Link". */
const hasPhrase = ({ links }: Facts): boolean =>
  links.some(({ role, strength }) => role === 'join' && strength === 'strong');

const singleWords = new Map<LabelKind, ReadonlySet<string>>();

/** The phrases of one kind that are one word, in every language. */
function singleWordsOf(kind: LabelKind): ReadonlySet<string> {
  const known = singleWords.get(kind);
  if (known) return known;
  const tables = [...Object.values(readingWords).map(({ labels }) => labels), ...furtherWords];
  const phrases = tables.flatMap((table) => (table[kind] ?? []).map(plainWords));
  const words = new Set(phrases.flatMap((one) => (one.length === 1 ? one : [])));
  singleWords.set(kind, words);
  return words;
}

const NUMBERS: ReadonlySet<LabelKind> = new Set([
  'meetingNumber',
  'phoneMeetingNumber',
  'videoMeetingNumber',
]);

function isBare({ text }: Page, { start, end }: Label): boolean {
  const [word, ...more] = plainWords(text.slice(start, end));
  return more.length === 0 && word !== undefined && singleWordsOf('bareNumber').has(word);
}

/**
 * Numbers that a label calls the meeting's. Short ones may be those of a room in a building, unless room systems call
 * them; what is no more than an "ID" may be a library's or a parcel's.
 */
function numberEvidence(page: Page, { links, rooms, numbers, pins, sips }: Facts): number {
  const labelled = numbers.filter(
    ({ source }) => source === 'meetingNumber' || source === 'phoneMeetingNumber',
  );
  const isOwn = ({ start, value }: Candidate): boolean => {
    const label = page.labels[firstFrom(page.labels, start) - 1];
    const isNamed = !(label && NUMBERS.has(label.kind) && isBare(page, label));
    return (isNamed && digitsOf(value).length >= 5) || isCalled(sips, value);
  };
  if (labelled.some(isOwn)) return 1;
  // Without a link that may lead to a room one code is no two facts.
  const mayJoin = links.length > 0 || rooms.length > 0;
  const codes = new Set(mayJoin ? [] : pins.map(({ start }) => start));
  const isOther = numbers.some(({ source, start }) => source === 'accessCode' && !codes.has(start));
  return labelled.length > 0 || isOther ? 0.5 : 0;
}

const VIDEO: ReadonlySet<Label['kind']> = new Set(['video', 'sentence']);

/** "Lien visio", "enlace de videollamada": a phrase for a link that says what it leads to. */
function saysVideo(page: Page, { start, end }: Label): boolean {
  return plainWords(page.text.slice(start, end)).some((word) => singleWordsOf('video').has(word));
}

/** Programs with which others help at one's own computer, and one's own telephone: they have an ID and a password, too. */
const NO_MEETING =
  /(?:anydesk|teamviewer(?! meeting)|rustdesk|fernwartung|quick assist|softphone|sip[ -](?:phone|registrar|account|credentials|zugangsdaten))(?!\p{L})/iu;

/**
 * True where a text invites to a videoconference. A newsletter has links, a ticket has numbers, a bank speaks of PINs;
 * only an invitation has several of these together. A link that only a videoconference service builds is enough alone.
 */
export function isInvitation(page: Page, facts: Facts): boolean {
  const has = (list: readonly unknown[], weight: number): number => (list.length > 0 ? weight : 0);
  const isVideo =
    facts.named.length > 0 ||
    page.labels.some((label) => VIDEO.has(label.kind) || (label.kind === 'join' && saysVideo(page, label)));
  const numbers = numberEvidence(page, facts);
  const sure = [
    linkEvidence(page, facts),
    numbers,
    has(facts.dialStrings, 2),
    has(facts.gateways.primary, 1),
    has(
      facts.sips.filter(({ source }) => source === 'label'),
      1,
    ),
    has(
      facts.pins.filter(({ rank }) => rank !== 'last'),
      numbers === 1 || hasPhrase(facts) ? 1 : 0.5,
    ),
    has(
      facts.phones.filter(({ doubt }) => doubt === undefined),
      0.5,
    ),
    has(
      facts.links.filter(({ role }) => role === 'phonePage'),
      0.5,
    ),
    isVideo ? 1 : 0,
  ];
  const isEnough = sure.reduce((sum, weight) => sum + weight, 0) >= ENOUGH;
  return isEnough && (facts.links.length > 0 || !NO_MEETING.test(page.text));
}
