import type { ActionAnswer } from '../records/actions.ts';
import type { KnownDialog } from '../questions/known-dialog.ts';
import type { Questions } from '../questions/question.ts';
import type { QuirkSwitches } from './quirks.ts';
import type { Templates } from '../templates/templates.ts';
import type { SavedRecord } from '../records/saved-record-shape.ts';
import type { SentArticle } from '../records/sent-article-shape.ts';
import type { Session } from '../sessions/session-shape.ts';
import type { AgentTools } from '../agent-tools/agent-tools-shape.ts';
import type { Panel } from '../panel/panel-shape.ts';
import type { ProductivityPane } from '../panel/productivity-pane-shape.ts';
import type { PresenceRules, PresenceState } from '../people/presence-shape.ts';
import type { AppProfile } from '../people/app-profile-shape.ts';
import type { Connection, Provider } from '../providers/provider-shape.ts';
import type { OfferedCall } from '../providers/offered-call-shape.ts';
import type { Bar, ChosenBar } from '../notices/bar-shape.ts';
import type { BriefToast } from '../notices/brief-toast-shape.ts';
import type { Notifications } from '../notices/notification-shape.ts';

/** Everything the workspace knows. Plain data: it can be serialized, compared and replayed. */
export interface WorkspaceState {
  readonly environment: Environment;
  /** All users who can sign in, including the agent of the environment. */
  readonly users: readonly User[];
  readonly settings: Settings;
  readonly templates: Templates;
  readonly agentTools: AgentTools;
  /** The active ones in the agent's app profile, in channel order. */
  readonly providers: readonly Provider[];
  /** Providers that an administrator has turned off; they have no frame. */
  readonly inactiveProviders: readonly Provider[];
  /** Active ones outside the agent's app profile; they have no frame either. */
  readonly outsideProviders: readonly Provider[];
  readonly appProfiles: readonly AppProfile[];
  /** The state of each provider's page, by unique name. */
  readonly connections: Readonly<Record<string, Connection>>;
  /** Home first, then in the order of creation. */
  readonly sessions: readonly Session[];
  readonly focusedSessionId: string;
  /** The Inbox is in front of Home. */
  readonly isInboxShown?: boolean;
  /**
   * Provider that counts as active instead of the owner of the focused session; null is the first
   * in channel order. Only quirks set it.
   */
  readonly mistakenlyActive?: string | null | undefined;
  /** The focused session, if it has been inactive for long. */
  readonly idleSessionId?: string;
  readonly panel: Panel;
  readonly notifications: Notifications;
  readonly presence: PresenceState;
  /** Global message bars, newest first. */
  readonly bars: readonly Bar[];
  /** Bars that were cleared or closed, the last ones first. */
  readonly pastBars: readonly Bar[];
  /** Short messages that disappear on their own, newest first. */
  readonly briefToasts: readonly BriefToast[];
  /** Text of the blocking progress indicator, if it is shown. */
  readonly progress: string | undefined;
  /** Open questions to the agent: dialogs, toasts, the note flap and the like. */
  readonly questions: Questions;
  readonly productivityPane: ProductivityPane;
  /** The last call offered by click-to-act. */
  readonly offeredCall?: OfferedCall;
  /** The last article that the agent sent. */
  readonly sentArticle?: SentArticle;
  /** The last saved record whose form reports it. */
  readonly savedRecord?: SavedRecord;
  /** The last bar whose action the agent chose. */
  readonly chosenBar?: ChosenBar;
  /** Numbers of the next IDs; never reused. */
  readonly next: {
    readonly session: number;
    readonly tab: number;
    readonly bar: number;
    readonly briefToast: number;
    /** Callers without a name are numbered. */
    readonly visitor: number;
  };
}

/** The organization and the agent, as `getEnvironment` reports them. */
export interface Environment {
  readonly name: string;
  readonly orgUniqueName: string;
  readonly orgId: string;
  readonly tenantId: string;
  readonly appId: string;
  readonly appName: string;
  /** Organization base URL: the origin of the workspace. */
  readonly clientUrl: string;
  /** Language ids; 1033 is English. */
  readonly orgLcid: number;
  readonly crmVersion: string;
  readonly user: User;
}

/** A user who can sign in as the agent. */
export interface User {
  /** A GUID without braces. */
  readonly id: string;
  readonly fullName: string;
  /** Language id; 1033 is English. */
  readonly lcid: number;
  /** Ids of security roles. */
  readonly roles: readonly string[];
}

export type SettingValue = boolean | number | string;

export interface Settings {
  readonly limits: {
    /** Including Home. */
    readonly sessions: number;
    /** Per session, including the anchor tab. */
    readonly tabsPerSession: number;
    readonly queuedNotifications: number;
  };
  readonly events: {
    /** Report panel changes only when the agent made them (the documented wording). */
    readonly manualOnly: boolean;
  };
  readonly screen: {
    /** Framed pages keep their state while another tab or session is in focus. */
    readonly keepFramedPages: boolean;
    /** A handle at the edge brings a hidden panel back; the product is not known to have one. */
    readonly panelHandle: boolean;
    /** Show the Inbox next to Home. */
    readonly inbox: boolean;
    /** Sessions in a strip on the left, as in the product until October 2023. */
    readonly legacyLayout: boolean;
    /** A session without unsaved changes closes without asking. */
    readonly closeWithoutWarning: boolean;
    /** Allow widgets to autoplay sound and write to the clipboard. */
    readonly morePermissions: boolean;
    /** Alt+Shift+1 to 9 switch to the sessions in order. */
    readonly sessionKeys: boolean;
    /** The panel stays docked on Home while the only provider has a session. */
    readonly homeKeepsPanel: boolean;
  };
  readonly forms: {
    /** When `openForm` of a new record settles; the product's timing is unknown. */
    readonly newRecordAnswers: 'onSave' | 'atOnce';
  };
  readonly navigation: {
    /** Target of a widget's `openForm` on Home: sources differ. */
    readonly openFormOnHome: 'tab' | 'session';
  };
  readonly quirks: QuirkSwitches;
  readonly notifications: {
    /** How long a toast may wait behind the shown one. */
    readonly queueSeconds: number;
  };
  readonly presence: PresenceRules;
  /** Switches that `getFcsValue` (as `namespace.name`) and `isFeatureEnabled` read. */
  readonly features: Readonly<Record<string, boolean>>;
  /** Responses of `executeAction`, by operation name. */
  readonly actions: Readonly<Record<string, ActionAnswer>>;
  /** Settings of the app that scripts read and save, as the environment has them. */
  readonly appSettings: Readonly<Record<string, SettingValue>>;
  /** Those that were saved for this app only; they win. */
  readonly appOverrides?: Readonly<Record<string, SettingValue>>;
  /** Parameters of `openForm` that are not columns, by logical name of the table. */
  readonly formParameters: Readonly<Record<string, readonly string[]>>;
  /** Content of `openMDDDialog`, by name. */
  readonly dialogs: Readonly<Record<string, KnownDialog>>;
}
