import { sameFace } from './same-face.ts';
import type { Tell } from './tell.ts';

/** Members of a window that the browser may refuse to a page, and the page's own scripts. */
export interface Openable {
  open?: (...args: string[]) => unknown;
  readonly navigator?: { readonly mediaDevices?: { getUserMedia?: AskForMedia } };
  readonly document: {
    readonly scripts?: ArrayLike<{ readonly text: string }>;
    readonly permissionsPolicy?: FeaturePolicy;
    readonly featurePolicy?: FeaturePolicy;
  };
}

interface FeaturePolicy {
  readonly allowsFeature: (name: string) => boolean;
}

type AskForMedia = (constraints?: MediaStreamConstraints) => Promise<unknown>;

/** Records pop-up windows and microphones that the browser refuses. Results stay as they are. */
export function watchRefusals(view: Openable, tell: Tell): void {
  const { open } = view;
  if (open) {
    view.open = sameFace((...args: string[]) => {
      const opened = open.apply(view, args);
      // Without an opener there is never a window to return.
      const isSilent = /noopener|noreferrer/.test(args[2] ?? '');
      if (!opened && !isSilent) tell('popupBlocked', args[0]);
      return opened;
    }, open);
  }
  const media = view.navigator?.mediaDevices;
  const ask = media?.getUserMedia;
  if (!media || !ask) return;
  media.getUserMedia = sameFace((constraints?: MediaStreamConstraints) => {
    // The promise itself is left alone: a page that leaves its refusal unhandled must still see the
    // error.
    if (constraints?.audio && microphoneOf(view) === 'refused') tell('microphoneRefused');
    return ask.call(media, constraints);
  }, ask);
}

/** Whether the page may ask for the microphone at all, as far as this can be determined. */
export function microphoneOf({ document, navigator }: Openable): 'allowed' | 'refused' | 'unknown' {
  const policy = document.permissionsPolicy ?? document.featurePolicy;
  if (!navigator?.mediaDevices) return 'refused';
  if (!policy) return 'unknown';
  return policy.allowsFeature('microphone') ? 'allowed' : 'refused';
}

/** Looks for messages to any window in the page's inline scripts. */
export function findPostsToAnyone({ document }: Openable, tell: Tell): void {
  for (const script of Array.from(document.scripts ?? [])) {
    const found = /[\w.]*postMessage\s*\([^;]*?,\s*(['"`])\*\1\s*\)/.exec(script.text);
    if (found) tell('postsToAnyone', found[0].slice(0, 120), '');
  }
}
