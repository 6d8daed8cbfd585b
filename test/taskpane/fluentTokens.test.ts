import { expect, test } from '@jest/globals';
import { tokens as ofFluent } from '@fluentui/tokens';
import { tokens } from '../../src/taskpane/fluentTokens';

test("what the build puts in the place of Fluent's tokens gives the same text for each of them", () => {
  const names = Object.keys(ofFluent) as readonly (keyof typeof ofFluent)[];
  expect(names.length).toBeGreaterThan(400);
  expect(Object.fromEntries(names.map((name) => [name, tokens[name]]))).toEqual(ofFluent);
});
