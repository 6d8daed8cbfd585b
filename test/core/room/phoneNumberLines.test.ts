import { expect, test } from '@jest/globals';
import { readPhoneNumberLines, writePhoneNumberLines } from '../../../src/core/room/phoneNumberLines';

test.each([
  ['Zurich: +41 44 555 01 00', [{ label: 'Zurich', number: '+41 44 555 01 00' }]],
  ['+41 44 555 01 00', [{ label: '', number: '+41 44 555 01 00' }]],
  [
    '\n Milan : +39 02 5550 0101 \r\n\n+1 202 555 0100\n',
    [
      { label: 'Milan', number: '+39 02 5550 0101' },
      { label: '', number: '+1 202 555 0100' },
    ],
  ],
  ['Berlin: office: +49 30 5550 0101', [{ label: 'Berlin: office', number: '+49 30 5550 0101' }]],
  ['  \n', []],
])('%j is read line by line', (text, numbers) => {
  expect(readPhoneNumberLines(text)).toEqual(numbers);
  expect(readPhoneNumberLines(writePhoneNumberLines(numbers))).toEqual(numbers);
});
