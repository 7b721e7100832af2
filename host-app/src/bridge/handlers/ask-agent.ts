import { askQuestion } from '../../workspace/questions/ask-question.ts';
import type {
  QuestionAnswers,
  QuestionDetails,
  QuestionKind,
} from '../../workspace/questions/question.ts';
import { collectAnswer, nextQuestionId } from '../../workspace/questions/questions.ts';
import type { ProviderHost } from '../host.ts';

/** Puts a provider's question to the agent and waits until it is answered or withdrawn. */
export function askAgent<Kind extends QuestionKind>(
  { workspace, caller }: Pick<ProviderHost, 'workspace' | 'caller'>,
  kind: Kind,
  details: QuestionDetails[Kind],
): Promise<QuestionAnswers[Kind]> {
  const id = nextQuestionId(workspace.getState());
  workspace.apply(askQuestion<Kind>, { kind, ownerId: caller, details });
  return new Promise((resolve) => {
    const stops: (() => void)[] = [];
    const take = (answer: QuestionAnswers[Kind] | undefined): void => {
      if (answer === undefined) return;
      for (const stop of stops) stop();
      workspace.apply(collectAnswer, { kind, id });
      resolve(answer);
    };
    const select = ({ questions }: ReturnType<typeof workspace.getState>) =>
      questions.answers[kind][id];
    stops.push(workspace.subscribe(select, take));
    take(select(workspace.getState()));
  });
}
