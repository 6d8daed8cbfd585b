import { Link } from '@fluentui/react-components';
import { draftMail } from '../../usecases/draftMail';
import { useTexts } from '../app/texts';
import { lineNames } from './lookSentence';

/** A link that opens the mail program with the invitation in a new mail, and what it goes without. */
export function MailDraft({ of }: { readonly of: Parameters<typeof draftMail> }) {
  const draft = draftMail(...of);
  const texts = useTexts();
  const { invitation } = texts.words;
  if (draft.kind === 'badRoom') return null;
  if (draft.kind === 'tooLong') return <p className="note">{invitation.draftTooLong}</p>;
  // Where the PIN is not, what it is needed for is no loss of its own.
  const others = draft.leftOut.filter((kind) => kind !== 'pin' && kind !== 'pinFor');
  return (
    <div className="tight">
      <Link inline href={draft.url}>
        {invitation.actions.draftMail}
      </Link>
      {draft.leftOut.includes('pin') && <p className="note">{invitation.draftWithoutPin}</p>}
      {others.length > 0 && <p className="note">{invitation.draftWithout(lineNames(others, texts))}</p>}
    </div>
  );
}
