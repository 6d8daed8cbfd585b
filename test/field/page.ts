import type { FieldReport } from '../../playground/fieldTest/fieldReport';
import { startOffice } from '../../src/office/startOffice';
import { runFieldTest } from './run';

function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`);
  return found;
}

const run = part('run', HTMLButtonElement);
const stop = part('stop', HTMLButtonElement);
const status = part('status', HTMLElement);

/** What a person wants to know first; the report says the rest. */
function show(report: FieldReport): void {
  const count = (result: string) => report.cases.filter((each) => each.result === result).length;
  const wrong = report.cases.filter(({ result }) => result !== 'passed' && result !== 'skipped');
  const left = Object.entries(report.parts).filter(([, state]) => state === 'differs');
  status.textContent = [
    `Passed: ${count('passed')}. Went wrong: ${wrong.length}. Not for this item: ${count('skipped')}.`,
    left.length === 0
      ? 'The item is as it was.'
      : `Not as it was, please look yourself: ${left.map(([name]) => name).join(', ')}.`,
  ].join(' ');
  part('wrong', HTMLElement).replaceChildren(
    ...wrong.map(({ id, result, at }) =>
      Object.assign(document.createElement('li'), { textContent: `${id}: ${result} (${at ?? ''})` }),
    ),
  );
  part('report-part', HTMLElement).hidden = false;
  const text = part('report', HTMLTextAreaElement);
  text.value = JSON.stringify(report, null, 1);
  text.select();
}

async function start(): Promise<void> {
  let isStopped = false;
  stop.onclick = () => {
    isStopped = true;
  };
  [run.disabled, stop.disabled] = [true, false];
  try {
    if ((await startOffice()) !== 'outlook') throw new Error('This page was not opened in Outlook.');
    // Outlook tells the page of another item only where somebody listens; then the item is another object.
    Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => undefined);
    const answerWithinMs = part('patience', HTMLInputElement).valueAsNumber || 8_000;
    const onCase = (done: number, all: number) => {
      status.textContent = `Running case ${done + 1} of ${all} …`;
    };
    show(await runFieldTest({ onCase, isStopped: () => isStopped, answerWithinMs }));
  } catch (error) {
    status.textContent = error instanceof Error ? error.message : String(error);
  } finally {
    [run.disabled, stop.disabled] = [false, true];
  }
}

run.onclick = () => void start();
run.disabled = false;
