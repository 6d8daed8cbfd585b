import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { CallQueue, createCallOffice } from '../../src/office/callOffice';
import { isPhone, openPhoneItem, showDialog } from '../../src/office/phone';
import { FakeClock } from '../fakes/outlook/fakeClock';
import { pretendClient } from '../fakes/outlook/officeGlobal';

const global = globalThis as unknown as { Office?: { context: Record<string, unknown>; EventType: unknown } };
const clock = new FakeClock();
const call = createCallOffice(new CallQueue(), clock.asTimers);

beforeEach(() => {
  pretendClient({
    item: null,
    mailboxSet: '1.5',
    eventTypes: { DialogEventReceived: 'dialogEventReceived' },
  });
});
afterEach(() => {
  delete global.Office;
});

const contextHas = (members: object) => Object.assign(global.Office?.context ?? {}, members);

describe('isPhone', () => {
  it.each([
    ['iOS', true],
    ['Android', true],
    ['PC', false],
    ['Mac', false],
    ['OfficeOnline', false],
    ['Universal', false],
    [undefined, false],
  ])('says of the platform %s: %s', (platform, expected) => {
    contextHas({ platform });
    expect(isPhone()).toBe(expected);
  });
});

describe('the item on a phone', () => {
  it('asks for no selection, although the client may have the method', async () => {
    const getSelectedDataAsync = jest.fn();
    contextHas({
      mailbox: {
        item: {
          itemType: 'appointment',
          body: { setSelectedDataAsync: jest.fn(), prependAsync: jest.fn() },
          subject: { setAsync: jest.fn() },
          getSelectedDataAsync,
        },
      },
    });
    expect(await openPhoneItem(call)?.readSelection()).toEqual({
      ok: false,
      error: { code: 'absent', step: 'readSelection' },
    });
    expect(getSelectedDataAsync).not.toHaveBeenCalled();
  });

  it('is none where none is open', () => {
    expect(openPhoneItem(call)).toBeUndefined();
  });
});

describe('showDialog', () => {
  type Shown = (answer: unknown) => void;
  const address = 'https://videoconf.uni.ch/phone.html?why=noRoom&lang=de';

  it('shows the page, and is done when the person has closed it', async () => {
    const asked: unknown[] = [];
    const closed: (() => void)[] = [];
    const dialog = {
      addEventHandler: (type: string, handle: () => void) => {
        asked.push(type);
        closed.push(handle);
      },
    };
    contextHas({
      ui: {
        displayDialogAsync: (page: string, size: object, done: Shown) => {
          asked.push(page, size);
          done({ status: 'succeeded', value: dialog });
        },
      },
    });
    let isDone = false;
    const showing = showDialog(call, address).then(() => (isDone = true));
    await clock.advance(30_000);
    expect([asked, isDone]).toEqual([[address, { width: 90, height: 60 }, 'dialogEventReceived'], false]);
    closed[0]?.();
    await showing;
    expect(isDone).toBe(true);
  });

  it.each([
    ['there are none', undefined],
    [
      'it is refused',
      (_page: string, _size: object, done: Shown) => done({ status: 'failed', error: { code: 12009 } }),
    ],
    [
      'it throws',
      () => {
        throw new Error('no dialog');
      },
    ],
    ['it is never answered', () => undefined],
  ])('is done at once, or soon, where %s', async (_title, displayDialogAsync) => {
    contextHas({ ui: { displayDialogAsync } });
    const showing = showDialog(call, address);
    await clock.advance(20_000);
    await expect(showing).resolves.toBeUndefined();
  });
});
