import type { Problem, Step } from '../problem';
import { MAX_BOOK_LENGTH } from '../room/book';
import type { SavedRooms } from '../room/decode';
import type { SettingsFacts } from './settingsFacts';

/** A call that Outlook did not do: what for, how it ended, how long it took. Outlook's sentence about it is left out, since it may quote a mail. */
export interface FailedCall {
  readonly step: Step;
  readonly code: Problem['code'];
  readonly hostCode?: number | undefined;
  readonly ms: number;
}

/** The Outlook around the page, in its own words; '' where it does not say. */
export interface ClientFacts {
  readonly host: string;
  readonly hostVersion: string;
  readonly platform: string;
  /** The highest requirement set of the mailbox, such as `1.14`. */
  readonly mailboxSet: string;
}

/** All that a support report is made of. */
export interface SupportFacts {
  /** Of the program; an organization gives its manifest another one. */
  readonly version: string;
  /** The mark of this build in the names of its scripts; '' where there is none. */
  readonly build: string;
  readonly organization: string;
  readonly manifestVersion: string;
  /** Nothing outside of Outlook. */
  readonly client: ClientFacts | undefined;
  readonly displayLanguage: string;
  readonly settings: SettingsFacts;
  /** Oldest first. */
  readonly failedCalls: readonly FailedCall[];
}

/** What the report says around its values, in one language. */
export interface SupportWords {
  readonly version: string;
  readonly organization: string;
  readonly outlook: string;
  readonly noOutlook: string;
  readonly language: string;
  readonly pane: string;
  readonly invitation: string;
  readonly saved: string;
  readonly savedKind: Readonly<Record<SavedRooms['kind'], string>>;
  readonly rooms: string;
  readonly characters: string;
  readonly failed: string;
  readonly noneFailed: string;
  readonly failure: Readonly<Record<Problem['code'], string>>;
}

/** What Outlook says of itself is printed where it is known or has the form of such a thing, else `?`. */
const inForm = (form: RegExp, text: string): string => (form.test(text) ? text : '?');
// Names of `Office.context.mailbox.diagnostics.hostName` and of `Office.PlatformType`.
const HOST = /^(?:Outlook|newOutlookWindows|Outlook(?:WebApp|IOS|Android))$/u;
const PLATFORM = /^(?:PC|OfficeOnline|Mac|iOS|Android|Universal)$/u;
const VERSION = /^\d{1,5}(?:\.\d{1,5}){1,4}$/u;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/u;
const BUILD = /^[\da-f]{6,20}$/u;

const isErrorNumber = (code: number): boolean => Number.isInteger(code) && Math.abs(code) < 2 ** 32;

function clientLine({ host, hostVersion, platform, mailboxSet }: ClientFacts): string {
  const set = `Mailbox ${inForm(VERSION, mailboxSet)}`;
  return [`${inForm(HOST, host)} ${inForm(VERSION, hostVersion)}`, inForm(PLATFORM, platform), set].join(
    ', ',
  );
}

function failedLine({ step, code, hostCode, ms }: FailedCall, words: SupportWords): string {
  const number = hostCode !== undefined && isErrorNumber(hostCode) ? ` ${hostCode}` : '';
  return `- ${step}: ${words.failure[code]}${number}, ${Math.round(ms)} ms`;
}

/**
 * The text that somebody may send to support, one fact a line. It holds no link, no PIN, no name, no address and no
 * text of the person's: facts are numbers, words of ours, or the organization's own entries, and what comes from
 * Outlook must have the form of a version, a product's name or a language.
 */
export function supportReport(facts: SupportFacts, words: SupportWords): string {
  const { client, settings } = facts;
  const languages = [
    `Outlook ${inForm(LANGUAGE, facts.displayLanguage)}`,
    settings.paneLanguage && `${words.pane} ${settings.paneLanguage}`,
    settings.invitationLanguages.length > 0 &&
      `${words.invitation} ${settings.invitationLanguages.join(' + ')}`,
  ].filter((part) => typeof part === 'string');
  const size = `${words.rooms}: ${settings.roomCount}, ${words.characters}: ${settings.length} / ${MAX_BOOK_LENGTH}`;
  const hasBook = settings.length > 0;
  return [
    `Add videoconf, ${words.version} ${inForm(VERSION, facts.version)} (${inForm(BUILD, facts.build)})`,
    `${words.organization}: ${facts.organization}, ${words.version} ${inForm(VERSION, facts.manifestVersion)}`,
    `${words.outlook}: ${client ? clientLine(client) : words.noOutlook}`,
    `${words.language}: ${languages.join(', ')}`,
    `${words.saved}: ${[words.savedKind[settings.kind], ...(hasBook ? [size] : [])].join(', ')}`,
    ...(facts.failedCalls.length === 0
      ? [`${words.failed}: ${words.noneFailed}`]
      : [`${words.failed}:`, ...facts.failedCalls.map((call) => failedLine(call, words))]),
  ].join('\n');
}
