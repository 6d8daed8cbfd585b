import type { InvitationChoices } from '../../core/invitation/choices';
import type { LineKind } from '../../core/invitation/lineKind';
import { languages } from '../../core/languages';
import type { LanguageTag } from '../../core/languages/language';
import type { Organization } from '../../core/organization';
import type { PinPolicy, Room } from '../../core/room';
import type { Preferences } from '../../core/roomBook';
import { invitationLanguages } from '../../usecases/previewInvitation';
import type { FieldWishes } from '../../usecases/fillFields';

/** What stays the same while the pane is open. */
export interface Surroundings {
  readonly displayLanguage: string;
  readonly organization: Organization;
}

export type BlockTags = readonly [LanguageTag] | readonly [LanguageTag, LanguageTag];

/** How the person wants this one invitation. It begins with what the room and the preferences say. */
export interface Choices {
  readonly languages: BlockTags;
  readonly leaveOut: readonly LineKind[];
  readonly ownLine: string;
  readonly pinPolicy: PinPolicy;
  readonly fields: FieldWishes;
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
  leaveOut: [],
  ownLine: room.ownLine ?? '',
  pinPolicy: room.pinPolicy ?? 'print',
  fields: {
    subject: (preferences?.setSubject ?? true) ? 'fill' : 'leave',
    location: (preferences?.setLocation ?? true) ? 'add' : 'leave',
  },
});

/** The choices for another room, or for the edited one: what came from the room follows it, what was chosen stays. */
export const choicesMovedTo = (choices: Choices, from: Room, to: Room): Choices => ({
  ...choices,
  ownLine: choices.ownLine === (from.ownLine ?? '') ? (to.ownLine ?? '') : choices.ownLine,
  pinPolicy:
    choices.pinPolicy === (from.pinPolicy ?? 'print') ? (to.pinPolicy ?? 'print') : choices.pinPolicy,
});

/** The choices as the use cases take them. */
export function invitationChoices({ languages: tags, ...choices }: Choices): InvitationChoices {
  const [first, second] = tags;
  return {
    languages: second === undefined ? [languages[first]] : [languages[first], languages[second]],
    leaveOut: choices.leaveOut,
    ownLine: choices.ownLine,
    pinPolicy: choices.pinPolicy,
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
