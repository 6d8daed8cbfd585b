/** The two flavours of what is copied: mail editors take the HTML, all else the text. */
export interface Flavours {
  readonly html: string;
  readonly text: string;
}

/** The way that works in frames which may not use the clipboard API: a copy command whose content we provide. */
function copyByCommand({ html, text }: Flavours): boolean {
  const provide = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', provide);
  try {
    // Deprecated, and still the only way for a frame without the clipboard permission, as panes in a browser are.
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', provide);
  }
}

/**
 * Puts both flavours on the clipboard; to be called while a click is handled.
 * @returns false where the browser refused both ways
 */
export async function copyToClipboard(flavours: Flavours): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([flavours.html], { type: 'text/html' }),
        'text/plain': new Blob([flavours.text], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    return copyByCommand(flavours);
  }
}
