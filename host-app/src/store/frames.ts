/**
 * Which frame shows which provider: the shell attaches them, and the bridge uses them to identify
 * senders.
 */
export interface Frames {
  /** Returns a function that detaches the frame. */
  readonly attach: (uniqueName: string, frame: HTMLIFrameElement) => () => void;
  readonly ownerOf: (source: MessageEventSource) => string | undefined;
  readonly windowOf: (uniqueName: string) => Window | undefined;
}

export function createFrames(): Frames {
  const windows = new Map<string, Window>();
  const owners = new Map<MessageEventSource, string>();
  return {
    attach: (uniqueName, frame) => {
      const view = frame.contentWindow;
      if (!view) throw new Error(`The frame of ${uniqueName} is not in the page yet`);
      windows.set(uniqueName, view);
      owners.set(view, uniqueName);
      return () => {
        owners.delete(view);
        if (windows.get(uniqueName) === view) windows.delete(uniqueName);
      };
    },
    ownerOf: (source) => owners.get(source),
    windowOf: (uniqueName) => windows.get(uniqueName),
  };
}
