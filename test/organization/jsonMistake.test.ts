import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonMistake } from '../../scripts/organization/jsonMistake';

describe('a mistake in JSON is said with its line and what to do', () => {
  test.each([
    ['', 'nothing stands in it'],
    [' \n', 'nothing stands in it'],
    ['{\n"a": 1,\n}', 'line 2: take out the comma before }'],
    ['{"a": [1,\n2,]}', 'line 2: take out the comma before ]'],
    ['{\n"a": "x"\n"b": 2\n}', 'line 2: a comma is missing behind "x"'],
    ['{\n"a" "x"}', 'line 2: a colon is missing behind "a"'],
    ['{\n"a": {\n"b": 1\n', 'line 3: the file ends here, and a } is missing'],
    ['{"a": [1', 'line 1: the file ends here, and a ] is missing'],
    ['{"a": 1}\n}', 'line 2: what stands behind the last bracket is too much'],
    ['{"a": 1]', 'line 1: ] cannot stand behind 1'],
    ['{"a": }', 'line 1: } cannot stand behind :'],
    ['{\n// the service\n"a": 1}', 'line 2: JSON knows no comments. Take it out'],
    ['{"a": 1} # done', 'line 1: JSON knows no comments. Take it out'],
    ['{\n"a": “x”}', 'line 2: texts stand between straight double quotation marks, "so"'],
    ["{'a': 1}", 'line 1: texts stand between straight double quotation marks, "so"'],
    ['{a: 1}', 'line 1: names and texts stand between quotation marks, "so"'],
    ['{"a": uni}', 'line 1: names and texts stand between quotation marks, "so"'],
    ['{7: 1}', 'line 1: names stand between quotation marks, "so"'],
    ['{"a": False}', 'line 1: it is written true or false, in small letters'],
    ['{"a": 1.0.0}', 'line 1: this is no number. Texts stand between quotation marks, "so"'],
    ['{"a": 007}', 'line 1: this is no number. Texts stand between quotation marks, "so"'],
    ['{\n"a": "x\ny"}', 'line 2: a text must end on its line, and a \\ in it is written \\\\'],
    ['{"a": "C:\\uni"}', 'line 1: a text must end on its line, and a \\ in it is written \\\\'],
    ['<<<<<<< ours\n{}', 'line 1: < cannot stand here'],
    ['{"a": 1,\n"b": {"a": 1},\n"a": 2}', 'line 3: the entry "a" stands there twice. Take one out'],
  ])('%j', (text, sentence) => {
    expect(jsonMistake(text)).toBe(sentence);
  });

  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  test('there is none where the engine finds none, and one where it does', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ...'{}[],:"\\ \n\t0.1e-truefalsn'.split('')),
        (json, at, sign) => {
          const place = at % (json.length + 1);
          const torn = json.slice(0, place) + sign + json.slice(place + 1);
          expect(jsonMistake(json)).toBeUndefined();
          const said = jsonMistake(torn);
          if (said?.includes('twice') !== true) expect(said === undefined).toBe(isJson(torn));
        },
      ),
    );
  });
});
