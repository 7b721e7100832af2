import { Field, Input, Select } from '@fluentui/react-components';
import { useApply, useWorkspace } from '../../../store/hooks.ts';
import {
  isPanelAvailable,
  resizePanel,
  selectDockedWidth,
  selectPanelMode,
  setPanelMode,
} from '../../../workspace/panel/panel.ts';
import type { PanelMode } from '../../../workspace/panel/panel-shape.ts';

const modes: readonly PanelMode[] = ['minimized', 'docked', 'hidden'];

/** Mode and width of the communication panel, as the agent would change them. */
export function PanelActions() {
  const apply = useApply();
  const mode = useWorkspace(selectPanelMode);
  const width = useWorkspace(selectDockedWidth);
  const isAvailable = useWorkspace(isPanelAvailable);
  const choose = (value: string): void => {
    const chosen = modes.find((each) => each === value);
    if (chosen) apply(setPanelMode, { mode: chosen, cause: 'agent' });
  };
  return (
    <>
      <Field
        label="Panel"
        {...(isAvailable ? {} : { hint: 'Only a provider session can show the panel.' })}
      >
        <Select
          size="small"
          value={mode}
          disabled={!isAvailable}
          onChange={(_event, { value }) => choose(value)}
        >
          {modes.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      <Field label="Panel width">
        <Input
          key={width}
          size="small"
          type="number"
          defaultValue={String(width)}
          disabled={!isAvailable}
          onBlur={({ currentTarget }) => {
            const wanted = Number(currentTarget.value);
            if (Number.isFinite(wanted)) apply(resizePanel, { width: wanted });
          }}
        />
      </Field>
    </>
  );
}
