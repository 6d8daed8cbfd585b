import type { LanguageTag } from '../languages/language';
import type { ConfirmKey } from '../organization';

/** A phone number of the invitation, ready to dial: `dialUrl` holds number, pauses, extension and key, never the PIN. */
export interface DialablePhoneNumber {
  readonly label: string;
  readonly number: string;
  readonly dialUrl: string;
}

/**
 * The times of a meeting in the words of each language. Made by `core/meeting` and handed in, because its zones and names
 * are as large as the rest of a block, and only what prints times should load them.
 */
export interface WhenLines {
  readonly rowsIn: (tag: LanguageTag) => readonly string[];
  /** The day of the meeting in the organizer's zone, for a subject; nothing where it is not known. */
  readonly dateIn?: ((tag: LanguageTag) => string | undefined) | undefined;
}

/**
 * One line of the connection block. This closed list feeds the HTML renderer, the text renderer and the preview,
 * so that no way of joining can be in one and missing in another.
 */
export type InvitationLine =
  | { readonly kind: 'join'; readonly url: string }
  | {
      readonly kind: 'phone';
      readonly numbersUrl?: string | undefined;
      readonly numbers: readonly DialablePhoneNumber[];
      readonly extension?: string | undefined;
    }
  | { readonly kind: 'extension'; readonly extension: string }
  | {
      readonly kind: 'h323';
      readonly role: 'primary' | 'backup';
      readonly gateway: string;
      /** What to type into a room system, ready: `gateway##extension`, `extension@gateway`. */
      readonly dialStrings: readonly string[];
    }
  | { readonly kind: 'sip'; readonly address: string }
  | { readonly kind: 'confirmKey'; readonly keys: readonly ConfirmKey[] }
  | { readonly kind: 'pin'; readonly pin: string }
  | { readonly kind: 'pinSeparate' }
  | { readonly kind: 'when'; readonly lines: WhenLines }
  | {
      readonly kind: 'test';
      /** The page of the test room. */
      readonly url: string | undefined;
      /** What people who join for the first time are told; needs no test room. */
      readonly advice: 'print' | 'omit';
    }
  | { readonly kind: 'help'; readonly url: string }
  | { readonly kind: 'ownLine'; readonly text: string }
  | { readonly kind: 'thanks'; readonly serviceName?: string | undefined };

/** The whole connection block before it is worded: its lines in their order (design, section 2). */
export interface Invitation {
  readonly lines: readonly InvitationLine[];
}
