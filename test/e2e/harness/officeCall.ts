import type { Frame } from 'playwright-core';

/** What the callback of an Office call got, or what was thrown at once. */
export type OfficeAnswer =
  | { readonly status: 'succeeded'; readonly value: unknown }
  | { readonly status: 'failed'; readonly code: number; readonly name: string }
  | { readonly status: 'thrown'; readonly message: string }
  | { readonly status: 'no answer' };

/**
 * Calls a method of `Office.context` in an add-in frame, e.g. `mailbox.item.body.getAsync`, and gives back what
 * its callback got. Waits three seconds for an answer.
 */
export async function officeCall(frame: Frame, path: string, ...given: unknown[]): Promise<OfficeAnswer> {
  return frame.evaluate(
    ([calledPath, values]) =>
      new Promise<OfficeAnswer>((resolve) => {
        const names = calledPath.split('.');
        const method = names.pop() ?? '';
        let owner = Office.context as unknown as Record<string, unknown>;
        for (const name of names) owner = owner[name] as Record<string, unknown>;
        setTimeout(() => {
          resolve({ status: 'no answer' });
        }, 3000);
        const callback = (result: Office.AsyncResult<unknown>) => {
          const isDone = result.status === Office.AsyncResultStatus.Succeeded;
          if (isDone) resolve({ status: 'succeeded', value: result.value });
          else resolve({ status: 'failed', code: result.error.code, name: result.error.name });
        };
        try {
          (owner[method] as (...all: unknown[]) => void).apply(owner, [...values, callback]);
        } catch (error) {
          resolve({ status: 'thrown', message: error instanceof Error ? error.message : String(error) });
        }
      }),
    [path, given] as const,
  );
}

/** The value of a call that must succeed. */
export async function officeValue(frame: Frame, path: string, ...given: unknown[]): Promise<unknown> {
  const answer = await officeCall(frame, path, ...given);
  if (answer.status !== 'succeeded') throw new Error(`${path}: ${JSON.stringify(answer)}`);
  return answer.value;
}
