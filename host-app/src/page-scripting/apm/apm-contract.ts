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

/** The page of a tab, with the member names of `Xrm.Navigation.navigateTo`; omits those that do not apply. */
export type PageInput = Readonly<Record<string, unknown>> & { readonly pageType: string };

/** One application tab. Its members read and change the tab of this moment. */
export interface ApmTab {
  readonly tabId: string;
  /** The caption; assigning changes it. */
  title: string;
  /** Whether the tab has a close button; assigning changes it, except for the anchor. */
  canClose: boolean;
  readonly currentPageInput: PageInput;
  /** Resolves to false when `canClose` is false; the anchor rejects. */
  readonly close: () => Promise<boolean>;
  readonly focus: () => Promise<void>;
  /** Loads the page again. */
  readonly refresh: () => Promise<void>;
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

/** The automation dictionary of a session, as `getContext` gives it. */
export interface ApmContext {
  readonly get: (key: string) => unknown;
  readonly set: (key: string, value: unknown) => void;
  /** Empty without a template. */
  readonly templateName: string;
  /** The values that the session was created with. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The page of a tab; `anchor` means the anchor tab. */
  readonly getTabContext: (tabId: string) => PageInput | undefined;
  /** The text with its slugs resolved; those without a value stay as they are. */
  readonly resolveSlug: (text: string) => Promise<string>;
}

/** One session. Its members read and change the session of this moment. */
export interface ApmSession extends ApmTabs {
  readonly sessionId: string;
  /** True for Home. */
  readonly isDefault: boolean;
  /** Whether the session has a close button; assigning changes it, except for Home. */
  canClose: boolean;
  /** The caption; assigning changes it, except for Home. */
  title: string;
  readonly iconPath: string;
  readonly iconTitle: string;
  readonly anchorTab: ApmTab;
  /** Closes the session without asking the agent. False when `canClose` is false; Home rejects. */
  readonly close: () => Promise<boolean>;
  readonly focus: () => Promise<void>;
  /** Marks the session for the agent, unless it is in focus. */
  readonly requestFocus: () => Promise<void>;
  readonly canCreateTab: () => boolean;
  readonly getFocusedTab: () => ApmTab | undefined;
  /** IDs of all tabs, the anchor first. */
  readonly getAllTabs: () => string[];
  readonly getTab: (tabId: string) => ApmTab | undefined;
  readonly getContext: () => Promise<ApmContext>;
  /** Adds to the automation dictionary; null removes a key. Titles stay as they are. */
  readonly updateContext: (values: ScriptValues) => Promise<void>;
  /** Shows or, with false, clears the urgent mark. */
  readonly notifyKpiBreach: (show?: boolean) => Promise<void>;
  /** Shows how much is new in a session that is not in focus. */
  readonly notifyNewActivity: (count: number) => Promise<void>;
  readonly resetActivityIndicator: () => Promise<void>;
}

/** `Microsoft.Apm`: sessions and tabs for page scripts; its tab methods act on the focused session. */
export interface Apm extends ApmTabs {
  readonly getFocusedSession: () => ApmSession;
  /** IDs of all open sessions, Home first. */
  readonly getAllSessions: () => string[];
  readonly getSession: (sessionId: string) => ApmSession | undefined;
  /** Opens a session that belongs to no provider, with its panel hidden; resolves to its ID. */
  readonly createSession: (input: CreateSessionInput) => Promise<string>;
  readonly canCreateSession: () => boolean;
  /** Name of the `BroadcastChannel` on which an event of the sessions is posted. */
  readonly getEventPublisherTopic: (name: string) => string;
}
