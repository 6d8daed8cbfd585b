import type { Problem, Step } from '../core/problem';
import { failure, success } from '../core/result';
import type { Result } from '../core/result';
import type { Answer } from '../usecases/ports';
import type { CallOffice, OfficeCallback } from './callOffice';

/** This client does not have the method. */
export const absent = (step: Step): Result<never, Problem> => failure({ code: 'absent', step });

/** Outlook's types promise a text; a peer trusted that and wrote the word "undefined" over the user's mail. */
export function textOnly(step: Step, answer: Result<unknown, Problem>): Result<string, Problem> {
  if (!answer.ok) return answer;
  return typeof answer.value === 'string'
    ? success(answer.value)
    : failure({ code: 'refused', step, detail: `a text was expected, not ${typeof answer.value}` });
}

/** @returns a way to call a member of Office that may be missing: then it is a problem instead of a TypeError (J06) */
export const callIfThere =
  (call: CallOffice) =>
  <Value, Owner extends object>(
    step: Step,
    owner: Owner,
    method: keyof Owner,
    start: (callback: OfficeCallback<Value>) => void,
  ): Answer<Value> =>
    typeof owner[method] === 'function' ? call<Value>(step, start) : Promise.resolve(absent(step));
