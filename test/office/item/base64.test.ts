import { describe, expect, it } from '@jest/globals';
import { base64OfText, textOfBase64 } from '../../../src/office/item/base64';

describe('Base64 of UTF-8 text', () => {
  it.each([
    ['', ''],
    ['BEGIN:VCALENDAR', 'QkVHSU46VkNBTEVOREFS'],
    ['Zürich', 'WsO8cmljaA=='],
    ['📅', '8J+ThQ=='],
  ])('%p is %p, and back', (text, base64) => {
    expect(base64OfText(text)).toBe(base64);
    expect(textOfBase64(base64)).toBe(text);
  });

  it('holds at 300 KB, with letters on every border between chunks', () => {
    const text = 'aé📅'.repeat(43_886);
    const base64 = base64OfText(text);
    expect(Buffer.from(base64, 'base64')).toEqual(Buffer.from(text, 'utf8'));
    expect(Buffer.byteLength(text)).toBeGreaterThan(300 * 1024);
    expect(textOfBase64(base64)).toBe(text);
  });

  it('what is no Base64, or no UTF-8, is no text', () => {
    expect(textOfBase64('%%%')).toBeUndefined();
    expect(textOfBase64('/w==')).toBeUndefined();
  });
});
