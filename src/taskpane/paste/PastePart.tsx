import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Organization } from '../../core/organization';
import { Chunked } from '../chunk';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { LiveMessage } from '../LiveMessage';
import type { Message } from '../LiveMessage';
import type { PaneEvent } from '../state/paneEvent';
import type { FormScreen } from '../state/paneState';
import { useTexts } from '../texts';
import type { Texts } from '../texts';
import { flavoursOf } from './flavours';
import { readingChunk } from './readingChunk';
import { usePaste } from './usePaste';
import type { Paste } from './usePaste';

export interface PastePartProps {
  readonly screen: FormScreen;
  readonly organization: Organization;
  readonly dispatch: (event: PaneEvent) => void;
}

const styles = {
  area: { display: 'flex', flexDirection: 'column', rowGap: token('spacingVerticalXXS') },
  input: {
    boxSizing: 'border-box',
    width: '100%',
    height: '56px',
    padding: token('spacingHorizontalS'),
    font: 'inherit',
    color: token('colorNeutralForeground1'),
    backgroundColor: token('colorNeutralBackground1'),
    border: `1px dashed ${token('colorNeutralStrokeAccessible')}`,
    borderRadius: token('borderRadiusMedium'),
    resize: 'vertical',
  },
} as const satisfies Styles;

/**
 * The place to paste an invitation into: the browser's own text area, see {@link SelectField}. What comes in by another
 * way than a paste (dropped, dictated, typed) is read on a press.
 */
function PasteArea({ paste }: { readonly paste: Paste }) {
  const { paste: words } = useTexts().words;
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <div style={styles.area}>
      <label htmlFor={id}>{words.label}</label>
      <textarea
        id={id}
        style={styles.input}
        data-focus="paste"
        aria-describedby={`${id}hint`}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onPaste={(event) => {
          event.preventDefault();
          paste(flavoursOf(event.clipboardData));
        }}
      />
      <p id={`${id}hint`} style={common.note}>
        {words.hint}
      </p>
      {typed.trim() !== '' && (
        <div>
          <Button onClick={() => paste({ html: '', text: typed })}>{words.read}</Button>
        </div>
      )}
    </div>
  );
}

/** What came of the last paste. The reader words it, and it is there whenever it has read. */
function messageOf({ screen, organization }: PastePartProps, texts: Texts): Message | undefined {
  if (screen.pasting === 'reading') return { intent: 'info', text: texts.words.parts.loading };
  if (screen.pasting === 'notLoaded') return { intent: 'error', text: texts.words.parts.failed };
  return readingChunk.part?.pasteMessage(screen, organization, texts);
}

/** Where an invitation is pasted, and then what was understood of it. */
export function PastePart(props: PastePartProps) {
  const { screen, dispatch } = props;
  const texts = useTexts();
  const paste = usePaste(dispatch);
  return (
    <>
      {screen.pasted ? (
        <Chunked chunk={readingChunk}>{({ ReadHeading }) => <ReadHeading dispatch={dispatch} />}</Chunked>
      ) : (
        <PasteArea paste={paste} />
      )}
      <LiveMessage message={messageOf(props, texts)} />
    </>
  );
}
