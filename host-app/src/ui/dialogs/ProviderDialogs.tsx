import { useWorkspace } from '../../store/hooks.ts';
import { onDemand } from '../on-demand/on-demand.tsx';
import { Region } from '../region/Region.tsx';

const Question = onDemand(async () => (await import('./Question.tsx')).Question);
const Progress = onDemand(async () => (await import('./Progress.tsx')).Progress);

/** Provider dialogs over the whole workspace: one question at a time, or a progress indicator. */
export function ProviderDialogs() {
  return (
    <Region name="The provider dialogs" look="floating">
      <OpenDialogs />
    </Region>
  );
}

function OpenDialogs() {
  const dialog = useWorkspace((state) => state.questions.open.dialog[0]);
  const progress = useWorkspace((state) => state.progress);
  return (
    <>
      {dialog && (
        <Region key={dialog.id} name="A question" look="floating">
          <Question dialog={dialog} />
        </Region>
      )}
      {progress !== undefined && (
        <Region name="The progress indicator" look="floating">
          <Progress text={progress} />
        </Region>
      )}
    </>
  );
}
