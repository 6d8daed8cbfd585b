import { useEffect, useEffectEvent } from 'react';
import { lazyPart } from '../controls/lazyPart';
import type { PaneEvent, PasteOutcome } from '../state/paneEvent';
import { newQuestion } from '../state/questions';
import type { Flavours } from './readFlavours';

/** The reader of invitations and all that is shown of what it read; it comes with the first paste. */
export const readingPart = lazyPart(() => import('./reading'));

/** @param data of a paste or a drop; browsers empty it once the event is over */
export const flavoursOf = (data: Pick<DataTransfer, 'getData'> | null): Flavours => ({
  html: data?.getData('text/html') ?? '',
  text: data?.getData('text/plain') ?? '',
});

export type Paste = (flavours: Flavours) => void;

/** Reads what was pasted once the reader is there. Nothing is saved, and nothing of the pasted text is run. */
async function read(flavours: Flavours, dispatch: (event: PaneEvent) => void): Promise<void> {
  const question = newQuestion();
  dispatch({ kind: 'pasteStarted', question });
  const part = await readingPart.load().catch(() => undefined);
  let pasted: PasteOutcome = { kind: part ? 'nothing' : 'notLoaded' };
  try {
    if (part) pasted = part.readFlavours(flavours);
  } catch (cause) {
    console.error(cause); // oxlint-disable-line no-console -- a surprise must be seen
  }
  dispatch({ kind: 'pasteEnded', answers: question, pasted });
}

/** So many lines belong into no field of one line: they are an invitation, wherever the keyboard happens to be. */
const LINES_OF_AN_INVITATION = 3;

/** True where a paste has a place of its own to go to. */
function isForField(target: EventTarget | null, { text }: Flavours): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  const isLong = text.trim().split('\n').length >= LINES_OF_AN_INVITATION;
  return target instanceof HTMLInputElement && !isLong;
}

/** Takes pastes anywhere on the page; what belongs into a field stays the field's. @returns reads what was pasted elsewhere */
export function usePaste(dispatch: (event: PaneEvent) => void): Paste {
  const paste: Paste = (flavours) => void read(flavours, dispatch);
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const flavours = flavoursOf(event.clipboardData);
    if (isForField(event.target, flavours)) return;
    event.preventDefault();
    paste(flavours);
  });
  useEffect(() => {
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('paste', onPaste);
    };
  }, []);
  return paste;
}
