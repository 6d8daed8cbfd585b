import type { InvitationChoices } from '../../core/invitation/choices';
import { composeInvitation, serviceNameOf } from '../../core/invitation/compose';
import { renderHtml } from '../../core/invitation/html';
import { renderText } from '../../core/invitation/text';
import { locationFor } from '../../core/invitation/location';
import { subjectByPattern } from '../../core/invitation/subject';
import { chooseLanguage } from '../../core/languages';
import type { Language } from '../../core/languages/language';
import type { Organization } from '../../core/organization';
import { success } from '../../core/result';
import type { Result } from '../../core/result';
import type { Room } from '../../core/room/room';
import type { Preferences } from '../../core/room/book';
import type { FieldProblem } from '../../core/room/fields';
import type { BodyFormat } from '../../mailbody/body/mailBody';

/** Everything that a click would write, ready: the block in both formats, the subject, the location. */
export interface PreparedInvitation {
  readonly block: { readonly [Format in BodyFormat]: string };
  readonly subject: string;
  readonly location: string;
}

/**
 * The language of the block: the user's choice, else Outlook's display language, else the organization's, else English.
 * @param displayLanguage BCP 47 tag of Outlook's own language
 */
export const invitationLanguage = (
  preferences: Preferences | undefined,
  displayLanguage: string,
  organization: Organization,
): Language => chooseLanguage(preferences?.languages?.[0], displayLanguage, organization.languages?.[0]);

/**
 * The languages of the block where the user asked for two: as {@link invitationLanguage}, and the second choice.
 */
export function invitationLanguages(
  preferences: Preferences | undefined,
  displayLanguage: string,
  organization: Organization,
): InvitationChoices['languages'] {
  const first = invitationLanguage(preferences, displayLanguage, organization);
  const tag = preferences?.languages?.[1];
  const second = tag === undefined ? first : chooseLanguage(tag);
  return second === first ? [first] : [first, second];
}

/**
 * Prepares what will be inserted. The pane's preview and the click both start here, so the preview is exactly what
 * will be inserted.
 * @returns the texts, or the fields of the room that must not be written
 */
export function previewInvitation(
  room: Room,
  organization: Organization,
  choices: InvitationChoices,
): Result<PreparedInvitation, readonly FieldProblem[]> {
  const composed = composeInvitation(room, organization, choices);
  if (!composed.ok) return composed;
  const [language] = choices.languages;
  const service = serviceNameOf(room, organization);
  const date = choices.when?.dateIn?.(language.tag);
  return success({
    block: {
      html: renderHtml(composed.value, choices.languages),
      text: renderText(composed.value, choices.languages),
    },
    subject: subjectByPattern(
      choices.subjectPattern,
      { room: room.name, service, date },
      language.invitation,
    ),
    location: locationFor(service, room.joinUrl, language.invitation),
  });
}
