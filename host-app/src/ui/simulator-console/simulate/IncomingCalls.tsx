import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp, useWorkspace } from '../../../store/hooks.ts';
import { selectActiveProvider } from '../../../workspace/providers.ts';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';

/** What a widget may listen for with `addHandler` to be called by hand. */
const callEvent = 'sidetone.incomingCall';

const callers = [
  { preset: 'Known customer', customerName: 'Ada Example', phoneNumber: '+1 555 0100' },
  { preset: 'Unknown number', customerName: '+1 555 0177', phoneNumber: '+1 555 0177' },
  { preset: 'Number withheld', customerName: 'Anonymous', phoneNumber: '' },
  {
    preset: 'Very long name',
    customerName: 'Maximiliane Wolfeschlegelsteinhausen-Featherstonehaugh of Contoso Holdings',
    phoneNumber: '+49 30 5555 0000 1234',
  },
] as const;

/** A call that rings: the toast of the template, and an event for widgets that play along. */
export function IncomingCalls() {
  const styles = useConsoleStyles();
  const { simulator, workspace } = useApp();
  const notifications = useWorkspace((state) => state.templates.notifications);
  const [template, setTemplate] = useState(notifications[0]?.uniqueName ?? '');
  const ring = ({ customerName, phoneNumber }: (typeof callers)[number]): void => {
    const provider = selectActiveProvider(workspace.getState())?.uniqueName;
    if (provider === undefined) return;
    const templateParameters = { customerName, phoneNumber };
    simulator.replay({
      provider,
      kind: 'request',
      type: 'notifyEvent',
      correlationId: undefined,
      data: new Map<string, unknown>([
        ['templateName', template],
        ['templateParameters', templateParameters],
      ]),
    });
    simulator.raise(callEvent, templateParameters, provider);
  };
  return (
    <section aria-label="Incoming calls">
      <h3 className={styles.paneTitle}>Incoming call</h3>
      <p className={styles.note}>
        Shows the toast for the active provider, and tells its widget by the event {callEvent}.
      </p>
      <div className={styles.form}>
        <Field label="Notification template">
          <Select
            size="small"
            value={template}
            onChange={(_event, { value }) => setTemplate(value)}
          >
            {notifications.map(({ uniqueName, name }) => (
              <option key={uniqueName} value={uniqueName}>
                {name}
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
