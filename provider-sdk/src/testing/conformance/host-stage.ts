/** The settings of the workspace; `config` has the format of the config file. */
export interface HostSetup {
  /** Widgets in channel order; default: only `phone`. */
  readonly providers?: readonly string[];
  readonly config?: Readonly<Record<string, unknown>>;
  /** Added to the Channel URL of every widget, such as `idleTimeThreshold=5`. */
  readonly query?: string;
  /** Further settings of a provider, by its name. */
  readonly settings?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** One message that a widget received: a reply or an event. */
export interface Received {
  readonly messageType?: unknown;
  readonly messageData?: unknown;
  readonly messageOutcome?: unknown;
  readonly messageCorrelationId?: unknown;
}

export interface HostWidget {
  /** Calls the library in the widget's page. */
  readonly call: (method: string, ...args: readonly unknown[]) => Promise<unknown>;
  /** Registers a handler that resolves at once. */
  readonly listen: (event: string) => void;
  /** Posts any message without the library. */
  readonly post: (message: unknown) => void;
  /** Replies and events, in order. */
  readonly received: () => readonly Received[];
  /** Only events: name and parsed payload, in order. */
  readonly events: () => readonly (readonly [string, unknown])[];
}

export interface SessionView {
  readonly id: string;
  readonly title: string;
  readonly isFocused: boolean;
  readonly isUrgent: boolean;
  /** Tooltip of the urgent mark. */
  readonly urgency?: string;
  readonly wantsAttention: boolean;
  /** Number on the badge; 0 is a dot. */
  readonly activity?: number;
}

export interface TabView {
  readonly id: string;
  readonly title: string;
  readonly isFocused: boolean;
  /** Kind of page: `entityrecord`, `search`, ... */
  readonly page: string;
}

export interface ToastView {
  readonly title: string;
  readonly rows: readonly (readonly [header: string, value: string])[];
  readonly canReject: boolean;
}

/** The agent's view. */
export interface WorkspaceView {
  readonly sessions: readonly SessionView[];
  /** Of the focused session. */
  readonly tabs: readonly TabView[];
  readonly panel: 'minimized' | 'docked' | 'hidden';
  /** Widget in the panel; undefined while it is hidden. */
  readonly visibleProvider?: string;
  readonly toast?: ToastView;
  /** Global bars, newest first: level and text. */
  readonly bars: readonly (readonly [level: string, text: string])[];
  readonly dialog?: { readonly title: string; readonly text: string };
  readonly progress?: string;
  readonly presence?: string;
}

/**
 * Actions that only an agent can perform. In process, domain functions perform them; in a browser,
 * a driver does.
 */
export interface Agent {
  readonly look: () => Promise<WorkspaceView>;
  readonly acceptToast: () => Promise<void>;
  readonly declineToast: () => Promise<void>;
  readonly focusSession: (sessionId: string) => Promise<void>;
  readonly closeSession: (sessionId: string) => Promise<void>;
  readonly setPanelMode: (mode: WorkspaceView['panel']) => Promise<void>;
  readonly dragPanel: (width: number) => Promise<void>;
  readonly choosePresence: (text: string) => Promise<void>;
  readonly answerDialog: (isConfirmed: boolean) => Promise<void>;
  /** Opens a record as the agent's own session. */
  readonly openRecord: (title: string) => Promise<void>;
  /** Selects a phone number on a record; true when a provider took the call. */
  readonly selectPhone: (number: string) => Promise<boolean>;
  /** Chooses the action of the newest bar. */
  readonly chooseBarAction: () => Promise<void>;
}

/**
 * A host with its widgets and an agent.
 *
 * `pass` advances the host's clock; a driver that cannot do so waits.
 */
export interface HostStage {
  readonly widget: (name: string) => HostWidget;
  readonly agent: Agent;
  readonly pass: (milliseconds: number) => Promise<void>;
  readonly settled: () => Promise<void>;
  /**
   * Delivers a message from a window that is not a widget's; resolves to the replies to that
   * window.
   */
  readonly fromStranger: (message: unknown) => Promise<readonly Received[]>;
}
