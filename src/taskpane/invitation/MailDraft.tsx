import type { MailDraft as Draft } from '../../usecases/draftMail';
import { common } from '../fluentStyles';
import { useTexts } from '../texts';
import { lineNames } from './lookSentence';

export interface MailDraftProps {
  readonly draft: Draft;
}

/** A link that opens the mail program with the invitation in a new mail, and what it goes without. */
export function MailDraft({ draft }: MailDraftProps) {
  const texts = useTexts();
  const { invitation } = texts.words;
  if (draft.kind === 'badRoom') return null;
  if (draft.kind === 'tooLong') return <p style={common.note}>{invitation.draftTooLong}</p>;
  const leftOut = lineNames(draft.leftOut, texts);
  return (
    <div>
      <a href={draft.url} style={common.link}>
        {invitation.actions.draftMail}
      </a>
      {leftOut !== '' && <p style={common.note}>{invitation.draftWithout(leftOut)}</p>}
    </div>
  );
}
