import { afterEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { CallQueue, createCallOffice } from '../../src/office/callOffice';
import { createNotices } from '../../src/office/notices';
import { FakeClock } from '../fakes/outlook/fakeClock';
import { answering, failing, pretendClient } from '../fakes/outlook/officeGlobal';

const notices = createNotices(createCallOffice(new CallQueue(), new FakeClock().asTimers));
const setUpRoom = {
  tone: 'information',
  text: 'No room yet.',
  action: { label: 'Set up your room', instead: 'Open the options.' },
} as const;
const informational = {
  type: 'informationalMessage',
  message: 'No room yet. Open the options.',
  icon: 'Icon.16',
  persistent: false,
};

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

describe('notifications', () => {
  it('information carries icon and persistence, as Outlook demands, and is not kept with the draft (H03, H06)', async () => {
    const log: unknown[][] = [];
    pretendClient({
      item: { itemType: 'message', notificationMessages: { addAsync: answering(undefined, log) } },
    });
    await notices.show({ tone: 'information', text: 'Done.' });
    expect(log).toEqual([
      ['videoconf', { type: 'informationalMessage', message: 'Done.', icon: 'Icon.16', persistent: false }],
    ]);
  });

  it('an error carries neither, because Outlook throws for them (H03)', async () => {
    const log: unknown[][] = [];
    pretendClient({
      item: { itemType: 'message', notificationMessages: { addAsync: answering(undefined, log) } },
    });
    await notices.show({ tone: 'error', text: 'Not done.' });
    expect(log).toEqual([['videoconf', { type: 'errorMessage', message: 'Not done.' }]]);
  });

  it.each(['message', 'appointment'])('"no room yet" offers the pane button of a %s', async (itemType) => {
    const log: unknown[][] = [];
    pretendClient({ item: { itemType, notificationMessages: { addAsync: answering(undefined, log) } } });
    await notices.show(setUpRoom);
    const [[, details] = []] = log as [string, { type: string; actions: { commandId: string }[] }][];
    expect(details?.type).toBe('insightMessage');
    expect(readFileSync('manifest.xml', 'utf8')).toContain(`id="${details?.actions[0]?.commandId ?? '-'}"`);
  });

  it('names an icon that the manifest has', () => {
    expect(readFileSync('manifest.xml', 'utf8')).toContain('<bt:Image id="Icon.16"');
  });

  it('falls back to information where the client does not know the button (H04)', async () => {
    const log: unknown[][] = [];
    pretendClient({
      mailboxSet: '1.9',
      item: { itemType: 'message', notificationMessages: { addAsync: answering(undefined, log) } },
    });
    await notices.show(setUpRoom);
    expect(log).toEqual([['videoconf', informational]]);
  });

  it('falls back to information where the button is refused (H04)', async () => {
    const log: unknown[][] = [];
    const refusesInsight = (...given: unknown[]) => {
      const isInsight = (given[1] as { type: string }).type === 'insightMessage';
      (isInsight ? failing(5000, log) : answering(undefined, log))(...given);
    };
    pretendClient({
      item: {
        itemType: 'message',
        notificationMessages: { replaceAsync: refusesInsight, addAsync: refusesInsight },
      },
    });
    expect((await notices.show(setUpRoom)).ok).toBe(true);
    expect(log.at(-1)).toEqual(['videoconf', informational]);
  });

  it('replaces where adding is refused, because the old one did not go (H01)', async () => {
    const log: unknown[][] = [];
    pretendClient({
      item: {
        itemType: 'message',
        notificationMessages: { addAsync: failing(9024), replaceAsync: answering(undefined, log) },
      },
    });
    expect((await notices.show({ tone: 'information', text: 'Done.' })).ok).toBe(true);
    expect(log).toHaveLength(1);
  });

  it('a client without notifications is a problem, never a TypeError (H05)', async () => {
    pretendClient({ item: { itemType: 'appointment' } });
    expect(await notices.show({ tone: 'information', text: 'Done.' })).toMatchObject({ ok: false });
    expect(await notices.clear()).toMatchObject({ ok: false });
  });
});
