import type { InvitationChoices } from '../../core/invitation/choices';
import type { When } from '../../core/meeting/when';
import { LINE_KINDS } from '../../core/invitation/lineKind';
import type { LineKind } from '../../core/invitation/lineKind';
import { leavingOut, pinPolicyOf, standardLeaveOut } from '../../core/invitation/standard';
import { languages } from '../../core/languages';
import type { LanguageTag } from '../../core/languages/tags';
import type { Organization } from '../../core/organization/organization';
import type { PinPolicy, Room } from '../../core/room/room';
import type { Preferences } from '../../core/room/book';
import { invitationLanguages, standardZones, wishedFields } from '../../usecases/item/prepare';
import type { FieldWishes } from '../../usecases/item/prepare';

/** Name and mail address of the person whose mailbox it is. */
export interface MailboxOwner {
  readonly name: string;
  readonly address: string;
}

/** What stays the same while the pane is open. */
export interface Surroundings {
  readonly displayLanguage: string;
  readonly organization: Organization;
  /** Whose mailbox it is, as far as Outlook says. */
  readonly owner?: MailboxOwner | undefined;
  /** What is being written; nothing where nothing is. Without Outlook a message: what is copied goes into one. */
  readonly itemKind: 'message' | 'appointment' | undefined;
}

export type BlockTags = readonly [LanguageTag] | readonly [LanguageTag, LanguageTag];

/** How the person wants this one invitation. It begins with what the room and the preferences say. */
export interface Choices {
  readonly languages: BlockTags;
  readonly leaveOut: readonly LineKind[];
  readonly ownLine: string;
  readonly pinPolicy: PinPolicy;
  readonly fields: FieldWishes;
  /** In which the time is said beside the organizer's own; IANA names. */
  readonly zones: readonly string[];
  readonly subjectPattern?: string | undefined;
}

const tagsOf = ([first, second]: InvitationChoices['languages']): BlockTags =>
  second === undefined ? [first.tag] : [first.tag, second.tag];

/** What an invitation to a room looks like before the person chooses anything. */
export const choicesFor = (
  room: Room,
  preferences: Preferences | undefined,
  { displayLanguage, organization }: Surroundings,
): Choices => ({
  languages: tagsOf(invitationLanguages(preferences, displayLanguage, organization)),
  leaveOut: standardLeaveOut(preferences, organization),
  ownLine: room.ownLine ?? '',
  pinPolicy: pinPolicyOf(room, organization),
  fields: wishedFields(preferences),
  zones: standardZones(preferences, organization),
  subjectPattern: preferences?.subjectPattern,
});

/** The choices for another room, or for the edited one: what came from the room follows it, what was chosen stays. */
export const choicesMovedTo = (
  choices: Choices,
  from: Room,
  to: Room,
  { organization }: Surroundings,
): Choices => ({
  ...choices,
  ownLine: choices.ownLine === (from.ownLine ?? '') ? (to.ownLine ?? '') : choices.ownLine,
  pinPolicy:
    choices.pinPolicy === pinPolicyOf(from, organization) ? pinPolicyOf(to, organization) : choices.pinPolicy,
});

/** The choices after the preferences were changed: what came from these follows them, what was chosen stays. */
export function choicesFollowing(
  choices: Choices,
  from: Preferences | undefined,
  to: Preferences | undefined,
  { organization }: Surroundings,
): Choices {
  const { zones, leaveOut } = choices;
  const [was, is] = [standardLeaveOut(from, organization), standardLeaveOut(to, organization)];
  const isStandard = zones.join() === standardZones(from, organization).join();
  return {
    ...choices,
    zones: isStandard ? standardZones(to, organization) : zones,
    leaveOut: LINE_KINDS.filter((kind) =>
      (leaveOut.includes(kind) === was.includes(kind) ? is : leaveOut).includes(kind),
    ),
    subjectPattern: to?.subjectPattern,
  };
}

/** The preferences that make these choices the standard of every invitation. */
export const preferencesFrom = (choices: Choices, present: Preferences | undefined): Preferences => ({
  languages: choices.languages,
  timeZones: choices.zones,
  ...leavingOut(choices.leaveOut, present),
  setSubject: choices.fields.subject === 'fill',
  setLocation: choices.fields.location === 'add',
});

/**
 * The choices as the use cases take them.
 * @param when the time of the meeting. `none`: it has none, so that no line with one belongs into the block;
 * nothing where it is not known whether it has one: then such a line is nobody's business
 */
export function invitationChoices(choices: Choices, when: When | 'none' | undefined): InvitationChoices {
  const [first, second] = choices.languages;
  const isLeftOut = when === 'none' && !choices.leaveOut.includes('when');
  return {
    languages: second === undefined ? [languages[first]] : [languages[first], languages[second]],
    leaveOut: isLeftOut ? [...choices.leaveOut, 'when'] : choices.leaveOut,
    ownLine: choices.ownLine,
    pinPolicy: choices.pinPolicy,
    firstTimeAdvice: choices.leaveOut.includes('comeEarly') ? 'omit' : 'print',
    subjectPattern: choices.subjectPattern,
    when: when === 'none' ? undefined : when,
  };
}

/** One language of the block changed; the same one twice, or none, is a block in one language. */
export function withLanguage(
  tags: BlockTags,
  place: 'first' | 'second',
  tag: LanguageTag | undefined,
): BlockTags {
  const first = place === 'first' ? (tag ?? tags[0]) : tags[0];
  const second = place === 'second' ? tag : tags[1];
  return second === undefined || second === first ? [first] : [first, second];
}
