import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { RoomBook } from '../../core/room/book';
import { importRooms, planImport } from '../../core/room/portable';
import type { ImportPlan } from '../../core/room/portable';
import { useTexts } from '../app/texts';
import { Notice } from '../controls/Notice';
import { shownText } from '../controls/shownText';
import type { PaneEvent } from '../state/paneEvent';
import type { TransferScreen } from '../state/paneState';
import { newQuestion } from '../state/questions';
import type { PaneActions } from '../work/usePane';

export interface ImportPartProps {
  readonly screen: TransferScreen;
  readonly book: RoomBook;
  readonly dispatch: (event: PaneEvent) => void;
  readonly keep: PaneActions['keep'];
}

interface PlanProps {
  readonly plan: ImportPlan;
  readonly isBusy: boolean;
  readonly onTake: () => void;
}

function Plan({ plan, isBusy, onTake }: PlanProps) {
  const { transfer } = useTexts().words;
  return (
    <div className="stack" data-focus="read" tabIndex={-1}>
      <p>{transfer.plan(plan.newCount, plan.replacedCount)}</p>
      <ul className="bullets">
        {plan.rooms.map((room) => (
          <li key={room.id}>{shownText(room.name)}</li>
        ))}
      </ul>
      <Button appearance="primary" className="start" aria-disabled={isBusy} onClick={onTake}>
        {transfer.take}
      </Button>
    </div>
  );
}

/** Reads a file with rooms, shows what it would do, and does it on the person's word. */
export function ImportPart({ screen, book, dispatch, keep }: ImportPartProps) {
  const { transfer } = useTexts().words;
  const { read, activity } = screen;
  const fileId = useId();
  async function choose(file: File | undefined): Promise<void> {
    if (!file) return;
    const question = newQuestion();
    dispatch({ kind: 'fileChosen', question });
    // A file that went away meanwhile reads as an empty text, which is no file with rooms.
    const text = await file.text().catch(() => '');
    dispatch({ kind: 'fileRead', answers: question, read: planImport(text, book) });
  }
  const take = (plan: ImportPlan) => {
    if (activity === 'idle')
      keep({ kind: 'imported', count: plan.rooms.length }, (kept, at) => importRooms(kept, plan, at));
  };
  return (
    <section className="stack">
      <h2>{transfer.importTitle}</h2>
      <p>{transfer.importIntro}</p>
      <div className="tight">
        <label htmlFor={fileId}>{transfer.file}</label>
        <input
          id={fileId}
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => void choose(target.files?.[0])}
        />
      </div>
      {read?.ok === false && (
        <div data-focus="read" tabIndex={-1} role="alert">
          <Notice intent="error">{transfer.problems[read.error]}</Notice>
        </div>
      )}
      {read?.ok === true && (
        <Plan plan={read.value} isBusy={activity !== 'idle'} onTake={() => take(read.value)} />
      )}
    </section>
  );
}
