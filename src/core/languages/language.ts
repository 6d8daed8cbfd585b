import type { ConfirmKey } from '../room/room';
import type { LanguageTag } from './tags';
import type { WhenWords } from './whenWords';

/** The labels of the block, without their colon: with the values behind them they are what a mail client leaves. */
export const LABELS = [
  'when',
  'join',
  'pin',
  'phone',
  'extension',
  'h323',
  'h323Backup',
  'sip',
  'confirmKey',
  'firstTime',
  'test',
  'help',
  'note',
] as const;

export type Label = (typeof LABELS)[number];

/** The sentences of the block that say one fact and hold no value. */
export const SENTENCES = [
  'linkFor',
  'pinForEveryWay',
  'pinForPhoneAndRoomSystems',
  'pinSeparate',
  'thenEnter',
  'tryBefore',
  'comeEarly',
] as const;

export type Sentence = (typeof SENTENCES)[number];

/** The words of the connection block. A block is read by the same words by which it is written. */
export interface InvitationWords {
  /** What stands between a label and its value; French puts a space before the colon. */
  readonly labelEnd: string;
  /** The general word for the service, in headings, subjects and locations. */
  readonly videoconference: string;
  readonly labels: { readonly [Name in Label]: string };
  readonly sentences: { readonly [Name in Sentence]: string };
  readonly thanks: (serviceName: string | undefined) => string;
  /** Between two dial strings. */
  readonly or: string;
  /** Behind two confirm keys. */
  readonly dependingOnDevice: string;
  /** What earlier versions wrote, so that their blocks stay recognisable. */
  readonly former?: {
    readonly labels?: { readonly [Name in Label]?: readonly string[] };
    readonly sentences?: { readonly [Name in Sentence]?: readonly string[] };
  };
}

/** A language in which a block can be written and read back. */
export interface Language {
  readonly tag: LanguageTag;
  readonly invitation: InvitationWords;
  readonly when: WhenWords;
}

/** The confirm keys in words: "#", or "# or *, depending on the device". */
export const wordKeys = (keys: readonly ConfirmKey[], { or, dependingOnDevice }: InvitationWords): string =>
  keys.length > 1 ? `${keys.join(` ${or} `)}, ${dependingOnDevice}` : keys.join('');
