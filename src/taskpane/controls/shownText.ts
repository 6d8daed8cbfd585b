import type { Organization } from '../../core/organization/organization';
import { cutToLength, printable } from '../../core/printable';

/** A stored value may hold anything: what is shown of it is plain text of bearable length. */
export const shownText = (text: string, maxLength = 100): string => cutToLength(printable(text), maxLength);

/** The organization's own name of its service; nothing where it says none. */
export const shownService = ({ serviceName = '' }: Organization): string | undefined =>
  shownText(serviceName) || undefined;
