import { useSay } from '../../shell/useSay.ts';

/** Copies a text; reports a browser that refuses. */
export function useCopyText(): (text: string) => void {
  const say = useSay();
  return (text) => {
    navigator.clipboard.writeText(text).then(
      () => say('success', 'Copied.'),
      () => say('warning', `The browser does not allow copying. The text is: ${text}`),
    );
  };
}
