import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp, useWorkspace } from '../../../store/hooks.ts';
import { selectActiveProvider } from '../../../workspace/providers/providers.ts';
import { problemsOf } from '../problems-of.ts';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';

const callers = [
  { preset: 'Known customer', customerName: 'Ada Whitcomb', number: '+1 555 0100' },
  { preset: 'Unknown number', customerName: '+1 555 0177', number: '+1 555 0177' },
  { preset: 'Number withheld', customerName: 'Anonymous', number: '' },
  {
    preset: 'Very long name',
    customerName: 'Maximiliane Wolfeschlegelsteinhausen-Featherstonehaugh of Contoso Holdings',
    number: '+49 30 5555 0000 1234',
  },
] as const;

type Caller = (typeof callers)[number];

/** Events that the sample widgets listen for, so that a customer can be simulated. */
const sampleEvent = 'sidetoneDemo';
const samplePayload = { name: 'customerCalls', number: '{number}' };

/**
 * A ringing call. Widgets learn of calls from their own telephony, so the product has no event that
 * makes one ring: this needs an event that the widget itself listens for, as the samples do.
 */
export function IncomingCalls() {
  const styles = useConsoleStyles();
  const { simulator } = useApp();
  const providers = useWorkspace((state) => state.providers);
  const active = useWorkspace(selectActiveProvider)?.uniqueName;
  const [chosen, setChosen] = useState('');
  const [event, setEvent] = useState(sampleEvent);
  const [payload, setPayload] = useState(() => JSON.stringify(samplePayload));
  const [said, setSaid] = useState('');
  const isRunning = providers.some(({ uniqueName }) => uniqueName === chosen);
  const provider = isRunning ? chosen : (active ?? providers[0]?.uniqueName);
  const ring = (caller: Caller): void => {
    if (provider === undefined) return;
    try {
      simulator.raise(event.trim(), filledIn(JSON.parse(payload), caller), provider);
      setSaid(`${event.trim()} sent to ${provider}`);
    } catch (error) {
      setSaid(`Not sent. ${problemsOf(error).join(' ')}`);
    }
  };
  return (
    <section aria-label="Incoming calls">
      <h3 className={styles.paneTitle}>Incoming call</h3>
      <p className={styles.note}>
        The sample widgets ring without setup. Your own widget rings if it listens for the event
        named here; otherwise, make it ring through its own telephony.
      </p>
      <div className={styles.form}>
        <Field label="Provider">
          <Select
            size="small"
            value={provider ?? ''}
            onChange={(_event, { value }) => setChosen(value)}
          >
            {providers.map(({ uniqueName, label }) => (
              <option key={uniqueName} value={uniqueName}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Widget event">
          <Input size="small" value={event} onChange={(_event, { value }) => setEvent(value)} />
        </Field>
        <Field label="Event data" hint="{number} and {customerName} are filled in.">
          <Textarea
            size="small"
            className={styles.code}
            rows={2}
            value={payload}
            onChange={(_event, { value }) => setPayload(value)}
          />
        </Field>
        <div className={styles.actions}>
          {callers.map((caller) => (
            <Button
              key={caller.preset}
              size="small"
              disabled={provider === undefined || event.trim() === ''}
              onClick={() => ring(caller)}
            >
              {caller.preset}
            </Button>
          ))}
        </div>
        <output className={styles.note}>{said}</output>
      </div>
    </section>
  );
}

/** The payload with the caller's values in its slugs, at any depth. */
function filledIn(payload: unknown, { number, customerName }: Caller): unknown {
  return JSON.parse(JSON.stringify(payload), (_name, value: unknown) =>
    typeof value === 'string'
      ? value.replaceAll('{number}', () => number).replaceAll('{customerName}', () => customerName)
      : value,
  );
}
