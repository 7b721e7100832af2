import {
  Button,
  Caption1,
  Field,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Select,
} from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useAudioSettingsStyles } from './AudioSettings.styles.ts';
import type { Line } from './line.ts';
import { type AudioDevice, listDevices, noDevices } from './media/devices.ts';
import { useTraffic } from './useTraffic.ts';

interface AudioSettingsProps {
  readonly line: Line | undefined;
  readonly callId: string;
}

/** The microphone, the speaker, and the amount of audio in each direction. */
export const AudioSettings = ({ line, callId }: AudioSettingsProps) => {
  const styles = useAudioSettingsStyles();
  const [devices, setDevices] = useState(noDevices);
  return (
    <Popover
      trapFocus
      onOpenChange={(_event, { open }) => {
        if (open) void listDevices().then(setDevices);
      }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<SettingsRegular />}>
          Audio
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label="Audio" className={styles.surface}>
        <DeviceField
          label="Microphone"
          devices={devices.microphones}
          onChoose={(id) => line?.chooseMicrophone(id)}
        />
        <DeviceField
          label="Speaker"
          devices={devices.speakers}
          onChoose={(id) => line?.chooseSpeaker(id)}
        />
        <Traffic line={line} callId={callId} />
      </PopoverSurface>
    </Popover>
  );
};

interface DeviceFieldProps {
  readonly label: string;
  readonly devices: readonly AudioDevice[];
  readonly onChoose: (deviceId: string) => void;
}

const DeviceField = ({ label, devices, onChoose }: DeviceFieldProps) => (
  <Field label={label}>
    <Select disabled={devices.length === 0} onChange={(_event, { value }) => onChoose(value)}>
      {devices.length === 0 && <option value="">No devices found</option>}
      {devices.map(({ id, label: name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  </Field>
);

const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const Traffic = ({ line, callId }: AudioSettingsProps) => {
  const styles = useAudioSettingsStyles();
  const { received, sent } = useTraffic(line, callId);
  return (
    <div className={styles.traffic}>
      <Caption1>
        Received <output aria-label="Sound received">{inKilobytes(received)}</output>
      </Caption1>
      <Caption1>
        Sent <output aria-label="Sound sent">{inKilobytes(sent)}</output>
      </Caption1>
    </div>
  );
};
