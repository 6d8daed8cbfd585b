import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { RoomBook } from '../../core/room/book';
import { importRooms, planImport } from '../../core/room/portable';
import type { ImportPlan } from '../../core/room/portable';
import { Bar } from '../Bar';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { shownText } from '../shownText';
import type { PaneEvent } from '../state/paneEvent';
import type { TransferScreen } from '../state/paneState';
import { newQuestion } from '../state/questions';
import { useTexts } from '../texts';
import type { PaneActions } from '../usePane';

export interface ImportPartProps {
  readonly screen: TransferScreen;
  readonly book: RoomBook;
  readonly dispatch: (event: PaneEvent) => void;
  readonly keep: PaneActions['keep'];
}

const styles = {
  file: { display: 'flex', flexDirection: 'column', rowGap: token('spacingVerticalXS') },
  input: { maxWidth: '100%', font: 'inherit' },
  list: { margin: 0, paddingInlineStart: token('spacingHorizontalL') },
} as const satisfies Styles;

interface PlanProps {
  readonly plan: ImportPlan;
  readonly isBusy: boolean;
  readonly onTake: () => void;
}

function Plan({ plan, isBusy, onTake }: PlanProps) {
  const { transfer } = useTexts().words;
  return (
    <div style={common.stack} data-focus="read" tabIndex={-1}>
      <p style={common.text}>{transfer.plan(plan.newCount, plan.replacedCount)}</p>
      <ul style={styles.list}>
        {plan.rooms.map((room) => (
          <li key={room.id} style={common.text}>
            {shownText(room.name)}
          </li>
        ))}
      </ul>
      <div>
        <Button appearance="primary" aria-disabled={isBusy} onClick={onTake}>
          {transfer.take}
        </Button>
      </div>
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
    <section style={common.stack}>
      <h2 style={common.subtitle}>{transfer.importTitle}</h2>
      <p style={common.text}>{transfer.importIntro}</p>
      <div style={styles.file}>
        <label htmlFor={fileId}>{transfer.file}</label>
        <input
          id={fileId}
          type="file"
          accept=".json,application/json"
          style={styles.input}
          onChange={({ target }) => void choose(target.files?.[0])}
        />
      </div>
      {read?.ok === false && (
        <div data-focus="read" tabIndex={-1} role="alert">
          <Bar intent="error">{transfer.problems[read.error]}</Bar>
        </div>
      )}
      {read?.ok === true && (
        <Plan plan={read.value} isBusy={activity !== 'idle'} onTake={() => take(read.value)} />
      )}
    </section>
  );
}
