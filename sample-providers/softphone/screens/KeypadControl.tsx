import { Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { DialpadRegular } from '@fluentui/react-icons';
import { Keypad } from '../../phone-line/Keypad.tsx';
import { RoundControl } from './RoundControl.tsx';
import type { CallViewProps } from './call-view-props.ts';

export const KeypadControl = ({ call, commands }: CallViewProps) => (
  <Popover trapFocus positioning="above">
    <PopoverTrigger disableButtonEnhancement>
      <RoundControl
        label="Keypad"
        icon={<DialpadRegular />}
        disabled={call.phase !== 'talking' || call.isOnHold}
      />
    </PopoverTrigger>
    <PopoverSurface aria-label="Keypad">
      <Keypad digits={call.digits} onPress={(digit) => commands.press(call, digit)} />
    </PopoverSurface>
  </Popover>
);
