import { describe, expect, test } from '@jest/globals';
import { unwrapSafeLink } from '../../src/core/safeLinks';

const link = 'https://videoconf.example.edu/join/anna?lang=en&role=guest#now';
const wrap = (address: string, host = 'eur03.safelinks.protection.outlook.com') =>
  `https://${host}/?url=${encodeURIComponent(address)}&data=05%7C02%7Canna&sdata=x%3D&reserved=0`;

describe('unwrapSafeLink', () => {
  test('an address that is not wrapped comes back as it is', () => {
    for (const plain of [
      link,
      '',
      'mailto:anna@example.edu',
      'https://',
      '%',
      'https://outlook.office.com/mail/',
    ]) {
      expect(unwrapSafeLink(plain)).toBe(plain);
    }
  });

  test.each([1, 2, 3, 5])('%d wrappers come off (A27)', (levels) => {
    let wrapped = link;
    for (let level = 0; level < levels; level += 1) wrapped = wrap(wrapped);
    expect(unwrapSafeLink(wrapped)).toBe(link);
  });

  test.each([
    ['no region', wrap(link, 'safelinks.protection.outlook.com')],
    ['capitals', wrap(link, 'EUR03.SafeLinks.Protection.Outlook.COM').replace('url=', 'URL=')],
    ['http', wrap(link).replace(/^https/u, 'http')],
    ['a path', wrap(link).replace('/?', '/ap/t-59584e83/?')],
    ['other parameters first', wrap(link).replace('?', '?data=1&')],
    ['ampersands escaped twice', wrap(link).replace(/&/gu, '&amp;').replace('?', '?data=1&amp;')],
    [
      'the page of Outlook on the web',
      `https://outlook.office.com/mail/safelink.html?url=${encodeURIComponent(link)}&corid=1`,
    ],
    [
      'the page of Outlook 365',
      `https://outlook.office365.com/mail/safelink.html?url=${encodeURIComponent(link)}`,
    ],
  ])('%s', (_case, wrapped) => {
    expect(unwrapSafeLink(wrapped)).toBe(link);
  });

  test.each([
    ['malformed percent', 'https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx%ZZ&data=1'],
    ['a cut target', 'https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx%E2%8'],
    ['no target', 'https://eur03.safelinks.protection.outlook.com/?data=1'],
    ['no parameters', 'https://eur03.safelinks.protection.outlook.com/'],
    ['a host that only ends alike', wrap(link, 'evilsafelinks.protection.outlook.com')],
    ['a host that only begins alike', wrap(link, 'safelinks.protection.outlook.com.example.edu')],
  ])('%s stays wrapped', (_case, wrapped) => {
    expect(unwrapSafeLink(wrapped)).toBe(wrapped);
  });
});
