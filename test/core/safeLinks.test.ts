import { describe, expect, test } from '@jest/globals';
import { isOpaqueWrapper, unwrapSafeLink } from '../../src/core/safeLinks';

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

describe('wrappers of other mail gateways come off (FI08)', () => {
  const join = 'https://zoom.us/j/5551230000?pwd=a-b_c';
  test.each([
    ['Proofpoint 3', `https://urldefense.com/v3/__${join}__;!!AB!x$`],
    [
      'Proofpoint 3 with signs taken out',
      'https://urldefense.com/v3/__https://zoom.us/j/5551230000*pwd=a-b_c__;Pw!!AB!x$',
    ],
    [
      'Proofpoint 2',
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__zoom.us_j_5551230000-3Fpwd-3Da-2Db-5Fc&d=DwMFaQ&e=',
    ],
    [
      'Teams',
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/2/atp-safelinks.html?url=${encodeURIComponent(join)}&locale=en-us`,
    ],
    ['Barracuda', `https://linkprotect.cudasvc.com/url?a=${encodeURIComponent(join)}&c=E,1`],
    ['Cisco', `https://secure-web.cisco.com/1AbC/${encodeURIComponent(join)}`],
    ['Google', `https://www.google.com/url?q=${encodeURIComponent(join)}&sa=D`],
    ['two of them', wrap(`https://urldefense.com/v3/__${join}__;!!AB!x$`)],
  ])('%s', (_maker, wrapped) => {
    expect(unwrapSafeLink(wrapped)).toBe(join);
  });

  test.each([
    ['https://protect-eu.mimecast.com/s/AbC?domain=zoom.us', true],
    ['https://url.uk.m.mimecastprotect.com/s/AbC', true],
    ['https://www.mimecast.com/products', false],
    [join, false],
  ])('whether %s hides where it leads: %s', (address, hides) => {
    expect(isOpaqueWrapper(address)).toBe(hides);
  });
});
