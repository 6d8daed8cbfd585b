/** @jest-environment jsdom */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import axe from 'axe-core';
import { render, screen } from '@testing-library/react';
import { LANGUAGE_TAGS } from '../../../src/core/languages/tags';
import { About } from '../../../src/taskpane/about/About';
import { loadTexts, TextsContext } from '../../../src/taskpane/app/texts';
import { aboutWords } from '../../../src/taskpane/languages/everyAboutWords';
import { anna, bookOf, FakePane } from '../../fakes/pane/fakePane';
import { press } from '../openPane';

let pane: FakePane;
const open = async (tag: keyof typeof aboutWords = 'en') =>
  render(
    <FluentProvider theme={webLightTheme}>
      <TextsContext value={await loadTexts(tag)}>
        <About services={pane} />
      </TextsContext>
    </FluentProvider>,
  );
const report = () => screen.queryByRole<HTMLTextAreaElement>('textbox');

beforeEach(() => {
  pane = new FakePane(bookOf(anna));
});

it('says whose add-in it is, which version, and where help is', async () => {
  await open();
  expect(document.body.textContent).toContain('Provided by Example University');
  expect(document.body.textContent).toContain('Version 0.1.0');
  expect(screen.getByRole('link', { name: 'Get help' }).getAttribute('href')).toBe(
    'https://add-videoconf.example.edu/support',
  );
});

it('shows the report first and copies what is shown', async () => {
  await open();
  expect(report()).toBeNull();
  await press('Report a problem');
  const shown = report()?.value;
  expect(shown).toContain('insert: refused 9020, 120 ms');
  expect(pane.copied).toEqual([]);
  await press('Copy report');
  expect(pane.copied.map(({ text }) => text)).toEqual([shown]);
  expect(screen.getByRole('status').textContent).toBe('The report is copied.');
});

it('says how to copy by hand where the browser refuses', async () => {
  pane.clipboard = 'refuses';
  await open();
  await press('Report a problem');
  await press('Copy report');
  expect(screen.getByRole('status').textContent).toContain('copy it yourself');
});

it('is put away by the same button, and is new when it is shown again', async () => {
  await open();
  await press('Report a problem');
  await press('Report a problem');
  expect(report()).toBeNull();
  pane.displayLanguage = 'fr-CH';
  await press('Report a problem');
  expect(report()?.value).toContain('fr-CH');
});

describe.each(LANGUAGE_TAGS)('in %s', (tag) => {
  it('everything has a name, and axe finds nothing', async () => {
    await open(tag);
    await press(aboutWords[tag].report);
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual(['region']);
  });

  it('every line of the report is in that language', async () => {
    await open(tag);
    await press(aboutWords[tag].report);
    const { organization, outlook, language, saved, failed } = aboutWords[tag].inReport;
    const lines = report()?.value.split('\n') ?? [];
    expect(lines.slice(1, 6).map((line) => line.split(':')[0])).toEqual([
      organization,
      outlook,
      language,
      saved,
      failed,
    ]);
  });
});
