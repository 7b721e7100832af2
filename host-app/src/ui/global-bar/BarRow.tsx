import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useApply } from '../../store/hooks.ts';
import { chooseBarAction, clearBar, isAlert } from '../../workspace/notices/bars.ts';
import { openRecordSession } from '../../workspace/sessions/sessions.ts';
import { shownText } from '../shell/shown-text.ts';
import { useAgentAction } from '../shell/useAgentAction.ts';
import { isWebAddress } from '../shell/web-address.ts';
import { useGlobalBarStyles } from './GlobalBar.styles.ts';
import { levelWords } from './level-words.ts';
import type { Bar } from '../../workspace/notices/bar-shape.ts';

export function BarRow({ bar }: { readonly bar: Bar }) {
  const styles = useGlobalBarStyles();
  const apply = useApply();
  const isUrgent = isAlert(bar);
  return (
    <MessageBar
      className={styles.bar}
      intent={bar.level === 'information' ? 'info' : bar.level}
      shape="square"
      role={isUrgent ? 'alert' : 'status'}
      // A status that appears together with its region is often not announced; the announcer does
      // it.
      {...(isUrgent ? {} : { 'aria-live': 'off' as const })}
      icon={{ role: 'img', 'aria-label': levelWords[bar.level] }}
    >
      <MessageBarBody>
        {shownText(bar.message)} <BarAction bar={bar} />
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
    // Documented: a record from the quick create confirmation opens in its own session.
    const open = (): void => {
      if (act(openRecordSession, record)) apply(clearBar, { id: bar.id });
    };
    return (
      <Link as="button" onClick={open}>
        {shownText(action.label)}
      </Link>
    );
  }
  if (action.link === undefined) {
    return (
      <Link as="button" onClick={() => apply(chooseBarAction, { id: bar.id })}>
        {shownText(action.label)}
      </Link>
    );
  }
  if (!isWebAddress(action.link)) return null;
  return (
    <Link href={action.link} target="_blank" rel="noreferrer">
      {shownText(action.label)}
    </Link>
  );
}
