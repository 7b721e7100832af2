import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp, useWorkspace } from '../../../store/hooks.ts';
import { selectActiveProvider } from '../../../workspace/providers.ts';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';

const callers = [
  { preset: 'Known customer', customerName: 'Ada Example', number: '+1 555 0100' },
  { preset: 'Unknown number', customerName: '+1 555 0177', number: '+1 555 0177' },
  { preset: 'Number withheld', customerName: 'Anonymous', number: '' },
  {
    preset: 'Very long name',
    customerName: 'Maximiliane Wolfeschlegelsteinhausen-Featherstonehaugh of Contoso Holdings',
    number: '+49 30 5555 0000 1234',
  },
] as const;

type Caller = (typeof callers)[number];

/** What the sample widgets listen for, so that a customer can be played. */
const sampleEvent = 'sidetoneDemo';

/** A call that rings: in the sample widgets by themselves, for any other by the toast alone. */
export function IncomingCalls() {
  const styles = useConsoleStyles();
  const { simulator, workspace } = useApp();
  const notifications = useWorkspace((state) => state.templates.notifications);
  const [template, setTemplate] = useState('');
  const ring = ({ customerName, number }: Caller): void => {
    const provider = selectActiveProvider(workspace.getState())?.uniqueName;
    if (provider === undefined) return;
    if (template === '') {
      simulator.raise(sampleEvent, { name: 'customerCalls', number }, provider);
      return;
    }
    simulator.replay({
      provider,
      kind: 'request',
      type: 'notifyEvent',
      correlationId: undefined,
      data: new Map<string, unknown>([
        ['templateName', template],
        ['templateParameters', { customerName, number, queue: 'Customer support' }],
      ]),
    });
  };
  return (
    <section aria-label="Incoming calls">
      <h3 className={styles.paneTitle}>Incoming call</h3>
      <p className={styles.note}>
        The sample widgets ring by themselves. For any other widget the toast of a template is
        shown; the widget does not hear how it is answered.
      </p>
      <div className={styles.form}>
        <Field label="Rings in">
          <Select
            size="small"
            value={template}
            onChange={(_event, { value }) => setTemplate(value)}
          >
            <option value="">The sample widget</option>
            {notifications.map(({ uniqueName, name }) => (
              <option key={uniqueName} value={uniqueName}>
                Toast: {name}
              </option>
            ))}
          </Select>
        </Field>
        <div className={styles.actions}>
          {callers.map((caller) => (
            <Button key={caller.preset} size="small" onClick={() => ring(caller)}>
              {caller.preset}
            </Button>
          ))}
        </div>
      </div>
    </section>
  );
}
