/** @jest-environment jsdom */
import { expect, it } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { CheckField, LinesField, SelectField, TextField } from '../../../src/taskpane/controls/fields';
import type { TextFieldProps } from '../../../src/taskpane/controls/fields';
import { described } from '../openPane';

const nothing = () => undefined;
const given: TextFieldProps = { label: 'Room name', value: '', onChange: nothing };
const box = () => screen.getByRole<HTMLInputElement>('textbox');

it.each([
  ['line', TextField],
  ['text of several lines', LinesField],
] as const)('a %s has its label, what was typed, and tells what is typed', (_what, TextInput) => {
  const typed: string[] = [];
  render(<TextInput {...given} value="Anna" onChange={(text) => typed.push(text)} />);
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Room name' });
  fireEvent.change(input, { target: { value: 'Anna M.' } });
  expect([typed, input.value, described(input)]).toEqual([['Anna M.'], 'Anna', '']);
});

it.each([
  [{ hint: 'For invitees.' }, 'For invitees.', null, []],
  [{ hint: 'For invitees.', doubts: 'Is it?' }, 'Is it? For invitees.', null, ['Is it?']],
  [{ hint: 'For invitees.', error: 'No.' }, 'No. For invitees.', 'true', ['No.']],
  [{ error: 'No.', doubts: 'Is it?' }, 'No.', 'true', ['No.']],
])('%j is described by “%s”, what is wrong first and as an alert', (texts, description, invalid, alerts) => {
  render(<TextField {...given} {...texts} />);
  expect(described(box())).toBe(description);
  expect(box().getAttribute('aria-invalid')).toBe(invalid);
  expect(screen.queryAllByRole('alert').map(({ textContent }) => textContent)).toEqual(alerts);
});

it('a star that nobody hears marks what is required, and the input says it', () => {
  render(<TextField {...given} required />);
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Room name' }).required).toBe(true);
  expect(screen.getByText('*').getAttribute('aria-hidden')).toBe('true');
});

it('browsers fill nothing in by themselves unless it is asked for', () => {
  const { rerender } = render(<TextField {...given} />);
  expect(box().autocomplete).toBe('off');
  rerender(<TextField {...given} value="Anna" autoComplete="on" data-focus="day" />);
  const input = screen.getByLabelText<HTMLInputElement>('Room name');
  expect([input.value, input.autocomplete, input.dataset['focus']]).toEqual(['Anna', 'on', 'day']);
});

it('a box tells whether it is ticked now, and is described by what the choice brings', () => {
  const ticked: boolean[] = [];
  const field = (checked: boolean, hint?: string) => (
    <CheckField label="With PINs" checked={checked} hint={hint} onChange={(now) => ticked.push(now)} />
  );
  const { rerender } = render(field(false));
  const tick = () => screen.getByRole('checkbox', { name: 'With PINs' });
  fireEvent.click(tick());
  expect(described(tick())).toBe('');
  rerender(field(true, 'Others can enter.'));
  fireEvent.click(screen.getByText('With PINs'));
  expect([ticked, described(tick())]).toEqual([[true, false], 'Others can enter.']);
});

it('a list has its label and hint, and tells the value that is chosen', () => {
  const chosen: string[] = [];
  const choices = [
    { value: 'print', name: 'Print it' },
    { value: 'separate', name: 'Send it separately' },
  ] as const;
  render(
    <SelectField
      {...{ choices }}
      label="PIN"
      hint="Here."
      value="print"
      onChoose={(value) => chosen.push(value)}
    />,
  );
  const list = screen.getByRole('combobox', { name: 'PIN' });
  fireEvent.change(list, { target: { value: 'separate' } });
  expect([chosen, described(list)]).toEqual([['separate'], 'Here.']);
});
