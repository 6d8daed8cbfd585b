import { useId, useState } from 'react';
import { READ_FIELDS } from '../../core/pasted/roomReading';
import { CheckField } from '../controls/fields';
import { findingsFor } from './pasted';
import type { PastedInvitation } from './pasted';
import { useTexts } from '../app/texts';
import { markedText } from './markedText';
import type { Stretch } from './markedText';
import { masked, seenText } from './seenText';

const placesOf = (pasted: PastedInvitation) =>
  READ_FIELDS.flatMap((field) =>
    findingsFor(pasted, field).flatMap(({ places }) =>
      places.map((place) => ({ ...place, kind: field === 'pin' ? ('pin' as const) : ('place' as const) })),
    ),
  );

/** The pasted text with every place marked that was understood. It is shown as text, whatever it holds. */
export function PastedText({ pasted }: { readonly pasted: PastedInvitation }) {
  const { preview, reading: texts } = useTexts().words;
  const titleId = useId();
  const [pin, setPin] = useState<'masked' | 'shown'>('masked');
  const shown = ({ kind, text }: Stretch) =>
    kind === 'pin' && pin === 'masked' ? masked(text) : seenText(text);
  return (
    <section className="tight" aria-labelledby={titleId}>
      <h3 id={titleId}>{texts.pastedText}</h3>
      {pasted.findings.pin && (
        <CheckField
          label={preview.showPin}
          checked={pin === 'shown'}
          onChange={(checked) => setPin(checked ? 'shown' : 'masked')}
        />
      )}
      <pre className="pasted" tabIndex={0} role="group" aria-labelledby={titleId}>
        {markedText(pasted.text, placesOf(pasted)).map((stretch, index) =>
          stretch.kind === 'place' || stretch.kind === 'pin' ? (
            <mark key={index}>{shown(stretch)}</mark>
          ) : (
            <span key={index}>{shown(stretch)}</span>
          ),
        )}
      </pre>
    </section>
  );
}
