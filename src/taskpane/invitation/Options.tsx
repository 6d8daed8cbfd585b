import { Button } from '@fluentui/react-components';
import { changePreferences } from '../../core/room/edits';
import type { When } from '../../core/meeting/when';
import type { Organization } from '../../core/organization';
import { MAX_TEXT_LENGTH } from '../../core/room/fields';
import type { Room } from '../../core/room/room';
import { CheckField } from '../CheckField';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { pinPolicyChoices } from '../form/pinChoices';
import { SelectField } from '../SelectField';
import { preferencesFrom } from '../state/choices';
import type { Choices } from '../state/choices';
import type { PaneEvent } from '../state/paneEvent';
import { TextField } from '../TextField';
import { useTexts } from '../texts';
import type { PaneActions } from '../usePane';
import { LanguageFields } from './LanguageFields';
import { leavableKinds } from './leavableKinds';

export interface OptionsProps {
  readonly room: Room;
  readonly organization: Organization;
  readonly choices: Choices;
  /** The time of the meeting, where the invitation could say it. */
  readonly when: When | undefined;
  readonly dispatch: (event: PaneEvent) => void;
  readonly keep: PaneActions['keep'];
}

const styles = {
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0, display: 'flex', flexDirection: 'column' },
  legend: { padding: 0, fontWeight: token('fontWeightSemibold') },
  standard: { ...common.stack, rowGap: token('spacingVerticalXS') },
} as const satisfies Styles;

/** How this one invitation is to look, and the button that makes it the rule. */
export function Options({ room, organization, choices, when, dispatch, keep }: OptionsProps) {
  const { words } = useTexts();
  const { options } = words;
  const change = (changed: Partial<Choices>) => dispatch({ kind: 'choicesChanged', changed });
  const { leaveOut, fields } = choices;
  const makeStandard = () =>
    keep({ kind: 'standardChosen' }, (book, at) =>
      changePreferences(book, preferencesFrom(choices, book.preferences), at),
    );
  return (
    <>
      <LanguageFields tags={choices.languages} onChange={(languages) => change({ languages })} />
      <fieldset style={styles.group}>
        <legend style={styles.legend}>{options.include}</legend>
        {leavableKinds(room, organization, choices, when).map((kind) => (
          <CheckField
            key={kind}
            label={words.lines[kind]}
            checked={!leaveOut.includes(kind)}
            onChange={(checked) =>
              change({
                leaveOut: checked ? leaveOut.filter((each) => each !== kind) : [...leaveOut, kind],
              })
            }
          />
        ))}
      </fieldset>
      <TextField
        label={options.ownLine}
        value={choices.ownLine}
        maxLength={MAX_TEXT_LENGTH.ownLine}
        onChange={(ownLine) => change({ ownLine })}
      />
      <SelectField
        label={options.pin}
        value={choices.pinPolicy}
        choices={pinPolicyChoices(words)}
        onChoose={(pinPolicy) => change({ pinPolicy })}
      />
      <fieldset style={styles.group}>
        <legend style={styles.legend}>{options.fields}</legend>
        <CheckField
          label={options.subject}
          checked={fields.subject === 'fill'}
          onChange={(checked) => change({ fields: { ...fields, subject: checked ? 'fill' : 'leave' } })}
        />
        <CheckField
          label={options.location}
          checked={fields.location === 'add'}
          onChange={(checked) => change({ fields: { ...fields, location: checked ? 'add' : 'leave' } })}
        />
      </fieldset>
      <div style={styles.standard}>
        <div>
          <Button size="small" onClick={makeStandard}>
            {options.makeStandard}
          </Button>
        </div>
        <p style={common.note}>{options.makeStandardNote}</p>
      </div>
    </>
  );
}
