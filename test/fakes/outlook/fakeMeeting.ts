import { Refusal } from './refusal';

/** Outlook's answer to a question for the id of an item that was never saved. */
const ITEM_NOT_SAVED = 9046;

const ben = { emailAddress: 'ben@example.edu', displayName: 'Ben' };

/** What an item has besides its text: who is invited, and what is kept with it. A new meeting with one person in it. */
export class FakeMeeting {
  required: readonly object[] = [ben];
  optional: readonly object[] = [];
  /** Missing where the client does not know it. */
  sensitivity: string | undefined = 'normal';
  saved: 'never' | 'once' = 'never';
  session = new Map<string, string>();
  kept = new Map<string, string>();
  private changed = new Map<string, string>();

  id(): string {
    if (this.saved === 'never') throw new Refusal(ITEM_NOT_SAVED);
    return 'AAMk=';
  }

  /** As Outlook hands them out: a copy that is kept once it is saved. */
  properties(saveAsync: unknown) {
    this.changed = new Map(this.kept);
    return {
      get: (key: string) => this.changed.get(key),
      set: (key: string, value: string) => void this.changed.set(key, value),
      saveAsync,
    };
  }

  keep(): void {
    this.kept = this.changed;
  }
}
