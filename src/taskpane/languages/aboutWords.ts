import type { SupportWords } from '../../core/support/supportReport';

/** What the part about the add-in itself says. */
export interface AboutWords {
  readonly title: string;
  readonly madeFor: (organization: string) => string;
  readonly version: (version: string) => string;
  readonly help: string;
  readonly report: string;
  readonly reportLabel: string;
  readonly reportNote: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly inReport: SupportWords;
}
