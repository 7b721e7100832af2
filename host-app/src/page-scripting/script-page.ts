import type { Host } from '../bridge/host.ts';
import type { App } from '../store/app.ts';
import type { Diagnostic } from '../store/journal.ts';
import type { LogCall } from './calls/call-log.ts';
import type { Past } from './calls/past.ts';

/** A size that was asked for, in pixels. */
export interface WindowSize {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** A file that a script shows or saves. */
export interface OpenedFile {
  readonly name: string;
  /** Base64. */
  readonly content: string;
  readonly mimeType: string;
  readonly isSaved: boolean;
}

/** A file that the agent picked, as scripts get it. */
export interface PickedFile {
  readonly fileName: string;
  /** Base64. */
  readonly fileContent: string;
  /** Kilobytes. */
  readonly fileSize: number;
  readonly mimeType: string;
}

/** The place of the device, as the browser tells it. */
export interface DevicePlace {
  readonly coords: Readonly<Record<string, number | null>>;
  readonly timestamp: number;
}

/** The surroundings of page scripting: a browser window, or none in a headless workspace. */
export interface ScriptSurroundings {
  /** Gives GUIDs in lower case. */
  readonly newId: () => string;
  /** Resolves when all tables exist: calls may come before. */
  readonly whenWhole: () => Promise<void>;
  /** Who calls just now: the page, or a web resource of this name. */
  readonly callerOf: () => string;
  /** Writes a diagnostic where the script's author looks: the console of the window. */
  readonly warn: (text: string) => void;
  /** Takes the error of a script's own function. */
  readonly report: (error: unknown) => void;
  /** False when the browser blocked the window. */
  readonly openWindow: (address: string, size: WindowSize) => boolean;
  readonly openFile: (file: OpenedFile) => boolean;
  /** Files that the agent picks; none after Cancel. */
  readonly pickFiles: (wanted: {
    readonly accept: string;
    readonly isMany: boolean;
  }) => Promise<readonly PickedFile[]>;
  /** Rejects when the agent or the browser refuses. */
  readonly readPlace: () => Promise<DevicePlace>;
  /** Text of a web resource, when there is one. */
  readonly readResource: (name: string) => string | undefined;
}

/** Everything that the members of `Microsoft` and `Xrm` may touch. */
export interface ScriptPage extends ScriptSurroundings {
  readonly app: App;
  readonly host: Host;
  /** Reports an oddity of a script, once per rule and text. */
  readonly say: (diagnostic: Diagnostic) => void;
  readonly logCall: LogCall;
  /** Sessions and tabs that are gone, as they were last. */
  readonly past: Past;
}
