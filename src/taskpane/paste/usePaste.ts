import { useEffect, useEffectEvent } from 'react';
import type { PaneEvent } from '../state/paneEvent';
import type { PasteOutcome } from '../state/paneEvent';
import { flavoursOf } from './flavours';
import type { Flavours } from './flavours';
import { readingChunk } from './readingChunk';

export type Paste = (flavours: Flavours) => void;

/** Reads what was pasted once the reader is there. Nothing is saved, and nothing of the pasted text is run. */
async function read(flavours: Flavours, dispatch: (event: PaneEvent) => void): Promise<void> {
  dispatch({ kind: 'pasteStarted' });
  const end = (pasted: PasteOutcome) => dispatch({ kind: 'pasteEnded', pasted });
  const part = await readingChunk.load().catch(() => undefined);
  end(part ? part.readFlavours(flavours) : { kind: 'notLoaded' });
}

/** True where a paste has a place of its own to go to. */
const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Takes pastes anywhere on the page but in inputs, which keep theirs. @returns reads what was pasted elsewhere */
export function usePaste(dispatch: (event: PaneEvent) => void): Paste {
  const paste: Paste = (flavours) => void read(flavours, dispatch);
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (takesText(event.target)) return;
    event.preventDefault();
    paste(flavoursOf(event.clipboardData));
  });
  useEffect(() => {
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('paste', onPaste);
    };
  }, []);
  return paste;
}
