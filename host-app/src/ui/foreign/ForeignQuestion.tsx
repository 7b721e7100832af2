import { useSyncExternalStore } from 'react';
import { useApp } from '../../store/hooks.ts';
import { onDemand } from '../on-demand/on-demand.tsx';

const ForeignDialog = onDemand(async () => (await import('./ForeignDialog.tsx')).ForeignDialog);

/** The question before the workspace accepts the content of a link or a file. */
export function ForeignQuestion() {
  const { foreign } = useApp();
  const question = useSyncExternalStore(foreign.subscribe, foreign.question);
  return question && <ForeignDialog question={question} />;
}
