import type { Options } from 'html-webpack-plugin';
import type { Organization } from '../../src/core/organization/organization';

/** What a build has besides where its organization has phones; nothing of it is in any other build. */
interface PhoneParts {
  /** Behind the ribbon page's own entry. */
  readonly commands: readonly string[];
  readonly entries: Readonly<Record<string, string>>;
  readonly pages: readonly Options[];
  /** Patterns of icons that are copied. */
  readonly icons: readonly string[];
}

/** The switch of Outlook on phones: its code in the ribbon's page, the page of its dialog, its icons. */
export function phoneParts({ phones }: Organization): PhoneParts {
  if (phones !== true) return { commands: [], entries: {}, pages: [], icons: [] };
  return {
    commands: ['./src/commands/phone.ts'],
    entries: { phone: './src/phone/phone.ts' },
    pages: [{ filename: 'phone.html', template: 'src/phone/phone.html', chunks: ['phone'] }],
    icons: ['assets/phone-*.png'],
  };
}
