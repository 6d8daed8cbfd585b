import { changePreferences } from '../../core/room/edits';
import { LANGUAGE_TAGS } from '../../core/languages/tags';
import type { LanguageTag } from '../../core/languages/tags';
import { alwaysWords } from '../languages/everyAlwaysWords';
import { SelectField } from '../controls/fields';
import { useTexts } from '../app/texts';
import type { PaneActions } from '../work/usePane';

export interface PaneLanguageProps {
  /** As stored: it may be a tag that we do not speak. */
  readonly chosen: string | undefined;
  readonly keep: PaneActions['keep'];
}

const isSpoken = (tag: string | undefined): tag is LanguageTag => LANGUAGE_TAGS.some((each) => each === tag);

/** The language in which pane and notifications speak to the person; Outlook's own where nothing is chosen. */
export function PaneLanguage({ chosen, keep }: PaneLanguageProps) {
  const { rooms } = useTexts().words;
  return (
    <SelectField<LanguageTag | 'outlook'>
      label={rooms.uiLanguage}
      value={isSpoken(chosen) ? chosen : 'outlook'}
      choices={[
        { value: 'outlook', name: rooms.asOutlook },
        ...LANGUAGE_TAGS.map((tag) => ({ value: tag, name: alwaysWords[tag].name })),
      ]}
      onChoose={(tag) =>
        keep({ kind: 'languageChosen' }, (book, at) =>
          changePreferences(book, { uiLanguage: tag === 'outlook' ? undefined : tag }, at),
        )
      }
    />
  );
}
