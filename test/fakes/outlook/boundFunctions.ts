import { jest } from '@jest/globals';

export type Bound = (event: { completed: (options?: object) => void }) => void;

const withGlobal = globalThis as { Office?: unknown };

/**
 * Loads a page's scripts anew with an office.js of ours.
 * @param load imports them, in their order
 * @returns what they bound at last, by name
 */
export async function boundFunctions(
  context: unknown,
  load: () => Promise<unknown>,
): Promise<ReadonlyMap<string, Bound>> {
  const bound = new Map<string, Bound>();
  withGlobal.Office = {
    context,
    PlatformType: { OfficeOnline: 'OfficeOnline' },
    onReady: (ready: () => void) => {
      ready();
      return Promise.resolve({});
    },
    actions: { associate: (name: string, command: Bound) => bound.set(name, command) },
  };
  jest.resetModules();
  await load();
  return bound;
}

/** Takes that office.js away. */
export const forgetOffice = (): void => {
  delete withGlobal.Office;
};
