import { Field, Input, Switch } from '@fluentui/react-components';
import { quirkSentences } from '../../../config/quirk-sentences.ts';
import { useApply, useWorkspace } from '../../../store/hooks.ts';
import { changeSettings } from '../../../workspace/providers/administration.ts';
import { quirks } from '../../../workspace/whole/quirks.ts';
import type { Settings } from '../../../workspace/whole/state.ts';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';

const limits: readonly (readonly [keyof Settings['limits'], string, number])[] = [
  ['sessions', 'Sessions (including Home)', 2],
  ['tabsPerSession', 'Tabs per session', 1],
  ['queuedNotifications', 'Waiting notifications', 0],
];

const screenSwitches: readonly (readonly [keyof Settings['screen'], string])[] = [
  ['keepFramedPages', 'Framed pages keep their state while hidden'],
  ['panelHandle', 'Show a handle for a hidden panel'],
  ['inbox', 'Show the Inbox next to Home'],
  ['legacyLayout', 'Session list on the left (layout before October 2023)'],
  ['closeWithoutWarning', 'Close sessions without asking'],
  ['morePermissions', 'Allow widgets to autoplay sound and write to the clipboard'],
  ['sessionKeys', 'Alt+Shift+1 to 9 switch sessions'],
];

/** Limits and switches; changes apply immediately. */
export function SettingsForm() {
  const styles = useConsoleStyles();
  const apply = useApply();
  const settings = useWorkspace((state) => state.settings);
  const on = quirks.filter((quirk) => settings.quirks[quirk] === true).length;
  const change = (changed: Partial<Settings>): void => {
    apply(changeSettings, { settings: { ...settings, ...changed } });
  };
  return (
    <section aria-label="Limits and switches">
      <h3 className={styles.paneTitle}>Limits and switches</h3>
      <div className={styles.form}>
        <div className={styles.actions}>
          {limits.map(([name, label, least]) => (
            <Field key={name} label={label}>
              <Input
                size="small"
                type="number"
                min={least}
                value={String(settings.limits[name])}
                onChange={(_event, { value }) => {
                  const number = Math.trunc(Number(value));
                  if (value !== '' && number >= least && number <= 1_000) {
                    change({ limits: { ...settings.limits, [name]: number } });
                  }
                }}
              />
            </Field>
          ))}
        </div>
        <Switch
          label="Report panel changes only when the agent made them"
          checked={settings.events.manualOnly}
          onChange={(_event, { checked }) => change({ events: { manualOnly: checked } })}
        />
        {screenSwitches.map(([name, label]) => (
          <Switch
            key={name}
            label={label}
            checked={settings.screen[name]}
            onChange={(_event, { checked }) =>
              change({ screen: { ...settings.screen, [name]: checked } })
            }
          />
        ))}
        <details>
          <summary>Faults of the product ({on} on)</summary>
          {quirks.map((quirk) => (
            <div key={quirk}>
              <Switch
                label={quirk}
                checked={settings.quirks[quirk] ?? false}
                onChange={(_event, { checked }) =>
                  change({ quirks: { ...settings.quirks, [quirk]: checked } })
                }
              />
              <p className={styles.note}>{quirkSentences[quirk]}</p>
            </div>
          ))}
        </details>
      </div>
    </section>
  );
}
