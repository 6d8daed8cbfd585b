import type { KeyValueStorage } from '../../../src/office/mailbox/mirror';

/** Storage of one browser tab. */
export class FakeStorage implements KeyValueStorage {
  readonly entries = new Map<string, string>();

  getItem(key: string): string | null {
    return this.entries.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.entries.set(key, value);
  }

  removeItem(key: string): void {
    this.entries.delete(key);
  }
}

/** Storage that a browser forbids. */
export const blockedStorage = (): KeyValueStorage => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
