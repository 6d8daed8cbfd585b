import type { LoggedEvent } from '../../events/launchEvents';
import type { LoggedCall } from '../../officeHost/calls/callGate';
import { create } from '../element';

/** Draws the handlers that were called, and the calls that the add-in made: which, how long, with what result. */
export function drawCallLog(
  box: HTMLElement,
  calls: readonly LoggedCall[],
  maxInFlight: number,
  completedCount: number,
  events: readonly LoggedEvent[],
): void {
  const summary = `${calls.length} calls, at most ${maxInFlight} at a time, completed ${completedCount} times.`;
  const rows = calls.map((call) =>
    create(
      'tr',
      {},
      create('td', { textContent: call.name, title: JSON.stringify(call.parameters) }),
      create('td', { textContent: call.end === null ? '' : `${Math.round(call.end - call.start)} ms` }),
      create('td', { textContent: String(call.result) }),
    ),
  );
  const handlers = events.map(({ type, functionName, end, with: said }) =>
    create('li', {
      textContent: `${type}: ${functionName}, ${end}${said?.allowEvent === undefined ? '' : `, allowEvent ${String(said.allowEvent)}`}`,
    }),
  );
  box.replaceChildren(create('ul', {}, ...handlers), create('p', { textContent: summary }));
  box.append(create('table', { className: 'calllog' }, create('tbody', {}, ...rows)));
}
