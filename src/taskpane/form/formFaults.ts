import { checkDraftField, DRAFT_FIELDS } from '../../core/room/draft';
import type { DraftField, DraftProblem, RoomDraft } from '../../core/room/draft';
import type { Faults } from '../state/paneState';

export const faultsOf = (problems: readonly DraftProblem[]): Faults =>
  Object.fromEntries(problems.map(({ field, fault }) => [field, fault]));

/** Checks the named fields only: one that nobody has left yet is not called wrong. */
export const faultsAmong = (draft: RoomDraft, fields: readonly DraftField[]): Faults =>
  faultsOf(
    fields.flatMap((field) => {
      const fault = checkDraftField(draft, field);
      return fault === undefined ? [] : [{ field, fault }];
    }),
  );

export const wrongFields = (faults: Faults): readonly DraftField[] =>
  DRAFT_FIELDS.filter((field) => faults[field] !== undefined);
