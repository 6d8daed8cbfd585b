import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { readTable, writeRow } from './whenTable';

const rows = readTable();

test('the table has at least 60 meetings in four languages', () => {
  expect(new Set(rows.map(({ title }) => title)).size).toBeGreaterThanOrEqual(60);
  expect(rows.length % 4).toBe(0);
});

test.each(rows)('$title in $tag is as the published rules say', (row) => {
  expect(writeRow(row)).toEqual({ text: row.expected, isReadBack: true });
});

describe('whatever clock the computer has', () => {
  // getTimezoneOffset has the other sign: minutes behind UTC, on 15 January 2026.
  test.each([
    ['Europe/Zurich', -60],
    ['America/New_York', 300],
    ['Australia/Lord_Howe', -660],
    ['Pacific/Kiritimati', -840],
  ])('the table passes under TZ=%s', async (clock, minutesBehind) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', path.join('test', 'core', 'meeting', 'rows', 'whenTableUnder.ts')],
      { env: { ...process.env, TZ: clock } },
    );
    expect(JSON.parse(stdout)).toEqual({ clock: minutesBehind, rows: rows.length, wrong: [] });
  });
});
