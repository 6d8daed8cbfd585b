import type { Problem, Step } from '../core/problem';
import { failure, success } from '../core/result';
import type { Result } from '../core/result';
import type { Answer } from '../usecases/ports';
import type { CallOffice } from './callOffice';

/** This client does not have the method. */
export const absent = (step: Step): Result<never, Problem> => failure({ code: 'absent', step });

/**
 * Calls a member of Office by its name, which many a client lacks: then it is a problem instead of a TypeError (J06).
 * @param owner whose member it is; a client may lack that, too
 * @param given what goes before the callback
 */
export async function ask<Value = unknown>(
  call: CallOffice,
  step: Step,
  owner: object | null | undefined,
  method: string,
  ...given: readonly unknown[]
): Answer<Value> {
  const member = (owner as Readonly<Record<string, unknown>> | null | undefined)?.[method];
  return typeof member === 'function'
    ? call<Value>(step, (done) => void member.call(owner, ...given, done))
    : absent(step);
}

/** Outlook's types promise a text; a peer trusted that and wrote the word "undefined" over the user's mail. */
export function textOnly(step: Step, answer: Result<unknown, Problem>): Result<string, Problem> {
  if (!answer.ok) return answer;
  return typeof answer.value === 'string'
    ? success(answer.value)
    : failure({ code: 'refused', step, detail: `a text was expected, not ${typeof answer.value}` });
}

/** The same for a member that gives a text. */
export const askForText = async (...request: Parameters<typeof ask>): Answer<string> =>
  textOnly(request[1], await ask(...request));
