import { useTexts } from '../texts';
import { readingTexts } from './languages';
import type { ReadingTexts } from './languages/readingTexts';

/** What is said of a pasted invitation, in the pane's language. */
export const useReadingTexts = (): ReadingTexts => readingTexts[useTexts().language.tag];
