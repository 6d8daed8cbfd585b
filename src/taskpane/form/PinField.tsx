import { Button } from '@fluentui/react-components';
import { EyeOffRegular, EyeRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTexts } from '../app/texts';
import { TextField } from '../controls/fields';
import type { TextFieldProps } from '../controls/fields';

/**
 * The PIN, hidden from a glance over the shoulder until the person asks to see it. It is no password field on
 * purpose: browsers fill those with a saved password, which would then be sent around in an invitation.
 */
export function PinField(props: TextFieldProps) {
  const { form } = useTexts().words;
  const [visibility, setVisibility] = useState<'masked' | 'shown'>('masked');
  const isMasked = visibility === 'masked';
  return (
    <TextField
      {...props}
      inputClass={visibility}
      contentAfter={
        <Button
          appearance="transparent"
          size="small"
          icon={isMasked ? <EyeRegular /> : <EyeOffRegular />}
          aria-label={isMasked ? form.showPin : form.hidePin}
          title={isMasked ? form.showPin : form.hidePin}
          onClick={() => setVisibility(isMasked ? 'shown' : 'masked')}
        />
      }
    />
  );
}
