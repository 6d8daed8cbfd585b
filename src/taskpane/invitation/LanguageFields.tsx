import { LANGUAGE_TAGS } from '../../core/languages/tags';
import type { LanguageTag } from '../../core/languages/tags';
import { languageNames } from '../languages/languageNames';
import { SelectField } from '../SelectField';
import type { Choice } from '../SelectField';
import { withLanguage } from '../state/choices';
import type { BlockTags } from '../state/choices';
import { useTexts } from '../texts';

export interface LanguageFieldsProps {
  readonly tags: BlockTags;
  readonly onChange: (tags: BlockTags) => void;
}

const named = (tag: LanguageTag): Choice<LanguageTag> => ({ value: tag, name: languageNames[tag] });

/** The language of the block, and a second one beside it. */
export function LanguageFields({ tags, onChange }: LanguageFieldsProps) {
  const { options } = useTexts().words;
  const [first, second] = tags;
  return (
    <>
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
    </>
  );
}
