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
  // Where the PIN is not, what it is needed for is no loss of its own.
  const others = draft.leftOut.filter((kind) => kind !== 'pin' && kind !== 'pinFor');
  return (
    <div>
      <a href={draft.url} style={common.link}>
        {invitation.actions.draftMail}
      </a>
      {draft.leftOut.includes('pin') && <p style={common.note}>{invitation.draftWithoutPin}</p>}
      {others.length > 0 && <p style={common.note}>{invitation.draftWithout(lineNames(others, texts))}</p>}
    </div>
  );
}
