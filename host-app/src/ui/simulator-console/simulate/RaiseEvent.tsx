import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp, useWorkspace } from '../../../store/hooks.ts';
import { problemsOf } from '../problems-of.ts';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';
import { eventNames, samplePayload } from './event-samples.ts';

const custom = 'Custom event';
const firstEvent = 'onclicktoact';

/** Sends one event as written: nothing else in the workspace changes. */
export function RaiseEvent() {
  const styles = useConsoleStyles();
  const { simulator } = useApp();
  const providers = useWorkspace((state) => state.providers);
  const [event, setEvent] = useState(firstEvent);
  const [name, setName] = useState('');
  const [provider, setProvider] = useState('');
  const [payload, setPayload] = useState(() => samplePayload(firstEvent));
  const [said, setSaid] = useState('');
  const type = event === custom ? name.trim() : event;
  const choose = (next: string): void => {
    setEvent(next);
    setPayload(samplePayload(next));
    setSaid('');
  };
  const send = (): void => {
    try {
      simulator.raise(type, JSON.parse(payload), provider === '' ? undefined : provider);
      setSaid(`${type} sent`);
    } catch (error) {
      setSaid(`Not sent. ${problemsOf(error).join(' ')}`);
    }
  };
  return (
    <section className={styles.pane} aria-label="Raise an event">
      <h3 className={styles.paneTitle}>Raise an event</h3>
      <p className={styles.note}>The widget receives it; the workspace itself does not change.</p>
      <div className={styles.form}>
        <Field label="Event">
          <Select size="small" value={event} onChange={(_event, { value }) => choose(value)}>
            {[...eventNames, custom].map((option) => (
              <option key={option}>{option}</option>
            ))}
          </Select>
        </Field>
        {event === custom && (
          <Field label="Name">
            <Input size="small" value={name} onChange={(_event, { value }) => setName(value)} />
          </Field>
        )}
        <Field label="To">
          <Select
            size="small"
            value={provider}
            onChange={(_event, { value }) => setProvider(value)}
          >
            <option value="">Every provider</option>
            {providers.map(({ uniqueName, label }) => (
              <option key={uniqueName} value={uniqueName}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Payload">
          <Textarea
            size="small"
            className={styles.code}
            rows={7}
            value={payload}
            onChange={(_event, { value }) => setPayload(value)}
          />
        </Field>
        <div className={styles.actions}>
          <Button size="small" appearance="primary" disabled={type === ''} onClick={send}>
            Send event
          </Button>
          <output className={styles.note}>{said}</output>
        </div>
      </div>
    </section>
  );
}
