import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What Outlook offers and the add-in leaves alone, because of what hosts do with it. Looked up in all that ships. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/u.test(file),
);

interface Use {
  readonly name: string;
  /** What the member belongs to, as it is written. */
  readonly owner: string;
}

/** `ask(…, body, 'getAsync', …)` calls a member of what stands before its name. */
function ownerBefore(name: ts.StringLiteralLike): string {
  const { parent } = name;
  if (!ts.isCallExpression(parent) || !/^ask(?:ForText)?$/u.test(parent.expression.getText())) return '';
  const owner = parent.arguments[parent.arguments.indexOf(name) - 1];
  return owner && !ts.isStringLiteralLike(owner) ? owner.getText() : '';
}

/** Every member that is named, by a dot, in brackets, as a key, or as a text that may name one. */
function usesIn(source: ts.SourceFile): readonly Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node))
      uses.push({ name: node.name.text, owner: node.expression.getText() });
    if (ts.isStringLiteralLike(node)) uses.push({ name: node.text, owner: ownerBefore(node) });
    if (ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node.parent))
      uses.push({ name: node.text, owner: '' });
    if (ts.isBindingElement(node)) uses.push({ name: (node.propertyName ?? node.name).getText(), owner: '' });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

const parsed = (name: string, text: string) => ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
const uses = files.flatMap((file) => usesIn(parsed(file, readFileSync(path.join('src', file), 'utf8'))));

/** The owners of every use of a name; a name in a text has none. */
const ownersOf = (...names: readonly string[]): readonly string[] => [
  ...new Set(uses.filter(({ name }) => names.includes(name)).map(({ owner }) => owner)),
];

describe('never used', () => {
  test('insertion on sending, which leaves the line breaks and loses the rest (A11)', () => {
    expect(ownersOf('appendOnSendAsync', 'prependOnSendAsync')).toEqual([]);
  });

  test('the selection as HTML, and the item’s own insertion that writes into the subject (A10, B02)', () => {
    expect(ownersOf('setSelectedDataAsync')).toEqual(['body']);
    // It is asked whether anything is selected, never what of ours stands in it.
    const source = readFileSync('src/office/item/composeItem.ts', 'utf8');
    expect(source.match(/item, 'getSelectedDataAsync', [^,)]*/gu)).toEqual([
      "item, 'getSelectedDataAsync', 'text'",
    ]);
  });

  test('the signature: no call sets it or switches it off (D05)', () => {
    expect(ownersOf('setSignatureAsync', 'disableClientSignatureAsync')).toEqual([]);
  });

  test('custom properties and session data, but for marks: what was inserted is read from the body (D07, D08)', () => {
    const users = files.filter((file) =>
      /loadCustomPropertiesAsync|sessionData/u.test(readFileSync(path.join('src', file), 'utf8')),
    );
    expect(users.map((file) => file.split(path.sep).join('/')).sort()).toEqual([
      'events/classicHost.ts',
      'office/item/itemMemory.ts',
    ]);
  });

  test('times and recurrence are not written (E09, E13)', () => {
    const owners = ownersOf('setAsync');
    const isOurs = (owner: string) =>
      ['body', 'subject', 'item.location'].includes(owner) || owner.includes('sessionData');
    expect(owners.filter((owner) => !isOurs(owner))).toEqual([]);
  });

  test('saving the item (E11)', () => {
    const owners = ownersOf('saveAsync').filter((owner) => owner !== '');
    expect(owners.every((owner) => /settings|properties/iu.test(owner))).toBe(true);
  });

  test('dialogs (G06, G13), but on phones, where nothing else can be said', () => {
    expect(ownersOf('messageParent')).toEqual([]);
    const users = files.filter((file) =>
      readFileSync(path.join('src', file), 'utf8').includes('displayDialogAsync'),
    );
    expect(users.map((file) => file.split(path.sep).join('/'))).toEqual(['office/phone.ts']);
  });

  test('navigation and the history, which office.js takes away (F02, I07)', () => {
    expect(ownersOf('reload', 'pushState', 'replaceState')).toEqual([]);
    const onPages = uses.filter(
      ({ owner }) => /(?:^|\.)(?:location|history)$/u.test(owner) && owner !== 'item.location',
    );
    // The address of a page is read for the dialog on phones, and nobody sets one.
    expect(new Set(onPages.map(({ owner, name }) => `${owner}.${name}`))).toEqual(
      new Set(['location.href', 'location.search']),
    );
    const sources = files.map((file) => readFileSync(path.join('src', file), 'utf8'));
    expect(
      sources.filter((source) =>
        /\blocation\.(?:\w+ = |assign|replace)|(?:window|document)\.location = /u.test(source),
      ),
    ).toEqual([]);
  });
});

test('names are seen however they are written', () => {
  const source = parsed(
    'x.ts',
    "item.body['appendOnSendAsync'](x); const { setSignatureAsync } = body; call('sessionData'); a.b.reload();",
  );
  expect(usesIn(source)).toEqual(
    expect.arrayContaining([
      { name: 'appendOnSendAsync', owner: '' },
      { name: 'setSignatureAsync', owner: '' },
      { name: 'sessionData', owner: '' },
      { name: 'reload', owner: 'a.b' },
    ]),
  );
});
