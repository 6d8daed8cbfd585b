/** A mail is composed on white, so its preview is white in the dark theme too; `dark` is what dark mail clients make of it. */
export const PAPERS = {
  light: { backgroundColor: '#ffffff', color: '#1b1b1b' },
  dark: { backgroundColor: '#1f1f1f', color: '#f5f5f5' },
} as const;

/** A pane is narrower than any mail: a little smaller the lines break about as on a phone. */
const SCALE = 0.85;

/** The blue of links in the mail clients' own dark modes. */
const LINK_ON_DARK = '#9cc3ff';

/**
 * The page inside the preview frame: the block as it is, on paper of either kind.
 * Links aim at new windows, which the frame's sandbox refuses, so a click cannot put a foreign page into the preview.
 * @param html the block, untouched
 */
export const previewDocument = (html: string, paper: keyof typeof PAPERS): string => {
  const { backgroundColor, color } = PAPERS[paper];
  const links = paper === 'dark' ? `a{color:${LINK_ON_DARK}}` : '';
  return (
    `<!doctype html><html><head><meta charset="utf-8"><meta name="color-scheme" content="${paper}">` +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">` +
    '<base target="_blank"><style>' +
    `body{zoom:${SCALE};margin:12px;background:${backgroundColor};color:${color};font:11pt Aptos,Calibri,Arial,sans-serif}${links}` +
    `</style></head><body>${html}</body></html>`
  );
};
