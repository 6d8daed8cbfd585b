import { expect, test } from '@jest/globals';
import { guessedLanguage } from '../../../src/taskpane/app/guessedLanguage';

test.each([
  ['?_host_Info=Outlook$Win32$16.02$de-CH$$$$16', '', 'de-CH'],
  ['?_host_Info=Outlook%7CWeb%7C16.01%7Cfr-FR%7C%7C', '', 'fr-FR'],
  ['', '#&_host_info=Outlook|Mac|16.02|it-IT|1', 'it-IT'],
  ['?_host_Info=Outlook$Web$16.01', '', 'en-GB'],
  ['?_host_Info=Outlook$Web$16.01$<script>$', '', 'en-GB'],
  ['', '', 'en-GB'],
])('the address %s%s lets expect %s', (search, hash, tag) => {
  expect(guessedLanguage({ search, hash }, 'en-GB')).toBe(tag);
});
