import { describe, expect, it } from '@jest/globals';
import { languages } from '../../../src/core/languages';
import { ownBlocks } from '../../../src/mailbody/block/ownBlocks';
import { readMailBody } from '../../../src/mailbody/body/mailBody';
import type { BodyFormat } from '../../../src/mailbody/body/mailBody';
import { renewedChoices } from '../../../src/usecases/item/look';
import { prepareInvitation } from '../../../src/usecases/item/prepare';
import { linesOf } from '../../samples/bodies';
import { fullRoom, organization } from '../../samples/rooms/rooms';

/** What the ribbon writes for a block that stands there, once the room has these values. */
function renewed(source: string, room = fullRoom, format: BodyFormat = 'text') {
  const [block] = ownBlocks(readMailBody(source, format), { rooms: [room], organization });
  if (!block?.seen) throw new Error('there must be a block');
  const choices = renewedChoices(block.seen, { languages: [languages.en] }, undefined);
  const prepared = prepareInvitation(room, organization, choices, block.seen);
  if (!prepared.ok) throw new Error('the sample room is fine');
  return linesOf(prepared.value.block('text'));
}

const prepared = prepareInvitation(fullRoom, organization, { languages: [languages.en] });
const whole = prepared.ok ? prepared.value.block('text') : '';
const without = (...gone: readonly string[]) =>
  linesOf(whole)
    .filter((line) => !gone.some((begins) => line.startsWith(begins)))
    .join('\n');

const PHONE_PAGE = 'https://videoconf.example.edu/anna/phone-numbers';

describe('a line that somebody took out of a block stays out of the one that comes instead', () => {
  it.each([
    'Registered users',
    'Important:',
    '+41 (0)44 555 01 01',
    '+39 02 5550 0101',
    'Dial one of',
    'Backup',
    'Room system (SIP)',
    'Confirm key',
    'Help',
    'Please try',
    'Note: The service desk',
    'Note: Please mute',
    'Thank you',
  ])('%s', (gone) => {
    const source = without(gone);
    expect(source.length).toBeLessThan(whole.trim().length - 10);
    expect(renewed(source)).toEqual(source.split('\n'));
    const newPin = { ...fullRoom, pin: '1357' };
    expect(renewed(source, newPin)).toEqual(source.replace('PIN: 2468', 'PIN: 1357').split('\n'));
  });

  it('the page of phone numbers, with its label left before the first number', () => {
    const source = whole.replace(`${PHONE_PAGE}\n`, '');
    expect(renewed(source).join('\n')).toContain('Phone: +41 (0)44 555 01 01 – Zurich\n+39 02');
    expect(renewed(source).join('\n')).not.toContain(PHONE_PAGE);
  });

  it('all numbers and their page, with the sentence below them left', () => {
    const source = without('Phone:', '+41', '+39');
    expect(renewed(source)).toEqual(linesOf(without('Phone:', '+41', '+39', 'Dial one of')));
  });

  it('where one of the others is out of date nobody can say which one it was: all are written', () => {
    const [, ...others] = fullRoom.phoneNumbers ?? [];
    const phoneNumbers = [{ label: 'Zurich', number: '+41 44 555 99 99' }, ...others];
    expect(renewed(without('+39'), { ...fullRoom, phoneNumbers })).toEqual(
      linesOf(whole.replace('+41 (0)44 555 01 01', '+41 44 555 99 99')),
    );
  });

  it('a note in somebody’s own words is carried, and brings none of the others back', () => {
    const block = prepared.ok ? prepared.value.block('html') : '';
    const own = block
      .replace(/<tr>(?:(?!<tr>).)*Note:&nbsp;The service desk.*?<\/tr>\n/su, '')
      .replace('Please mute your microphone when you come in.', 'Bring a pencil.');
    const lines = renewed(own, fullRoom, 'html');
    expect(lines.filter((line) => line.startsWith('Note:'))).toEqual(['Note: Bring a pencil.']);
  });
});
