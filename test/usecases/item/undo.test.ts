import { describe, expect, it } from '@jest/globals';
import { annasRoom } from '../../fakes/annasRoom';
import { htmlOf, textOf } from '../../fakes/blocks';
import { FakeOutlook } from '../../fakes/fakeOutlook';
import { PaneItem } from '../../fakes/paneItem';

const GREETING = '<p>Dear colleagues</p>';
const BLOCK = htmlOf(annasRoom);
const BODY = `${GREETING}${BLOCK}<p>Regards, Anna</p>`;
const OWN_SUBJECT = 'Videoconference – Anna Muster';
const OWN_ENTRY = 'Example Videoconf: https://videoconf.example.edu/join/anna.muster';
const newPin = { ...annasRoom, pin: '1357' };

describe('Undo', () => {
  it('after an update gives the old text back, byte for byte', async () => {
    const item = new PaneItem({ body: BODY });
    await item.update(newPin);
    expect(item.outlook.body).toBe(BODY.replace(BLOCK, htmlOf(newPin)));
    expect(await item.undo()).toEqual({ kind: 'undone' });
    expect(item.outlook.body).toBe(BODY);
  });

  it('after a removal gives back text, subject and location', async () => {
    const item = new PaneItem({
      kind: 'appointment',
      body: BODY,
      subject: OWN_SUBJECT,
      locations: ['Room 4.12', OWN_ENTRY],
    });
    await item.remove();
    expect(await item.undo()).toEqual({ kind: 'undone' });
    expect(item.outlook.body).toBe(BODY);
    expect(item.outlook.subject).toBe(OWN_SUBJECT);
    expect(item.outlook.locations).toEqual(['Room 4.12', OWN_ENTRY]);
  });

  it('after a removal from plain text', async () => {
    const body = `Dear all\r\n\r\n${textOf(annasRoom).replace(/\n/gu, '\r\n')}Regards\r\n`;
    const item = new PaneItem({ format: 'text', body });
    await item.remove();
    expect(item.outlook.body).toBe('Dear all\r\n\r\nRegards\r\n');
    expect(await item.undo()).toEqual({ kind: 'undone' });
    expect(item.outlook.body).toBe(body);
  });

  it('after the removal of a duplicate gives it back and leaves the fields', async () => {
    const item = new PaneItem({ kind: 'appointment', body: BODY + BLOCK, locations: [OWN_ENTRY] });
    await item.remove();
    item.outlook.locations = [];
    expect(await item.undo()).toEqual({ kind: 'undone' });
    expect([item.outlook.body, item.outlook.locations]).toEqual([BODY + BLOCK, []]);
  });

  it('brings back a picture that the rewrite lost (A15)', async () => {
    const body = `${BODY}<p><img src="cid:logo@example.edu"></p>`;
    const item = new PaneItem({ body });
    await item.update(newPin, undefined, 'mayBeLost');
    item.outlook.body = item.outlook.body.replace('cid:logo@example.edu', '');
    expect(await item.undo()).toEqual({ kind: 'undone' });
    expect(item.outlook.body).toBe(body);
  });

  it('does nothing where somebody has typed since', async () => {
    const item = new PaneItem({ body: BODY, subject: OWN_SUBJECT });
    await item.remove();
    item.outlook.body += '<p>One more thing.</p>';
    const { body } = item.outlook;
    expect(await item.undo()).toEqual({ kind: 'changedSince' });
    expect([item.outlook.body, item.outlook.subject]).toEqual([body, '']);
  });

  it('does nothing to another item (I02, I03)', async () => {
    const item = new PaneItem({ body: BODY, subject: OWN_SUBJECT });
    await item.remove();
    const other = new FakeOutlook({ body: '<p>Dear Ben</p>', subject: 'Lunch' }, item.clock);
    expect(await item.undo(other)).toEqual({ kind: 'changedSince' });
    expect([other.body, other.subject]).toEqual(['<p>Dear Ben</p>', 'Lunch']);
    expect(other.log).toEqual(['readBodyToRewrite']);
  });

  it('is not misled by white space that the host adds with each write (A06)', async () => {
    const item = new PaneItem({ body: BODY });
    await item.remove();
    item.outlook.body = `<div>${item.outlook.body}</div><div><br></div>`;
    expect(await item.undo()).toEqual({ kind: 'undone' });
    expect(item.outlook.body).toBe(BODY);
  });

  it('keeps a subject that somebody wrote since', async () => {
    const item = new PaneItem({ body: BODY, subject: OWN_SUBJECT });
    await item.remove();
    item.outlook.subject = 'Budget 2027';
    expect(await item.undo()).toEqual({ kind: 'undone' });
    expect(item.outlook.subject).toBe('Budget 2027');
  });

  it('says so when Outlook refuses', async () => {
    const item = new PaneItem({ body: BODY });
    await item.remove();
    item.outlook.faults.set('rewriteBody', { kind: 'refuse', hostCode: 5000 });
    expect(await item.undo()).toMatchObject({ kind: 'notUndone', problem: { hostCode: 5000 } });
    expect(item.outlook.body).toBe(BODY.replace(BLOCK, ''));
  });

  it('does not call the text changed when it cannot be read', async () => {
    const item = new PaneItem({ body: BODY });
    await item.remove();
    item.outlook.faults.set('readBodyToRewrite', { kind: 'refuse', hostCode: 5000 });
    expect((await item.undo()).kind).toBe('bodyUnreadable');
  });
});
