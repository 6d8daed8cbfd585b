import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { linesAsHtml } from '../../core/invitation/html';
import { supportReport } from '../../core/support/supportReport';
import type { PaneServices } from '../app/services';
import { useTexts } from '../app/texts';
import { OutsideLink } from '../controls/OutsideLink';
import { aboutWords } from '../languages/everyAboutWords';

export interface AboutProps {
  readonly services: Pick<PaneServices, 'organization' | 'supportFacts' | 'copy'>;
}

/** The report as it stands when it is asked for; it is shown before anybody copies it. */
interface Shown {
  readonly text: string;
  readonly copied: 'notYet' | 'yes' | 'refused';
}

const said = { notYet: undefined, yes: 'copied', refused: 'notCopied' } as const;

/** Whose add-in this is, which version, where to get help, and what support will ask for. */
export function About({ services }: AboutProps) {
  const words = aboutWords[useTexts().language.tag];
  const { provider, supportUrl } = services.organization.addIn;
  const [shown, setShown] = useState<Shown>();
  // Asking counts all that is saved.
  const [version] = useState(() => services.supportFacts().version);
  const show = () => {
    setShown({ text: supportReport(services.supportFacts(), words.inReport), copied: 'notYet' });
  };
  const copy = async ({ text }: Shown) => {
    const isCopied = await services.copy({ text, html: linesAsHtml(text) });
    setShown({ text, copied: isCopied ? 'yes' : 'refused' });
  };
  const message = shown && said[shown.copied];
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <p>
        {words.madeFor(provider)}
        <br />
        {words.version(version)}
      </p>
      <OutsideLink href={supportUrl}>{words.help}</OutsideLink>
      <div className="row">
        <Button aria-expanded={shown !== undefined} onClick={shown ? () => setShown(undefined) : show}>
          {words.report}
        </Button>
      </div>
      {shown && (
        <>
          <Field label={words.reportLabel} hint={words.reportNote}>
            <Textarea readOnly rows={8} resize="vertical" value={shown.text} />
          </Field>
          <Button appearance="primary" className="start" onClick={() => void copy(shown)}>
            {words.copy}
          </Button>
        </>
      )}
      <p role="status">{message && words[message]}</p>
    </section>
  );
}
