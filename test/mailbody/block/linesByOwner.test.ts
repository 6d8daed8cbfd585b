import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../src/core/languages';
import { isTextLost, linesByOwner } from '../../../src/mailbody/block/linesByOwner';
import { readMailBody } from '../../../src/mailbody/body/mailBody';
import { fullRoom, organization, prepared } from '../../samples/rooms/rooms';

describe('whose a line is', () => {
  const { block } = prepared(fullRoom, languages.en);
  const known = { rooms: [fullRoom], organization };

  test.each([
    ['html', `<p>Dear all</p>${block.html}<p>Regards</p>`],
    ['text', `Dear all\n${block.text}Regards\n`],
  ] as const)('the lines of our block are ours, all else is others’ (%s)', (format, source) => {
    const lines = linesByOwner(readMailBody(source, format), known);
    expect(lines.others).toEqual(['Dear all', 'Regards']);
    expect(lines.ours.slice(0, 2)).toEqual(['Anna’s Videoconf – Anna Muster', 'Join:']);
    expect(lines.ours.at(-1)).toBe('Thank you for using Anna’s Videoconf.');
  });
});

describe('text is lost', () => {
  test.each([
    ['a line is gone', ['a', 'b', 'c'], ['a', 'c']],
    ['the end is cut', ['first line', 'second line'], ['first line', 'sec']],
    ['everything is gone', ['a'], []],
  ])('where %s', (_what, before, after) => {
    expect(isTextLost(before, after)).toBe(true);
  });

  test.each([
    ['nothing has changed', ['a', 'b'], ['a', 'b']],
    ['somebody typed a line', ['a', 'b'], ['a', 'new', 'b']],
    ['somebody typed into a line', ['a', 'b'], ['a and more', 'b']],
    ['two lines were joined', ['one', 'two'], ['one two']],
    ['marks that show nothing went', ['A\u200bB', 'a\u00adb'], ['AB', 'ab']],
    ['letters were composed', ['cafe\u0301'], ['café']],
    ['there was nothing', [], []],
  ])('not where %s', (_what, before, after) => {
    expect(isTextLost(before, after)).toBe(false);
  });
});
