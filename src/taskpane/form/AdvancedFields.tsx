import type { Organization } from '../../core/organization/organization';
import { DRAFT_FIELDS } from '../../core/room/draft';
import type { DraftField } from '../../core/room/draft';
import { useTexts } from '../app/texts';
import { SelectField } from '../controls/fields';
import type { PaneEvent } from '../state/paneEvent';
import type { FormScreen } from '../state/paneState';
import { MAIN_FIELDS } from '../state/screens';
import { pinForChoices, roomPolicyChoices } from './pinChoices';
import { RoomField } from './RoomField';

export interface AdvancedFieldsProps {
  readonly screen: FormScreen;
  readonly organization: Organization;
  /** Fields that stand elsewhere. */
  readonly except?: readonly DraftField[];
  readonly dispatch: (event: PaneEvent) => void;
}

/** What most rooms need not say: the other ways in, the room's own service, what becomes of the PIN. */
export function AdvancedFields({ screen, organization, except = [], dispatch }: AdvancedFieldsProps) {
  const { words } = useTexts();
  const { pinPolicy, pinFor } = screen.draft;
  return (
    <>
      <SelectField
        label={words.form.pinPolicy}
        // Where the organization says nothing either, the PIN is printed.
        value={pinPolicy === 'standard' && !organization.pinPolicy ? 'print' : pinPolicy}
        choices={roomPolicyChoices(organization, words)}
        onChoose={(policy) => dispatch({ kind: 'pinChosen', chosen: { pinPolicy: policy } })}
      />
      <SelectField
        label={words.form.pinFor}
        value={pinFor}
        choices={pinForChoices(organization, words)}
        onChoose={(need) => dispatch({ kind: 'pinChosen', chosen: { pinFor: need } })}
      />
      {DRAFT_FIELDS.filter((field) => !MAIN_FIELDS.includes(field) && !except.includes(field)).map(
        (field) => (
          <RoomField key={field} {...{ field, screen, organization, dispatch }} />
        ),
      )}
    </>
  );
}
