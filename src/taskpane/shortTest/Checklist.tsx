import { useState } from 'react';
import type { InvitationLine } from '../../core/invitation/lines';
import { wordBlock } from '../../core/invitation/words';
import type { Piece } from '../../core/invitation/words';
import { CheckField } from '../controls/fields';
import { OutsideLink } from '../controls/OutsideLink';
import { useTexts } from '../app/texts';

export interface ChecklistProps {
  /** Of the room's invitation: what it does not say cannot be tried. */
  readonly lines: readonly InvitationLine[];
}

/** What a way of joining needs: the kinds of its lines. */
const FACTS = {
  phone: ['phone', 'extension', 'confirmKey'],
  roomSystem: ['h323', 'sip', 'confirmKey'],
} as const satisfies Readonly<Record<string, readonly InvitationLine['kind'][]>>;

const has = (lines: readonly InvitationLine[], ...kinds: readonly InvitationLine['kind'][]): boolean =>
  lines.some(({ kind }) => kinds.includes(kind));

const pieceShown = (piece: Piece, index: number) =>
  piece.kind === 'link' && piece.purpose === 'page' ? (
    <OutsideLink key={index} href={piece.url}>
      {piece.text}
    </OutsideLink>
  ) : (
    <span key={index}>{piece.text}</span>
  );

/** The lines of the invitation that say how to join that way, in the language of the pane. */
function Facts({ lines, way }: ChecklistProps & { readonly way: keyof typeof FACTS }) {
  const { language } = useTexts();
  const kinds: readonly InvitationLine['kind'][] = FACTS[way];
  return (
    <div className="note indented">
      {wordBlock(
        lines.filter(({ kind }) => kinds.includes(kind)),
        [language],
      ).flatMap(({ kind, label, rows }) =>
        rows.map((row, index) => (
          <p key={`${kind} ${String(index)}`}>
            {index === 0 && label.map(({ text }) => `${text} `)}
            {row.map(pieceShown)}
          </p>
        )),
      )}
    </div>
  );
}

type Check = 'camera' | 'sound' | 'pin' | keyof typeof FACTS;

const checksFor = (lines: readonly InvitationLine[]): readonly Check[] => [
  'camera',
  'sound',
  ...(has(lines, 'pin') ? (['pin'] as const) : []),
  ...(has(lines, 'phone') ? (['phone'] as const) : []),
  ...(has(lines, 'h323', 'sip') ? (['roomSystem'] as const) : []),
];

/** What to look at while trying the room. The ticks are for the eye: they are kept nowhere. */
export function Checklist({ lines }: ChecklistProps) {
  const { shortTest } = useTexts().words;
  const [done, setDone] = useState<readonly Check[]>([]);
  return (
    <fieldset>
      <legend>{shortTest.checklist}</legend>
      {checksFor(lines).map((check) => (
        <div key={check}>
          <CheckField
            label={shortTest[check]}
            checked={done.includes(check)}
            onChange={(checked) =>
              setDone(checked ? [...done, check] : done.filter((each) => each !== check))
            }
          />
          {(check === 'phone' || check === 'roomSystem') && <Facts lines={lines} way={check} />}
        </div>
      ))}
    </fieldset>
  );
}
