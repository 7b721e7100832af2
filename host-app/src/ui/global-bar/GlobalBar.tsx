import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular, DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useApply, useWorkspace } from '../../store/hooks.ts';
import { chooseBarAction, clearBar, type Bar } from '../../workspace/bars.ts';
import { openRecordSession } from '../../workspace/sessions.ts';
import { useAgentAction } from '../shell/useAgentAction.ts';
import { isWebAddress } from '../shell/web-address.ts';
import { useGlobalBarStyles } from './GlobalBar.styles.ts';

/** Messages over the page area, newest on top; several collapse to the newest and a counter. */
export function GlobalBar() {
  const styles = useGlobalBarStyles();
  const bars = useWorkspace((state) => state.bars);
  const [isExpanded, setExpanded] = useState(false);
  if (bars.length === 0) return null;
  const others = bars.length - 1;
  return (
    <section className={styles.region} aria-label="Global notifications">
      {(isExpanded ? bars : bars.slice(0, 1)).map((bar) => (
        <BarRow key={bar.id} bar={bar} />
      ))}
      {others > 0 && (
        <Button
          className={styles.more}
          appearance="subtle"
          size="small"
          aria-expanded={isExpanded}
          icon={isExpanded ? <ChevronUpRegular /> : <ChevronDownRegular />}
          onClick={() => setExpanded(!isExpanded)}
        >
          {isExpanded ? 'Show the newest only' : `${others} more`}
        </Button>
      )}
    </section>
  );
}

function BarRow({ bar }: { readonly bar: Bar }) {
  const styles = useGlobalBarStyles();
  const apply = useApply();
  const isUrgent = bar.level === 'error' || bar.level === 'warning';
  return (
    <MessageBar
      className={styles.bar}
      intent={bar.level === 'information' ? 'info' : bar.level}
      shape="square"
      role={isUrgent ? 'alert' : 'status'}
    >
      <MessageBarBody>
        {bar.message} <BarAction bar={bar} />
      </MessageBarBody>
      {bar.canClose && (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label="Close message"
              onClick={() => apply(clearBar, { id: bar.id })}
            />
          }
        />
      )}
    </MessageBar>
  );
}

function BarAction({ bar }: { readonly bar: Bar }) {
  const apply = useApply();
  const act = useAgentAction();
  const { action } = bar;
  if (!action) return null;
  const { record } = action;
  if (record) {
    // Documented: what quick create confirms opens as a session of its own.
    const open = (): void => {
      if (act(openRecordSession, record)) apply(clearBar, { id: bar.id });
    };
    return (
      <Link as="button" onClick={open}>
        {action.label}
      </Link>
    );
  }
  if (action.link === undefined) {
    return (
      <Link as="button" onClick={() => apply(chooseBarAction, { id: bar.id })}>
        {action.label}
      </Link>
    );
  }
  if (!isWebAddress(action.link)) return null;
  return (
    <Link href={action.link} target="_blank" rel="noreferrer">
      {action.label}
    </Link>
  );
}
