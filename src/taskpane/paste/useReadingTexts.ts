import { useTexts } from '../texts';
import type { ReadingTexts } from './languages/readingTexts';

/** What is said of a pasted invitation, in the pane's language. */
export const useReadingTexts = (): ReadingTexts => useTexts().words.reading;
