/** Values by name: a `Map`, as the product documents it, or a plain object. */
export type ScriptValues = ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>;

export interface CreateSessionInput {
  /** Unique name of a session template. */
  readonly templateName: string;
  /**
   * Values for the slugs of the template. For an entity template the key `parametersStr` holds a JSON
   * array of pairs that names the record: `[["entityName","incident"],["entityId","…"]]`.
   */
  readonly sessionContext?: ScriptValues;
  /** Default: true. */
  readonly isFocused?: boolean;
}

export interface CreateTabInput {
  /** Unique name of an application tab template. */
  readonly templateName: string;
  /** Values for slugs and parameters of the template. */
  readonly appContext?: ScriptValues;
  /** Default: false. */
  readonly isFocused?: boolean;
}

/** One application tab, as it was when requested. */
export interface ApmTab {
  readonly tabId: string;
  readonly title: string;
  readonly canClose: boolean;
}

/** Methods for the tabs of one session. Refusals reject with an `Error` that gives the reason. */
export interface ApmTabs {
  /** Opens a tab from a template; resolves to its ID. */
  readonly createTab: (input: CreateTabInput) => Promise<string>;
  readonly focusTab: (tabId: string) => Promise<void>;
  /** Reloads the page of a tab. */
  readonly refreshTab: (tabId: string) => Promise<void>;
  /** The anchor tab refuses. */
  readonly closeTab: (tabId: string) => Promise<void>;
}

/** One session. Its title and other members are those of the moment when it was requested. */
export interface ApmSession extends ApmTabs {
  readonly sessionId: string;
  /** True for Home. */
  readonly isDefault: boolean;
  readonly canClose: boolean;
  readonly title: string;
  /** Closes the session without asking the agent; Home refuses. */
  readonly close: () => Promise<void>;
  readonly focus: () => Promise<void>;
  /** Marks the session for the agent, unless it is in focus. */
  readonly requestFocus: () => Promise<void>;
  readonly canCreateTab: () => boolean;
  readonly getFocusedTab: () => ApmTab | undefined;
  /** IDs of all tabs, the anchor first. */
  readonly getAllTabs: () => string[];
  readonly getTab: (tabId: string) => ApmTab | undefined;
  /** Adds to the automation dictionary; titles stay as they are. */
  readonly updateContext: (values: ScriptValues) => Promise<void>;
}

/** `Microsoft.Apm`: sessions and tabs for scripts of the page; its tab methods act on the focused session. */
export interface Apm extends ApmTabs {
  readonly getFocusedSession: () => ApmSession;
  /** IDs of all open sessions, Home first. */
  readonly getAllSessions: () => string[];
  readonly getSession: (sessionId: string) => ApmSession | undefined;
  /** Opens a session that belongs to no provider, with its panel hidden; resolves to its ID. */
  readonly createSession: (input: CreateSessionInput) => Promise<string>;
  readonly canCreateSession: () => boolean;
}
