import { useEffect } from 'react';
import { useApp } from '../../store/hooks.ts';
import { focusSession } from '../../workspace/sessions/sessions.ts';
import { useAgentAction } from '../shell/useAgentAction.ts';

/** Alt+Shift+1 to 9 switch to the sessions in order, if the workspace enables these keys. */
export function useSessionKeys(): void {
  const { workspace } = useApp();
  const act = useAgentAction();
  useEffect(() => {
    const go = (event: KeyboardEvent): void => {
      const { altKey, shiftKey, ctrlKey, metaKey, code } = event;
      const number = /^Digit([1-9])$/.exec(code)?.[1];
      if (number === undefined || !altKey || !shiftKey || ctrlKey || metaKey) return;
      const { sessions, settings } = workspace.getState();
      const session = sessions[Number(number) - 1];
      if (!settings.screen.sessionKeys || !session) return;
      event.preventDefault();
      act(focusSession, { sessionId: session.id });
    };
    addEventListener('keydown', go);
    return () => removeEventListener('keydown', go);
  }, [workspace, act]);
}
