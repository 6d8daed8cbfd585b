import { common } from '../fluentStyles';
import type { FormScreen } from '../state/paneState';
import { useTexts } from '../texts';
import { TitleHeading } from '../TitleHeading';

export interface FormIntroProps {
  readonly titleId: string;
  readonly purpose: FormScreen['purpose'];
}

/**
 * What the form is for and what it needs. Whatever fills a new room's form in by itself has its place behind this,
 * before the first field.
 */
export function FormIntro({ titleId, purpose }: FormIntroProps) {
  const { form } = useTexts().words;
  const titles = { first: form.setUpTitle, new: form.newTitle, edit: form.editTitle } as const;
  return (
    <>
      <TitleHeading id={titleId}>{titles[purpose]}</TitleHeading>
      {purpose === 'first' && <p style={common.text}>{form.setUpIntro}</p>}
      <p style={common.note}>{form.required}</p>
    </>
  );
}
