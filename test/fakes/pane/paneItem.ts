import type { Look } from '../../../src/usecases/item/look';
import type { InvitationChoices } from '../../../src/core/invitation/choices';
import { languages } from '../../../src/core/languages';
import type { RemoveOutcome } from '../../../src/core/outcome';
import type { Room } from '../../../src/core/room/room';
import { CallQueue, createCallOffice } from '../../../src/office/callOffice';
import { lookAtItem } from '../../../src/usecases/item/look';
import type { Run } from '../../../src/usecases/ports';
import { removeVideoconf } from '../../../src/usecases/item/remove';
import { undoRewrite } from '../../../src/usecases/item/undo';
import type { UndoStep } from '../../../src/usecases/item/undo';
import { updateVideoconf } from '../../../src/usecases/item/update';
import type { Pictures } from '../../../src/usecases/item/update';
import type { AddOutcome } from '../../../src/core/outcome';
import { annasRoom, organization } from '../annasRoom';
import { FakeClock } from '../outlook/fakeClock';
import { FakeOutlook } from '../outlook/fakeOutlook';
import type { FakeItem } from '../outlook/fakeOutlook';
import type { CallName, Fault } from '../outlook/faultyCalls';
import { findOtherService } from '../findOtherService';

const english: InvitationChoices = { languages: [languages.en] };

/** An open item as the pane works on it: it looks, updates, removes and undoes the last of these. */
export class PaneItem {
  readonly clock = new FakeClock();
  readonly outlook: FakeOutlook;
  private readonly call = createCallOffice(new CallQueue(), this.clock.asTimers);
  private step: UndoStep | undefined;
  /** Another item is open by now, or the person has stopped: the pane never runs out of time else. */
  isElsewhere = false;
  private readonly run: Run = { isOver: () => this.isElsewhere };

  constructor(
    item: FakeItem,
    private readonly rooms: readonly Room[] = [annasRoom],
    faults: Partial<Record<CallName, Fault>> = {},
  ) {
    this.outlook = new FakeOutlook(item, this.clock);
    for (const [name, fault] of Object.entries(faults)) this.outlook.faults.set(name as CallName, fault);
  }

  /** True once there is something to take back. */
  get mayUndo(): boolean {
    return this.step !== undefined;
  }

  private get known() {
    return { rooms: this.rooms, organization };
  }

  look(room = annasRoom, choices = english): Promise<Look> {
    return this.clock.finish(
      lookAtItem(this.outlook.item(this.call), this.known, { room, choices }, findOtherService),
    );
  }

  update(room: Room, choices = english, pictures: Pictures = 'keep'): Promise<AddOutcome> {
    return this.clock.finish(
      updateVideoconf({
        item: this.outlook.item(this.call),
        known: this.known,
        wantedFor: () => ({ room, choices }),
        format: this.outlook.format,
        pictures,
        clock: this.clock,
        run: this.run,
        onRewritten: (step) => void (this.step = step),
      }),
    );
  }

  remove(pictures: Pictures = 'keep'): Promise<RemoveOutcome> {
    return this.clock.finish(
      removeVideoconf({
        item: this.outlook.item(this.call),
        known: this.known,
        format: this.outlook.format,
        subjectPattern: undefined,
        pictures,
        clock: this.clock,
        run: this.run,
        onRewritten: (step) => void (this.step = step),
      }),
    );
  }

  /** @param outlook another item, where somebody opened one meanwhile */
  undo(outlook = this.outlook): Promise<RemoveOutcome> {
    if (!this.step) throw new Error('there is nothing to undo');
    return this.clock.finish(
      undoRewrite({
        item: outlook.item(this.call),
        step: this.step,
        known: this.known,
        clock: this.clock,
        run: this.run,
      }),
    );
  }
}
