import { writePhoneNumberLines } from '../../core/room/draft';
import { READ_FIELDS } from '../../core/pasted/roomReading';
import type {
  Doubt,
  Finding,
  Place,
  ReadField,
  RoomFindings,
  RoomRemarks,
} from '../../core/pasted/roomReading';
import type { DraftField, RoomDraft } from '../../core/room/draft';

/** An invitation that was pasted into the form, and what was understood of it. */
export interface PastedInvitation extends RoomRemarks {
  /** As its reader sees it; the places of the findings are in it. */
  readonly text: string;
  readonly findings: RoomFindings;
}

/** An invitation in the form that it was read into. */
export interface FilledInvitation extends PastedInvitation {
  /** The form right after it was read: what is told of the reading does not change with every key. */
  readonly filled: RoomDraft;
  /** Where the form had the same value already, from elsewhere: what two say is not in doubt. */
  readonly agreed: readonly ReadField[];
}

/** Why a paste left the form as it was: `notLoaded`: the part of the pane that reads did not come. */
export type PasteFailure = 'nothing' | 'tooLong' | 'notLoaded';

/** How a field of the form stands to the pasted invitation. */
export type FieldReading =
  | { readonly kind: 'notAsked' }
  /** The field is empty and the invitation has nothing for it. */
  | { readonly kind: 'missing' }
  /** The field has what the invitation says; each doubt once. */
  | { readonly kind: 'read'; readonly places: readonly Place[]; readonly doubts: readonly Doubt[] }
  /** The field has something else, or nothing any more. */
  | { readonly kind: 'differs'; readonly value: string };

const isReadField = (field: DraftField): field is ReadField =>
  (READ_FIELDS as readonly DraftField[]).includes(field);

/** All that was found for a field; several only of phone numbers. */
export function findingsFor({ findings }: PastedInvitation, field: ReadField): readonly Finding<unknown>[] {
  if (field === 'phoneNumbers') return findings.phoneNumbers ?? [];
  const finding = findings[field];
  return finding ? [finding] : [];
}

/** What the invitation says for a field, as the form has it; empty where it says nothing. */
export function readText({ findings }: PastedInvitation, field: DraftField): string {
  if (!isReadField(field)) return '';
  if (field === 'phoneNumbers')
    return writePhoneNumberLines((findings.phoneNumbers ?? []).map(({ value }) => value));
  return findings[field]?.value ?? '';
}

/** Few rooms have a SIP address besides their number, and in whose calendar a room is used no invitation says. */
const NOT_MISSED: ReadonlySet<DraftField> = new Set(['sipAddress', 'owner']);

/** What there is to say of a field beside the pasted invitation. */
export function fieldReading(pasted: FilledInvitation, draft: RoomDraft, field: DraftField): FieldReading {
  if (!isReadField(field)) return { kind: 'notAsked' };
  const value = readText(pasted, field);
  const typed = draft[field].trim();
  if (value === '') return { kind: typed === '' && !NOT_MISSED.has(field) ? 'missing' : 'notAsked' };
  if (typed !== value.trim()) return { kind: 'differs', value };
  const findings = findingsFor(pasted, field);
  const doubts = findings.flatMap((finding) =>
    finding.certainty === 'doubtful' && !pasted.agreed.includes(field) ? [finding.doubt] : [],
  );
  return { kind: 'read', places: findings.flatMap(({ places }) => places), doubts: [...new Set(doubts)] };
}

/** The fields whose values the form had before the invitation was read, and not from a former one. */
export const agreedFields = (
  pasted: PastedInvitation,
  draft: RoomDraft,
  former: FilledInvitation | undefined,
): readonly ReadField[] =>
  READ_FIELDS.filter((field) => {
    const value = draft[field].trim();
    const isFromElsewhere =
      !former || former.agreed.includes(field) || value !== readText(former, field).trim();
    return value !== '' && value === readText(pasted, field).trim() && isFromElsewhere;
  });

/** What stands in a form that nobody has typed: what was offered, and what a former paste put there. */
interface Untyped {
  readonly offered?: Partial<RoomDraft> | undefined;
  readonly pasted?: PastedInvitation | undefined;
}

/** A field is free where it is empty, or still has what nobody has typed. */
const isFree = (draft: RoomDraft, field: DraftField, { offered, pasted }: Untyped): boolean =>
  draft[field].trim() === '' ||
  draft[field] === offered?.[field] ||
  (pasted !== undefined && draft[field] === readText(pasted, field));

const offeredAgain = (
  pasted: PastedInvitation | undefined,
  { offered }: Untyped,
  field: DraftField,
): string => (pasted && field !== 'name' ? undefined : offered?.[field]) ?? '';

/**
 * Puts an invitation into the form. Only what a person typed is never replaced: empty fields are filled, and those that
 * still have what a former paste put there get the new value, or none, so that two rooms never mix. So it is with what
 * the PIN is needed for, where the person has not chosen it. The offered name stays where the invitation has none; the
 * offered link goes with any other room.
 */
export const filledFrom = (
  pasted: PastedInvitation | undefined,
  draft: RoomDraft,
  former: Untyped,
): RoomDraft => ({
  ...draft,
  ...Object.fromEntries(
    READ_FIELDS.filter((field) => isFree(draft, field, former)).map((field) => [
      field,
      (pasted ? readText(pasted, field) : '') || offeredAgain(pasted, former, field),
    ]),
  ),
  pinFor:
    draft.pinFor === (former.pasted?.pinFor ?? 'standard') ? (pasted?.pinFor ?? 'standard') : draft.pinFor,
});
