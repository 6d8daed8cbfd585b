/** A part of `Office.context` as the worker sees it: values as they are, methods by name. */
export interface Picture {
  readonly values: Readonly<Record<string, unknown>>;
  readonly methods: readonly string[];
  readonly parts: Readonly<Record<string, Picture>>;
}

/** What is known before the first event. */
export interface Facts {
  readonly context: Picture;
  /** `Office.MailboxEnums` and the like. */
  readonly enums: Readonly<Record<string, unknown>>;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Requirement sets of the mailbox that office.js says are there, such as `1.12`. */
  readonly mailboxSets: readonly string[];
}

/** What a method's callback gets, without its methods. */
export interface Answer {
  readonly status: string;
  readonly value?: unknown;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
}

export type ToWorker =
  | { readonly kind: 'load'; readonly script: string }
  | { readonly kind: 'facts'; readonly facts: Facts }
  | { readonly kind: 'event'; readonly id: number; readonly functionName: string; readonly event: object }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer };

export type FromWorker =
  | { readonly kind: 'loaded'; readonly functionNames: readonly string[] }
  | { readonly kind: 'call'; readonly id: number; readonly path: string; readonly given: readonly unknown[] }
  | { readonly kind: 'completed'; readonly id: number; readonly context: unknown };

/** The one call that is no method of `Office.context`: it hands over what a script made of the custom properties. */
export const saveProperties = 'customProperties.saveAsync';
