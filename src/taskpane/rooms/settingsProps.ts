import type { Organization } from '../../core/organization/organization';
import type { Preferences, RoomBook } from '../../core/room/book';
import type { Message } from '../controls/Notice';
import type { SettingKind } from '../state/paneState';
import type { PaneActions } from '../work/usePane';

/** What the settings are about, whole. */
export interface SettingsProps {
  readonly book: RoomBook;
  readonly organization: Organization;
  /** BCP 47 tag of Outlook's display language. */
  readonly displayLanguage: string;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  readonly isBusy: boolean;
  /** What the last edit came to, for the setting that it was about. */
  readonly messageOf: (kind: SettingKind) => Message | undefined;
  readonly keep: PaneActions['keep'];
}

/** What one of the settings is about. */
export interface SettingProps extends Omit<SettingsProps, 'keep'> {
  /** Saves one preference; the others stay as they are. @returns as `keep` does */
  readonly keepPreference: (kind: SettingKind, changed: Preferences) => boolean;
}
