import { useWorkspace } from '../../store/hooks.ts';
import { onDemand } from '../on-demand/on-demand.tsx';

const Question = onDemand(async () => (await import('./Question.tsx')).Question);
const Progress = onDemand(async () => (await import('./Progress.tsx')).Progress);

/** What providers put over the whole workspace: one question at a time, or a sign of work. */
export function ProviderDialogs() {
  const dialog = useWorkspace((state) => state.questions.open.dialog[0]);
  const progress = useWorkspace((state) => state.progress);
  return (
    <>
      {dialog && <Question key={dialog.id} dialog={dialog} />}
      {progress !== undefined && <Progress text={progress} />}
    </>
  );
}
