/** The mail's paper: a mail is composed on white, so its preview is white in the dark theme too. */
export const PAPER = { backgroundColor: '#ffffff', color: '#1b1b1b' } as const;

/**
 * The page inside the preview frame: the block as it is, on white paper.
 * Links aim at new windows, which the frame's sandbox refuses, so a click cannot put a foreign page into the preview.
 * @param html the block, untouched
 */
export const previewDocument = (html: string): string =>
  '<!doctype html><html><head><meta charset="utf-8"><meta name="color-scheme" content="light">' +
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">` +
  '<base target="_blank"><style>' +
  `body{margin:12px;background:${PAPER.backgroundColor};color:${PAPER.color};font:11pt Aptos,Calibri,Arial,sans-serif}` +
  // In a narrow pane long addresses break, as in a narrow mail; labels stay whole.
  'td:last-child{overflow-wrap:anywhere}' +
  `</style></head><body>${html}</body></html>`;
