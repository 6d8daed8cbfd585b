import { readTable, writeRow } from './whenTable';

/** Run by whenTable.test.ts as a process of its own, with the environment variable TZ set: the clock of the computer. */
const rows = readTable();
const wrong = rows
  .map((row) => ({ ...row, ...writeRow(row) }))
  .filter(({ text, expected, isReadBack }) => text !== expected || !isReadBack)
  .map(({ title, text }) => `${title}: ${text}`);
console.log(
  JSON.stringify({
    clock: new Date(Date.UTC(2026, 0, 15)).getTimezoneOffset(),
    rows: rows.length,
    wrong,
  }),
);
