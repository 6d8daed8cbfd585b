import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Organization } from '../../core/organization/organization';
import { useTexts } from '../app/texts';
import type { Texts } from '../app/texts';
import { LiveMessage } from '../controls/Notice';
import type { Message } from '../controls/Notice';
import type { PaneEvent } from '../state/paneEvent';
import type { FormScreen } from '../state/paneState';
import { readResult } from './readResult';
import { flavoursOf, usePaste } from './usePaste';
import type { Paste } from './usePaste';

export interface PastePartProps {
  readonly screen: FormScreen;
  readonly organization: Organization;
  readonly dispatch: (event: PaneEvent) => void;
}

/**
 * The place to paste an invitation into. What comes in by another way than a paste (dropped, dictated, typed) is read
 * on a press.
 */
function PasteArea({ paste }: { readonly paste: Paste }) {
  const { paste: words } = useTexts().words;
  const [typed, setTyped] = useState('');
  return (
    <>
      <Field label={words.label} hint={words.hint}>
        <Textarea
          data-focus="paste"
          rows={2}
          resize="vertical"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
          onPaste={(event) => {
            event.preventDefault();
            paste(flavoursOf(event.clipboardData));
          }}
        />
      </Field>
      {typed.trim() !== '' && (
        <Button className="start" onClick={() => paste({ html: '', text: typed })}>
          {words.read}
        </Button>
      )}
    </>
  );
}

function messageOf({ screen, organization }: PastePartProps, texts: Texts): Message | undefined {
  if (screen.pasting === 'reading') return { intent: 'info', text: texts.words.parts.loading };
  if (screen.pasting === 'notLoaded') return { intent: 'error', text: texts.words.parts.failed };
  return readResult(screen, organization, texts);
}

/** Where an invitation is pasted, and then in short what was understood of it. The keyboard comes here after reading. */
export function PastePart(props: PastePartProps) {
  const { screen, dispatch } = props;
  const texts = useTexts();
  const { reading } = texts.words;
  const paste = usePaste(dispatch);
  return (
    <>
      {!screen.pasted && <PasteArea paste={paste} />}
      {screen.pasted && (
        <h2 data-focus="read" tabIndex={-1}>
          {reading.title}
        </h2>
      )}
      <LiveMessage
        message={messageOf(props, texts)}
        actions={
          screen.pasted && (
            <Button size="small" onClick={() => dispatch({ kind: 'pastedDiscarded' })}>
              {reading.discard}
            </Button>
          )
        }
      />
    </>
  );
}
