import { Button } from '@fluentui/react-components';
import { EyeOffRegular, EyeRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Styles } from '../fluentStyles';
import { TextField } from '../TextField';
import type { TextFieldProps } from '../TextField';
import { useTexts } from '../texts';

// Every browser that Outlook runs in knows the property, though it stands in no typing.
const styles = {
  masked: { WebkitTextSecurity: 'disc' } as object,
  shown: {},
} satisfies Styles;

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
      type="text"
      inputStyle={styles[visibility]}
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
