import { Checkbox, ProgressBar } from '@fluentui/react-components';
import { useApply, useWorkspace } from '../../store/hooks.ts';
import { selectDoneSteps, tickStep } from '../../workspace/panel/productivity-pane.ts';
import { useProductivityPaneStyles } from './ProductivityPane.styles.ts';

const steps = [
  { title: 'Greet the customer', hint: 'Say your name and the name of the company.' },
  { title: 'Verify the caller', hint: 'Ask for the customer number and the ZIP code.' },
  { title: 'Ask for the reason', hint: 'Repeat it in your own words before moving on.' },
  { title: 'Check for an open case', hint: 'Continue it instead of opening a second one.' },
  { title: 'Search the knowledge base', hint: 'Send the article if it answers the question.' },
  { title: 'Agree on the next step', hint: 'Who does what, by when.' },
  { title: 'Log the call', hint: 'Two sentences on the timeline are enough.' },
] as const;

/** A script of fixed steps; each session has its own check marks. */
export function AgentScript() {
  const styles = useProductivityPaneStyles();
  const apply = useApply();
  const done = useWorkspace(selectDoneSteps);
  return (
    <>
      <div className={styles.progress}>
        <span className={styles.quiet}>
          {done.length} of {steps.length} steps done
        </span>
        <ProgressBar aria-label="Progress" value={done.length / steps.length} />
      </div>
      <ol className={styles.steps}>
        {steps.map(({ title, hint }, step) => (
          <li key={title} className={styles.step}>
            <Checkbox
              label={title}
              checked={done.includes(step)}
              onChange={(_event, data) => apply(tickStep, { step, isDone: data.checked === true })}
            />
            <p className={styles.stepHint}>{hint}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
