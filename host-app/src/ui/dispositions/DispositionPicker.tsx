import { Checkbox } from '@fluentui/react-components';
import { saveDispositions } from '../../agent-tools/save-dispositions.ts';
import { useApp, useWorkspace } from '../../store/hooks.ts';
import type { DispositionCode } from '../../workspace/agent-tools/agent-tools-shape.ts';
import { selectDispositionCodes } from '../../workspace/agent-tools/dispositions.ts';
import { selectSession } from '../../workspace/sessions/session.ts';
import { useDispositionStyles } from './DispositionPicker.styles.ts';

/** Codes for the result of a conversation, by category. */
export function DispositionPicker({ sessionId }: { readonly sessionId: string }) {
  const styles = useDispositionStyles();
  const app = useApp();
  const state = useWorkspace((whole) => whole);
  const { maximum, required } = state.agentTools.dispositions;
  const chosen = selectSession(state, sessionId)?.dispositions ?? [];
  const codes = selectDispositionCodes(state);
  const toggle = (value: string, isChosen: boolean): void => {
    const others = chosen.filter((each) => each !== value);
    saveDispositions(app, { sessionId, values: isChosen ? [...others, value] : others });
  };
  return (
    <section className={styles.picker} aria-label="Disposition codes">
      <span className={styles.title}>Disposition codes{required ? ' (required)' : ''}</span>
      {categoriesOf(codes).map((category) => (
        <fieldset key={category} className={styles.category}>
          <legend className={styles.heading}>{category === '' ? 'Other' : category}</legend>
          {codes
            .filter((code) => code.category === category)
            .map(({ name, value }) => (
              <Checkbox
                key={value}
                label={name}
                checked={chosen.includes(value)}
                disabled={!chosen.includes(value) && chosen.length >= maximum}
                onChange={(_event, { checked }) => toggle(value, checked === true)}
              />
            ))}
        </fieldset>
      ))}
      <output className={styles.hint}>
        {chosen.length} of at most {maximum} chosen
      </output>
    </section>
  );
}

function categoriesOf(codes: readonly DispositionCode[]): readonly string[] {
  return [...new Set(codes.map(({ category }) => category))];
}
