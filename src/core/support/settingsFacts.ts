import { LANGUAGE_TAGS } from '../languages/tags';
import type { LanguageTag } from '../languages/tags';
import { bookLength } from '../room/book';
import type { SavedRooms } from '../room/decode';

/** What is saved, counted and not quoted. */
export interface SettingsFacts {
  readonly kind: SavedRooms['kind'];
  readonly roomCount: number;
  readonly length: number;
  readonly paneLanguage: LanguageTag | undefined;
  readonly invitationLanguages: readonly LanguageTag[];
}

const isTag = (tag: string): tag is LanguageTag => (LANGUAGE_TAGS as readonly string[]).includes(tag);

/** Counts what is saved. Languages that we do not speak are left out: whatever else stands there may be anything. */
export function settingsFacts(saved: SavedRooms): SettingsFacts {
  const book = 'book' in saved ? saved.book : undefined;
  const { languages = [], uiLanguage } = book?.preferences ?? {};
  return {
    kind: saved.kind,
    roomCount: book?.rooms.length ?? 0,
    length: book ? bookLength(book) : 0,
    paneLanguage: uiLanguage !== undefined && isTag(uiLanguage) ? uiLanguage : undefined,
    invitationLanguages: languages.filter(isTag),
  };
}
