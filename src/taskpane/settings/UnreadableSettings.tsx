import { cutToLength, printable } from '../../core/printable';
import { common } from '../fluentStyles';
import { OutsideLink } from '../OutsideLink';
import { useTexts } from '../texts';

export interface UnreadableSettingsProps {
  /** The first place in the stored data that is wrong, as the decoder names it. */
  readonly where: string;
  readonly supportUrl: string;
}

/** What stands in the settings cannot be read: says so and what to do. Nothing is overwritten. */
export function UnreadableSettings({ where, supportUrl }: UnreadableSettingsProps) {
  const { settings } = useTexts().words;
  return (
    <div style={common.stack}>
      <h1 style={common.title}>{settings.unreadableTitle}</h1>
      <p style={common.text}>
        {settings.unreadable} <strong>{settings.nothingChanged}</strong>
      </p>
      <p style={common.text}>{settings.whatToDo}</p>
      <p style={common.text}>
        <code>{settings.place(cutToLength(printable(where), 200))}</code>
      </p>
      <p style={common.text}>
        <OutsideLink href={supportUrl}>{settings.support}</OutsideLink>
      </p>
    </div>
  );
}
