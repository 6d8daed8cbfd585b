import { Button } from '@fluentui/react-components';
import { LANGUAGE_TAGS } from '../../core/languages/tags';
import type { LanguageTag } from '../../core/languages/tags';
import type { When } from '../../core/meeting/when';
import type { Organization } from '../../core/organization/organization';
import { changePreferences } from '../../core/room/edits';
import { MAX_TEXT_LENGTH } from '../../core/room/fields';
import type { Room } from '../../core/room/room';
import { useTexts } from '../app/texts';
import { CheckField, SelectField, TextField } from '../controls/fields';
import type { Choice } from '../controls/fields';
import { pinPolicyChoices } from '../form/pinChoices';
import { alwaysWords } from '../languages/everyAlwaysWords';
import { preferencesFrom, withLanguage } from '../state/choices';
import type { BlockTags, Choices } from '../state/choices';
import type { PaneEvent } from '../state/paneEvent';
import type { PaneActions } from '../work/usePane';
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

const named = (tag: LanguageTag): Choice<LanguageTag> => ({ value: tag, name: alwaysWords[tag].name });

interface LanguageFieldsProps {
  readonly tags: BlockTags;
  readonly onChange: (tags: BlockTags) => void;
}

/** The language of the block, and a second one beside it. */
function LanguageFields({ tags, onChange }: LanguageFieldsProps) {
  const { options } = useTexts().words;
  const [first, second] = tags;
  return (
    <div className="fields">
      <SelectField
        label={options.language}
        value={first}
        choices={LANGUAGE_TAGS.map(named)}
        onChoose={(tag) => onChange(withLanguage(tags, 'first', tag))}
      />
      <SelectField<LanguageTag | 'none'>
        label={options.secondLanguage}
        value={second ?? 'none'}
        choices={[
          { value: 'none', name: options.noSecondLanguage },
          ...LANGUAGE_TAGS.filter((tag) => tag !== first).map(named),
        ]}
        onChoose={(tag) => onChange(withLanguage(tags, 'second', tag === 'none' ? undefined : tag))}
      />
    </div>
  );
}

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
      <LanguageFields tags={choices.languages} onChange={(tags) => change({ languages: tags })} />
      <fieldset>
        <legend>{options.include}</legend>
        {leavableKinds(room, organization, choices, when).map((kind) => (
          <CheckField
            key={kind}
            label={words.lines[kind]}
            checked={!leaveOut.includes(kind)}
            onChange={(checked) =>
              change({ leaveOut: checked ? leaveOut.filter((each) => each !== kind) : [...leaveOut, kind] })
            }
          />
        ))}
      </fieldset>
      <TextField
        label={words.fields.ownLine}
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
      <fieldset>
        <legend>{options.fields}</legend>
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
      <div className="tight">
        <Button className="start" onClick={makeStandard}>
          {options.makeStandard}
        </Button>
        <p className="note">{options.makeStandardNote}</p>
      </div>
    </>
  );
}
