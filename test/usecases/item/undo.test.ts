import { describe, expect, it } from '@jest/globals';
import { normalisers } from '../../../playground/normalisers/normalisers';
import { readMailBody } from '../../../src/mailbody/body/mailBody';
import { annasRoom } from '../../fakes/annasRoom';
import { htmlOf, insertedTextOf, textOf } from '../../fakes/blocks';
import { FakeOutlook } from '../../fakes/outlook/fakeOutlook';
import { PaneItem } from '../../fakes/pane/paneItem';

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
    expect(await item.undo()).toMatchObject({ kind: 'undone' });
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
    expect(await item.undo()).toMatchObject({ kind: 'undone' });
    expect(item.outlook.body).toBe(BODY);
    expect(item.outlook.subject).toBe(OWN_SUBJECT);
    expect(item.outlook.locations).toEqual(['Room 4.12', OWN_ENTRY]);
  });

  it('after a removal from plain text', async () => {
    const body = `Dear all\r\n\r\n${insertedTextOf(annasRoom).replace(/\n/gu, '\r\n')}Regards\r\n`;
    const item = new PaneItem({ format: 'text', body });
    await item.remove();
    expect(item.outlook.body).toBe('Dear all\r\n\r\nRegards\r\n');
    expect(await item.undo()).toMatchObject({ kind: 'undone' });
    expect(item.outlook.body).toBe(body);
  });

  it('after the removal of a duplicate gives it back and leaves the fields', async () => {
    const item = new PaneItem({ kind: 'appointment', body: BODY + BLOCK, locations: [OWN_ENTRY] });
    await item.remove();
    item.outlook.locations = [];
    expect(await item.undo()).toMatchObject({ kind: 'undone' });
    expect([item.outlook.body, item.outlook.locations]).toEqual([BODY + BLOCK, []]);
  });

  it('brings back a picture that the rewrite lost (A15)', async () => {
    const body = `${BODY}<p><img src="cid:logo@example.edu"></p>`;
    const item = new PaneItem({ body });
    item.outlook.host.written = (source) => source.replace('cid:logo@example.edu', '');
    await item.update(newPin, undefined, 'mayBeLost');
    item.outlook.host.written = (source) => source;
    expect(await item.undo()).toMatchObject({ kind: 'undone' });
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

  it('does nothing to another item, with the same text to the letter (FC04, I02, I03)', async () => {
    const item = new PaneItem({ body: BODY, subject: OWN_SUBJECT });
    await item.remove();
    const { body } = item.outlook;
    const other = new FakeOutlook({ body, subject: '' }, item.clock);
    expect(await item.undo(other)).toEqual({ kind: 'changedSince' });
    expect([other.body, other.subject, other.log]).toEqual([body, '', []]);
  });

  it('gives back a line of ours behind which somebody wrote on', async () => {
    for (const format of ['html', 'text'] as const) {
      const block = {
        html: BLOCK.replace('muster</a>', 'muster</a> (be on time)'),
        text: textOf(annasRoom).replace('muster\n', 'muster (be on time)\n'),
      };
      const item = new PaneItem({ format, body: block[format] });
      await item.remove();
      expect(readMailBody(item.outlook.body, format).text.trim()).toBe('(be on time)');
      expect(await item.undo()).toMatchObject({ kind: 'undone' });
      expect(item.outlook.body).toBe(block[format]);
    }
  });

  it('writes nothing more once another item is open: the subject of that one is empty, too (I02, I03)', async () => {
    const item = new PaneItem({ body: BODY, subject: OWN_SUBJECT });
    await item.remove();
    item.outlook.meanwhile = (name) => (item.isElsewhere ||= name === 'readSubject');
    expect(await item.undo()).toMatchObject({ kind: 'undone', subject: 'failed' });
    expect(item.outlook.subject).toBe('');
  });

  it('keeps a subject that somebody wrote since', async () => {
    const item = new PaneItem({ body: BODY, subject: OWN_SUBJECT });
    await item.remove();
    item.outlook.subject = 'Budget 2027';
    expect(await item.undo()).toMatchObject({ kind: 'undone' });
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

describe('Undo refuses where anything but white space of the source was changed since (FC04)', () => {
  const html: readonly (readonly [string, (source: string) => string])[] = [
    ['a word typed', (source) => source.replace('Anna</p>', 'Anna M.</p>')],
    ['a line made bold', (source) => source.replace('Dear colleagues', '<b>Dear colleagues</b>')],
    ['a line in another colour', (source) => source.replace('<p>', '<p style="color: rgb(200, 38, 19)">')],
    ['a picture inserted', (source) => source.replace('</p>', '<img src="cid:plan@example.edu"></p>')],
    ['a picture of the web inserted', (source) => `${source}<img src="https://www.example.edu/plan.png">`],
    ['an empty line added', (source) => `${source}<p><br></p>`],
    [
      'a word made a link',
      (source) => source.replace('Regards', '<a href="https://a.example.edu">Regards</a>'),
    ],
    ['a line made a list', (source) => source.replace(/<p>(Regards.*?)<\/p>/u, '<ul><li>$1</li></ul>')],
    ['a non-breaking space typed', (source) => source.replace('Regards, ', 'Regards, &nbsp;')],
    ['a letter in capitals', (source) => source.replace('Regards', 'REGARDS')],
    ['our own line made bold', (source) => source.replace('1357', '<u>1357</u>')],
  ];
  it.each(html)('%s', async (_what, edit) => {
    const item = new PaneItem({ body: BODY });
    await item.update(newPin);
    const edited = edit(item.outlook.body);
    expect(edited).not.toBe(item.outlook.body);
    item.outlook.body = edited;
    expect(await item.undo()).toEqual({ kind: 'changedSince' });
    expect(item.outlook.body).toBe(edited);
    expect(item.outlook.usesOf('rewriteBody')).toBe(1);
  });

  it.each([
    ['an empty line added', (source: string) => `${source}\n`],
    ['a space typed', (source: string) => source.replace('Regards', ' Regards')],
    ['a word typed', (source: string) => source.replace('Dear all', 'Dear all of you')],
  ])('in plain text: %s', async (_what, edit) => {
    const item = new PaneItem({ format: 'text', body: `Dear all\n\n${textOf(annasRoom)}Regards\n` });
    await item.update(newPin);
    const edited = edit(item.outlook.body);
    item.outlook.body = edited;
    expect(await item.undo()).toEqual({ kind: 'changedSince' });
    expect(item.outlook.body).toBe(edited);
  });
});

describe('Undo is not misled by what the client makes of the source', () => {
  it.each(Object.entries(normalisers))('when it is written: %s', async (_client, normalise) => {
    const body = normalise(BODY);
    const item = new PaneItem({ body });
    item.outlook.host.written = normalise;
    expect((await item.update(newPin)).kind).toBe('updated');
    expect(await item.undo()).toMatchObject({ kind: 'undone' });
    expect(readMailBody(item.outlook.body, 'html').text.trim()).toBe(readMailBody(body, 'html').text.trim());
  });

  it('when it is read: lines broken otherwise each time (A12)', async () => {
    const item = new PaneItem({ body: BODY });
    await item.update(newPin);
    item.outlook.host.read = normalisers.lineFeeds;
    expect(item.outlook.host.read(item.outlook.body)).not.toBe(item.outlook.body);
    expect(await item.undo()).toMatchObject({ kind: 'undone' });
    expect(item.outlook.body).toBe(BODY);
  });
});

describe('Undo tells of the fields that it could not put back', () => {
  const item = { kind: 'appointment', body: BODY, subject: OWN_SUBJECT, locations: [OWN_ENTRY] } as const;

  it.each([
    ['writeSubject', { subject: 'failed', location: 'written' }],
    ['readSubject', { subject: 'failed', location: 'written' }],
    ['addLocation', { subject: 'written', location: 'failed' }],
  ] as const)('%s is refused', async (name, fields) => {
    const pane = new PaneItem(item);
    await pane.remove();
    pane.outlook.faults.set(name, { kind: 'refuse', hostCode: 5000 });
    expect(await pane.undo()).toEqual({ kind: 'undone', ...fields });
    expect(pane.outlook.body).toBe(BODY);
  });

  it('an entry whose removal was said to fail, and was done, comes back all the same', async () => {
    const pane = new PaneItem(item, undefined, {
      removeLocation: { kind: 'refuseAfterEffect', hostCode: 5000 },
    });
    expect(await pane.remove()).toMatchObject({ kind: 'removed', location: 'failed' });
    await pane.undo();
    expect(pane.outlook.locations).toEqual([OWN_ENTRY]);
  });
});
