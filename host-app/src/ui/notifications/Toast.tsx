import { Button } from '@fluentui/react-components';
import {
  CallInboundRegular,
  ChatRegular,
  CheckmarkRegular,
  DismissRegular,
} from '@fluentui/react-icons';
import { useId } from 'react';
import { useApp, useWorkspace } from '../../store/hooks.ts';
import { answerNotification } from '../../workspace/notices/notifications.ts';
import { findProvider } from '../../workspace/providers/providers.ts';
import { ShownRows } from '../shell/ShownRows.tsx';
import { shownText } from '../shell/shown-text.ts';
import { Countdown } from './Countdown.tsx';
import { useToasterStyles } from './Toaster.styles.ts';
import { useFocusOnF2 } from './useFocusOnF2.ts';
import type { Notification } from '../../workspace/notices/notification-shape.ts';

interface ToastProps {
  readonly notification: Notification;
}

export function Toast({ notification }: ToastProps) {
  const styles = useToasterStyles();
  const titleId = useId();
  const { content } = notification;
  return (
    <div role="alertdialog" aria-labelledby={titleId} className={styles.toast}>
      <div className={styles.head}>
        <span className={styles.icon} aria-hidden>
          {/\bcall\b/i.test(content.title) ? <CallInboundRegular /> : <ChatRegular />}
        </span>
        <div className={styles.heading}>
          <h2 id={titleId} className={styles.title}>
            {shownText(content.title)}
          </h2>
          <ProviderLine ownerId={notification.ownerId} />
        </div>
      </div>
      <ShownRows rows={content.rows} styles={styles} />
      {content.showTimeout && content.timeoutSeconds > 0 && (
        <Countdown notification={notification} />
      )}
      <Answers notification={notification} />
    </div>
  );
}

function ProviderLine({ ownerId = '' }: { readonly ownerId: string | undefined }) {
  const styles = useToasterStyles();
  const label = useWorkspace((state) => findProvider(state, ownerId)?.label);
  return <span className={styles.providerLine}>{label}</span>;
}

function Answers({ notification }: ToastProps) {
  const styles = useToasterStyles();
  const { workspace, clock } = useApp();
  const acceptRef = useFocusOnF2();
  const { id, content } = notification;
  const answer = (given: 'accept' | 'reject'): void => {
    workspace.apply(answerNotification, { id, answer: given, now: clock.now() });
  };
  return (
    <div className={styles.answers}>
      <Button
        ref={acceptRef}
        className={styles.answer}
        appearance="primary"
        icon={<CheckmarkRegular />}
        onClick={() => answer('accept')}
      >
        {shownText(content.acceptText)}
      </Button>
      {content.rejectText !== undefined && (
        <Button
          className={styles.answer}
          appearance="outline"
          icon={<DismissRegular />}
          onClick={() => answer('reject')}
        >
          {shownText(content.rejectText)}
        </Button>
      )}
    </div>
  );
}
