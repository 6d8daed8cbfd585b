import type { InvitationChoices } from '../../core/invitation/choices';
import { composeInvitation, serviceNameOf } from '../../core/invitation/lines';
import { wordDay } from '../../core/meeting/rows/whenRow';
import { renderHtml } from '../../core/invitation/html';
import { renderText } from '../../core/invitation/text';
import type { InvitationLine } from '../../core/invitation/lines';
import { locationFor } from '../../core/invitation/itemFields/location';
import { standingLines } from '../../core/invitation/standing';
import type { Standing } from '../../core/invitation/standing';
import { standardLeaveOut } from '../../core/invitation/standard';
import { subjectByPattern } from '../../core/invitation/itemFields/subject';
import { chooseLanguage } from '../../core/languages';
import type { When } from '../../core/meeting/when';
import type { Organization } from '../../core/organization/organization';
import { success } from '../../core/result';
import type { Result } from '../../core/result';
import type { Room } from '../../core/room/room';
import type { Preferences } from '../../core/room/book';
import type { FieldProblem } from '../../core/room/fields';
import type { BodyFormat } from '../../mailbody/body/mailBody';

/** What a click writes besides the text. A subject that somebody wrote and locations that stand there stay in any case. */
export interface FieldWishes {
  readonly subject: 'fill' | 'leave';
  readonly location: 'add' | 'leave';
}

/** What becomes of the calendar file beside the invitation in a message. */
export type CalendarWish = { readonly kind: 'attach'; readonly when: When } | { readonly kind: 'none' };

/** What ribbon and pane ask for: whose room, how its invitation is to look, and what goes with it. */
export interface InvitationRequest {
  readonly room: Room;
  readonly choices: InvitationChoices;
  /** Without them subject and location are left alone. */
  readonly fields?: FieldWishes | undefined;
  /** Without a wish files are left alone. */
  readonly calendar?: CalendarWish | undefined;
  /** The block that is renewed: what somebody took out of it stays out. */
  readonly standing?: Standing | undefined;
}

/** Everything that a click would write, ready. */
export interface PreparedInvitation {
  readonly lines: readonly InvitationLine[];
  /** Rendered when it is asked for: most clicks compare, and write nothing. */
  readonly block: (format: BodyFormat) => string;
  readonly subject: string;
  readonly location: string;
}

/**
 * The languages of the block: those of the user's choice, else the organization's, one or two; where neither names any,
 * Outlook's display language, else English.
 * @param displayLanguage BCP 47 tag of Outlook's own language
 */
export function invitationLanguages(
  preferences: Preferences | undefined,
  displayLanguage: string,
  organization: Organization,
): InvitationChoices['languages'] {
  const { languages: tags = [] } = preferences?.languages?.length ? preferences : organization;
  const first = chooseLanguage(tags[0], organization.languages?.[0], displayLanguage);
  const second = tags[1] === undefined ? first : chooseLanguage(tags[1]);
  return second === first ? [first] : [first, second];
}

/** What the ribbon asks for, as the person's preferences have it, and the further zones in which a new block says the time. */
export function requestByPreferences(
  preferences: Preferences | undefined,
  displayLanguage: string,
  organization: Organization,
): Omit<InvitationRequest, 'room'> & { readonly zones: readonly string[] } {
  return {
    choices: {
      languages: invitationLanguages(preferences, displayLanguage, organization),
      subjectPattern: preferences?.subjectPattern,
      leaveOut: standardLeaveOut(preferences, organization),
      firstTimeAdvice: preferences?.firstTimeAdvice === true ? 'print' : 'omit',
    },
    fields: wishedFields(preferences),
    zones: standardZones(preferences, organization),
  };
}

/** The fields that go with an invitation where the person has not said otherwise for this one. */
export const wishedFields = (preferences: Preferences | undefined): FieldWishes => ({
  subject: (preferences?.setSubject ?? true) ? 'fill' : 'leave',
  location: (preferences?.setLocation ?? true) ? 'add' : 'leave',
});

/** The further zones of every invitation: the person's, else the organization's. */
export const standardZones = (
  preferences: Preferences | undefined,
  organization: Organization,
): readonly string[] => preferences?.timeZones ?? organization.timeZones ?? [];

/**
 * Prepares what will be inserted. The pane's preview and the click both start here, so the preview is exactly what
 * will be inserted.
 * @returns the lines and texts, or the fields of the room that must not be written
 */
export function prepareInvitation(
  room: Room,
  organization: Organization,
  choices: InvitationChoices,
  standing?: Standing,
): Result<PreparedInvitation, readonly FieldProblem[]> {
  const composed = composeInvitation(room, organization, choices);
  if (!composed.ok) return composed;
  const { languages, subjectPattern, when } = choices;
  const [language] = languages;
  const service = serviceNameOf(room, organization);
  const facts = { room: room.name, service, date: when && wordDay(when, language.when) };
  const lines = standing ? standingLines(composed.value, standing) : composed.value;
  return success({
    lines,
    block: (format) => (format === 'html' ? renderHtml : renderText)(lines, languages),
    subject: subjectByPattern(subjectPattern, facts, language.invitation),
    location: locationFor(service, room.joinUrl, language.invitation),
  });
}
