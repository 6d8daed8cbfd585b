import { changePreferences } from '../../core/room/edits';
import { LANGUAGE_TAGS } from '../../core/languages/tags';
import type { LanguageTag } from '../../core/languages/tags';
import { alwaysWords } from '../languages/everyAlwaysWords';
import { SelectField } from '../controls/fields';
import { useTexts } from '../app/texts';
import type { PaneActions } from '../work/usePane';
import { useSavedAsChanged } from './useSavedAsChanged';

export interface PaneLanguageProps {
  /** As stored: it may be a tag that we do not speak. */
  readonly chosen: string | undefined;
  readonly isBusy: boolean;
  readonly keep: PaneActions['keep'];
}

const isSpoken = (tag: string | undefined): tag is LanguageTag => LANGUAGE_TAGS.some((each) => each === tag);

/** The language in which pane and notifications speak to the person; Outlook's own where nothing is chosen. */
export function PaneLanguage({ chosen, isBusy, keep }: PaneLanguageProps) {
  const { rooms } = useTexts().words;
  const language = useSavedAsChanged(isSpoken(chosen) ? [chosen] : [], isBusy, ([uiLanguage]) =>
    keep({ kind: 'languageChosen' }, (book, at) => changePreferences(book, { uiLanguage }, at)),
  );
  const [tag] = language.value;
  return (
    <SelectField<LanguageTag | 'outlook'>
      label={rooms.uiLanguage}
      value={isSpoken(tag) ? tag : 'outlook'}
      choices={[
        { value: 'outlook', name: rooms.asOutlook },
        ...LANGUAGE_TAGS.map((each) => ({ value: each, name: alwaysWords[each].name })),
      ]}
      onChoose={(picked) => language.change(picked === 'outlook' ? [] : [picked])}
    />
  );
}
