import type { Organization } from '../../core/organization';
import { DRAFT_FIELDS } from '../../core/room/draft';
import { common } from '../fluentStyles';
import { SelectField } from '../SelectField';
import type { PaneEvent } from '../state/paneEvent';
import type { FormScreen } from '../state/paneState';
import { MAIN_FIELDS } from '../state/screens';
import { useTexts } from '../texts';
import { useRequestedFocus } from '../useRequestedFocus';
import { LinesField } from './LinesField';
import { pinPolicyChoices } from './pinPolicyChoices';
import { RoomField } from './RoomField';

export interface AdvancedFieldsProps {
  readonly screen: FormScreen;
  readonly organization: Organization;
  readonly dispatch: (event: PaneEvent) => void;
}

/** What most rooms need not say: the other ways in, the room's own service, what becomes of the PIN. */
export function AdvancedFields({ screen, organization, dispatch }: AdvancedFieldsProps) {
  const { words } = useTexts();
  const container = useRequestedFocus<HTMLDivElement>(screen.focus);
  return (
    <div ref={container} style={common.stack}>
      <SelectField
        label={words.form.pinPolicy}
        value={screen.draft.pinPolicy}
        choices={pinPolicyChoices(words)}
        onChoose={(policy) => dispatch({ kind: 'pinPolicyChosen', policy })}
      />
      {DRAFT_FIELDS.filter((field) => !MAIN_FIELDS.includes(field)).map((field) => (
        <RoomField
          key={field}
          {...{ field, screen, organization, dispatch }}
          {...(field === 'phoneNumbers' ? { TextField: LinesField } : {})}
        />
      ))}
    </div>
  );
}
