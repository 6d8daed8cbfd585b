import { languages } from '../languages';
import { isHost } from '../link';
import type { ConfirmKey, PhoneNumber } from '../room/room';
import {
  addressFact,
  comparable,
  extensionFact,
  factKey,
  folded,
  keysFact,
  phoneFact,
  pinFact,
} from './facts';
import type { Fact } from './facts';

/* Reading what is dialled or typed: numbers, dial strings, keys, the PIN. */

/** Values of the room as they are now. */
export interface KnownValues {
  readonly pin: string | undefined;
  readonly phoneNumbers: readonly PhoneNumber[];
}

type Facts = readonly Fact[] | undefined;

/** A line without the stars of bold text. */
export const readable = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\*([^*\s](?:[^*]*[^*\s])?)\*$/u, '$1');

/** An address that a client puts beside what it dials, as text (FR03). */
const DIALLED = '\\s?[<[(]?\\b(?:tel|mailto|sip|h323):[^\\s<>[\\]]{1,200}[>\\])]?';
const DIALLED_AT_END = new RegExp(`${DIALLED}$`, 'iu');

const PHONE_NUMBER = new RegExp(
  `^(\\+?\\d[\\d ().\\-/]{2,60})(?:${DIALLED})?(?: ?\\p{Pd}(?: (.*))?)?$`,
  'iu',
);

/** "+41 44 … – Zurich", with or without its place. The place may have been another one; ours with more words is somebody's. */
function readPhoneNumber(text: string, { phoneNumbers }: KnownValues): Facts {
  const line = comparable(text);
  // Where the dash became a hyphen only the known line tells a place of digits from the number.
  const known = phoneNumbers.find(({ number, label }) => line === comparable(`${number} – ${label}`));
  if (known) return [phoneFact(known.number)];
  const [, number, place = ''] = PHONE_NUMBER.exec(text) ?? [];
  if (number === undefined) return undefined;
  const fact = phoneFact(number);
  const places = phoneNumbers
    .filter((one) => factKey(phoneFact(one.number)) === factKey(fact))
    .map(({ label }) => comparable(label));
  const isMore = (label: string) => label !== '' && comparable(place).includes(label);
  return !places.includes(comparable(place)) && places.some(isMore) ? undefined : [fact];
}

const readExtension = (text: string): Facts =>
  /^\d[\d .\-/]{0,40}#?$/u.test(text) ? [extensionFact(text)] : undefined;

const orWords = Object.values(languages)
  .map(({ invitation }) => invitation.or)
  .join('|');
const ALTERNATIVES = new RegExp(` (?:${orWords}) `, 'u');

/** One or two dial strings: `gateway##extension`, `extension@gateway`. Some tools group the digits. */
function readDialStrings(kind: 'h323' | 'h323Backup', text: string): Facts {
  const strings = text.split(ALTERNATIVES);
  const isDialled = (dialled: string) => {
    const [, before, behind] =
      /^(\S{1,253})##\d[\d ]{0,60}$|^\d[\d ]{0,60}@(\S{1,253})$/u.exec(dialled) ?? [];
    return isHost(before ?? behind ?? '');
  };
  return strings.every(isDialled) ? strings.map((dialled) => addressFact(kind, dialled)) : undefined;
}

function readSip(text: string): Facts {
  const [, host = ''] = /^(?:[^\s@]{1,64}|\d[\d ]{0,60})@(\S{1,253})$/u.exec(text) ?? [];
  return isHost(host) ? [addressFact('sip', text)] : undefined;
}

const KEYS = new RegExp(
  `^([#*])(?: (?:${orWords}) ([#*]), (?:${Object.values(languages)
    .map(({ invitation }) => folded(invitation.dependingOnDevice))
    .join('|')}))?$`,
  'u',
);

function readKeys(text: string): Facts {
  const [, first, second] = KEYS.exec(folded(text)) ?? [];
  const keys = [first, second].filter((key) => key !== undefined) as readonly ConfirmKey[];
  return keys.length === 0 ? undefined : [keysFact(keys)];
}

/**
 * A PIN is what is known to be it, or one word with a digit in it, or digits in groups. Letters alone may be a word
 * that somebody wrote in its place.
 */
function readPin(text: string, known: string | undefined): Facts {
  const isKnown = (pin: string) => known !== undefined && factKey(pinFact(pin)) === factKey(pinFact(known));
  const looksLikeOne =
    /^(?=\D{0,31}\d)[\p{L}\p{N}][\p{L}\p{N}.\-_#*!$%&=+@~^]{0,31}$|^\d[\d .-]{0,31}#?$/u.test(text);
  // A star at its end may be its own.
  const pin = [text, text.replace(/^\*(.*)\*$/u, '$1')].find(isKnown) ?? (looksLikeOne ? text : undefined);
  return pin === undefined ? undefined : [pinFact(pin)];
}

/**
 * Reads a value that is dialled or typed, as a client leaves it: with stars around it, with its address beside it.
 * @returns nothing where it does not look like what we write there
 */
export function readTyped(
  label: 'pin' | 'phone' | 'extension' | 'h323' | 'h323Backup' | 'sip' | 'confirmKey',
  value: string,
  known: KnownValues,
): Facts {
  const text = readable(value.replace(DIALLED_AT_END, ''));
  switch (label) {
    case 'pin':
      return readPin(text, known.pin);
    case 'phone':
      return readPhoneNumber(readable(value), known);
    case 'extension':
      return readExtension(text);
    case 'h323':
    case 'h323Backup':
      return readDialStrings(label, text);
    case 'sip':
      return readSip(text);
    case 'confirmKey':
      return readKeys(text);
  }
}
