/** The copy is good for so long; then the mailbox itself must have it, or it is gone. */
export const MIRROR_LIFETIME_MS = 10 * 60 * 1000;

/** The part of the Web Storage API that is used; every call of it may throw (K03). */
export interface KeyValueStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface Mirror {
  /** The copy, or nothing where there is none, it is too old or it cannot be read. */
  read(): unknown;
  /** @returns whether the copy is kept */
  write(value: unknown): boolean;
}

export interface MirrorOptions {
  /** Asked on every use: even naming `sessionStorage` throws where storage is blocked. */
  readonly storage: () => KeyValueStorage;
  /** `Office.context.partitionKey`, where the client gives one. */
  readonly partitionKey: string | undefined;
  readonly mailbox: string;
  /** The present instant in milliseconds. */
  readonly nowMs: () => number;
}

/** FNV-1a, 32 bit: the mailbox's address need not stand in the storage of a shared computer. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

const attempt = <Value, Otherwise>(work: () => Value, otherwise: Otherwise): Value | Otherwise => {
  try {
    return work();
  } catch {
    return otherwise;
  }
};

/**
 * A short-lived copy of the rooms in the browser's storage. Roaming settings are a snapshot of the runtime's start:
 * what the pane saves, a ribbon click in the same session would not see (F01, F02). The copy is never the only one,
 * belongs to one mailbox and expires, because it may hold a PIN and the computer may be shared.
 */
export function createMirror({ storage, partitionKey, mailbox, nowMs }: MirrorOptions): Mirror {
  const key = `${partitionKey ?? ''}videoconf.mirror.${hashOf(mailbox.toLowerCase())}`;
  return {
    read: () => {
      const entry = attempt(
        () => JSON.parse(storage().getItem(key) ?? 'null') as { savedAtMs?: unknown; value?: unknown } | null,
        null,
      );
      if (!entry || typeof entry.savedAtMs !== 'number') return undefined;
      const ageMs = nowMs() - entry.savedAtMs;
      if (ageMs >= 0 && ageMs < MIRROR_LIFETIME_MS) return entry.value;
      attempt(() => storage().removeItem(key), undefined);
      return undefined;
    },
    write: (value) =>
      attempt(() => {
        storage().setItem(key, JSON.stringify({ savedAtMs: nowMs(), value }));
        return true;
      }, false),
  };
}
