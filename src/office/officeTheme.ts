/** Relative luminance (WCAG 2.2) below which white text reads better than black. */
const DARK_BELOW = 0.179;

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/**
 * Whether a background is a dark one, by its luminance: Outlook's own flags are not to be trusted (K04).
 * @param colour `#rrggbb`, or `#rgb`
 * @returns nothing where it is no such colour
 */
export function themeOfBackground(colour: unknown): 'light' | 'dark' | undefined {
  if (typeof colour !== 'string') return undefined;
  const long = colour.trim().replace(/^#(.)(.)(.)$/u, '#$1$1$2$2$3$3');
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(long) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((hex) => linear(Number.parseInt(hex, 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < DARK_BELOW ? 'dark' : 'light';
}

/** What is used of Office: older clients have neither the theme nor its event. */
interface ThemedOffice {
  readonly context?: {
    readonly officeTheme?: { readonly bodyBackgroundColor?: unknown } | undefined;
    readonly mailbox?: { addHandlerAsync?: unknown } | undefined;
  };
  readonly EventType?: { readonly OfficeThemeChanged?: unknown } | undefined;
}

const office = (): ThemedOffice | undefined => (globalThis as { Office?: ThemedOffice }).Office;

/** Office's theme, if this client tells it; where it does not, the page asks the system instead. */
export const officeTheme = {
  current: (): 'light' | 'dark' | undefined =>
    themeOfBackground(office()?.context?.officeTheme?.bodyBackgroundColor),

  /** Tells of changes from Mailbox 1.14 on. @returns the function that ends it */
  subscribe(notify: () => void): () => void {
    const changed = office()?.EventType?.OfficeThemeChanged;
    const mailbox = office()?.context?.mailbox;
    if (changed === undefined || typeof mailbox?.addHandlerAsync !== 'function') return () => undefined;
    let isWanted = true;
    const handler = () => {
      if (isWanted) notify();
    };
    try {
      (mailbox as { addHandlerAsync(event: unknown, run: () => void): void }).addHandlerAsync(
        changed,
        handler,
      );
    } catch {
      // Below 1.14 the method knows other events only. The theme of the pane's opening stays.
    }
    return () => {
      isWanted = false;
    };
  },
};
