// Written by npm run schema.

/** Everything a config file may contain, except rows with logical names. */
export interface ConfigInput {
  /** Address of this schema, for editors. */
  $schema?: string | undefined;
  /** false starts empty: no built-in provider, template or record. Default: `true`. */
  builtIn?: boolean | undefined;
  /** The organization and the agent, as getEnvironment returns them. */
  environment?:
    | {
        /** Shown in the header. Default: `'Contoso (mock)'`. */
        name?: string | undefined;
        /** Unique name of the organization. Default: `'contoso'`. */
        orgUniqueName?: string | undefined;
        /** ID of the organization. Default: `'d4f5a6b7-1c2d-4e3f-8a9b-0c1d2e3f4a5b'`. */
        orgId?: string | undefined;
        /** ID of its tenant. Default: `'7e8f9a0b-2d3c-4b5a-9687-1f2e3d4c5b6a'`. */
        tenantId?: string | undefined;
        /** ID of the app. Default: `'3a4b5c6d-8e7f-4091-a2b3-c4d5e6f70819'`. */
        appId?: string | undefined;
        /** Name of the app, shown in the header. Default: `'Customer Service workspace'`. */
        appName?: string | undefined;
        /** Language ID; 1033 is English. Default: `1033`. */
        orgLcid?: number | undefined;
        /** Version of the organization. Default: `'9.2.24034.00190'`. */
        crmVersion?: string | undefined;
        /** The signed-in agent. */
        user?:
          | {
              /** Name of the agent. Default: `'Alex Rivera'`. */
              fullName?: string | undefined;
              /** ID of the agent, and of the row in systemuser. Default: `'b2a7c1de-0f43-4c7a-9a51-2f6d8e0c7b11'`. */
              id?: string | undefined;
              /** Language ID; 1033 is English. Default: `1033`. */
              lcid?: number | undefined;
              /** IDs of the security roles, which app profiles refer to. */
              roles?: string[] | undefined;
            }
          | undefined;
      }
    | undefined;
  /** Users who can sign in, in addition to the agent of the environment and the sample agents. */
  users?:
    | {
        /** ID of the user, and of the row in systemuser. */
        id: string;
        /** Name of the user. */
        fullName: string;
        /** Language ID; 1033 is English. Default: `1033`. */
        lcid?: number | undefined;
        /** IDs of the security roles, which app profiles refer to. */
        roles?: string[] | undefined;
      }[]
    | undefined;
  /** Telephony providers. Without this list, the softphone sample runs alone. */
  providers?:
    | {
        /** Such as contoso_phone: 3 to 8 letters or digits, an underscore, then letters, digits or underscores. */
        uniqueName: string;
        /** Display name in admin lists. Default: the label, otherwise the unique name. */
        name?: string | undefined;
        /** Title of the panel and of the frame. Default: the name, otherwise the unique name. */
        label?: string | undefined;
        /** The page to load in the provider frame; an http or https URL. */
        channelUrl: string;
        /** An additional origin of the widget, in case its Channel URL redirects to another origin. A host that starts with * matches every subdomain. Default: `''`. */
        trustedDomain?: string | undefined;
        /** Turns click-to-act on. Default: `false`. */
        enableOutbound?: boolean | undefined;
        /** Channel order; 0 comes first. Default: `0`. */
        sortOrder?: number | undefined;
        /** Version of the Channel Integration Framework; only version 2 is supported. Default: `'2'`. */
        apiVersion?: '2' | undefined;
        /** Text that getEnvironment passes to the widget unchanged. Default: `''`. */
        customParams?: string | undefined;
        /** Records the provider's sessions and analytics events as rows. Default: `false`. */
        enableAnalytics?: boolean | undefined;
        /** An inactive provider is not loaded. Default: `'Active'`. */
        state?: 'Active' | 'Inactive' | undefined;
      }[]
    | undefined;
  /** Which agents work with which providers and session templates. Without profiles, everything is available to every agent. */
  appProfiles?:
    | {
        /** Unique name of the profile. */
        uniqueName: string;
        /** Display name. Default: the unique name. */
        name?: string | undefined;
        /** Description for administrators. Default: `''`. */
        description?: string | undefined;
        /** An inactive profile applies to nobody. Default: `'Active'`. */
        state?: 'Active' | 'Inactive' | undefined;
        /** The providers that are loaded, by unique name. Default: `'all'`. */
        providers?: 'all' | string[] | undefined;
        /** The session templates that agents can use, by unique name. Default: `'all'`. */
        sessionTemplates?: 'all' | string[] | undefined;
        /** IDs of the users who have this profile. */
        users?: string[] | undefined;
        /** Security roles that have this profile; if several match, the one with the lowest rank applies. */
        roles?:
          | {
              /** ID of the role. */
              id: string;
              /** From 1; a lower rank takes precedence. */
              rank: number;
            }[]
          | undefined;
        /** Applies to users who have no profile assigned directly or through a role. Default: `false`. */
        isDefault?: boolean | undefined;
      }[]
    | undefined;
  /** Session templates, in addition to the built-in ones. */
  sessionTemplates?:
    | {
        /** The name that API calls use. */
        uniqueName: string;
        /** Name for administrators; never shown to the agent. */
        name?: string | undefined;
        /** Description for administrators. Default: `''`. */
        description?: string | undefined;
        /** An inactive template is not found. Default: `'Active'`. */
        state?: 'Active' | 'Inactive' | undefined;
        /** Generic, for createSession, or Entity, for records that the agent opens. Default: `'Generic'`. */
        type?: 'Generic' | 'Entity' | undefined;
        /** Table of the record; for type Entity only. */
        entity?: string | null | undefined;
        /** Title of the session. Slugs such as {customerName} are resolved. Default: `''`. */
        title?: string | undefined;
        /** Mode of the communication panel when the session gets focus. Default: `'Hidden'`. */
        panelMode?: 'Docked' | 'Minimized' | 'Hidden' | undefined;
        /** Unique name of the tab template that opens first and stays open. */
        anchorTab?: string | null | undefined;
        /** Unique names of additional tab templates. */
        additionalTabs?: string[] | undefined;
        /** The anchor tab also has the title of the session. Default: `false`. */
        applyTitleToAnchor?: boolean | undefined;
        /** Unique names of the agent scripts that the productivity pane offers. */
        agentScripts?: string[] | undefined;
        /** Chooses the script to show first: { "if", "then", "else" }, or the JSON of an export. */
        scriptExpression?: unknown;
        /** Path of a web resource. */
        icon?: string | null | undefined;
      }[]
    | undefined;
  /** Application tab templates, in addition to the built-in ones. */
  tabTemplates?:
    | {
        /** The name that API calls use. */
        uniqueName: string;
        /** Name for administrators; never shown to the agent. */
        name?: string | undefined;
        /** Description for administrators. Default: `''`. */
        description?: string | undefined;
        /** An inactive template is not found. Default: `'Active'`. */
        state?: 'Active' | 'Inactive' | undefined;
        /** Caption of the tab. Slugs such as {customerName} are resolved. Default: `''`. */
        title?: string | undefined;
        /** Type of page. A tab of any other type shows an error. */
        pageType: string;
        /** Whether the agent can close the tab. Default: `true`. */
        canClose?: boolean | undefined;
        /** Parameters of the page type. Slugs such as {customerName} are resolved. */
        parameters?: Record<string, unknown> | undefined;
        /** Tags by which getTabs finds tabs of this template. */
        tags?: string[] | undefined;
      }[]
    | undefined;
  /** Notification templates, in addition to the built-in ones. */
  notificationTemplates?:
    | {
        /** The name that API calls use. */
        uniqueName: string;
        /** Name for administrators; never shown to the agent. */
        name?: string | undefined;
        /** Description for administrators. Default: `''`. */
        description?: string | undefined;
        /** An inactive template is not found. Default: `'Active'`. */
        state?: 'Active' | 'Inactive' | undefined;
        /** Title of the toast. Slugs such as {customerName} are resolved. */
        title: string;
        /** Image for desktop notifications, which do not use SVG files. Default: `'/webresources/msdyn_chat_icon_zfp.svg'`. */
        icon?: string | null | undefined;
        /** Shows the countdown; the timer runs either way. Default: `true`. */
        showTimeout?: boolean | undefined;
        /** Seconds until the notification times out, from 1 to 500, or 0 for no limit. Default: `120`. */
        timeoutSeconds?: number | undefined;
        /** Accepts the notification without the agent: after one second, or with autoAcceptOnTimeout when the time runs out. Default: `false`. */
        autoAccept?: boolean | undefined;
        /** Accepts when the time runs out, with the reason AutoAcceptOnTimeout. */
        autoAcceptOnTimeout?: boolean | undefined;
        /** Default: Accept, or Open with autoAccept. */
        acceptText?: string | undefined;
        /** Whether the toast has a reject button. Default: `true`. */
        showReject?: boolean | undefined;
        /** Text of the reject button. Default: `'Reject'`. */
        rejectText?: string | undefined;
        /** When to show a desktop notification too. Default: `'Never'`. */
        desktop?: 'Never' | 'WhenInBackground' | 'Always' | undefined;
        /** Theme of the toast. Default: `'Dark'`. */
        theme?: 'Dark' | 'Light' | undefined;
        /** The first four in ascending order are shown. */
        fields?:
          | {
              /** The label, and the key of its value. */
              title: string;
              /** The value to show. Slugs such as {customerName} are resolved. */
              value: string;
              /** Position of the field; fields without one come last. */
              order?: number | undefined;
            }[]
          | undefined;
      }[]
    | undefined;
  /** Agent scripts, which session templates name. */
  agentScripts?:
    | {
        /** Unique name of the script. */
        uniqueName: string;
        /** Name that the agent sees. */
        name?: string | undefined;
        /** ID of the row, which expressions may name. */
        id?: string | undefined;
        /** Language ID; 1033 is English. Default: `1033`. */
        language?: number | undefined;
        /** Description for administrators. Default: `''`. */
        description?: string | undefined;
        /** An inactive script is not shown. Default: `'Active'`. */
        state?: 'Active' | 'Inactive' | undefined;
        /** Shown in ascending order. */
        steps?:
          | {
              /** Unique name of the step. */
              uniqueName: string;
              /** Title of the step. Slugs such as {customerName} are resolved. */
              name: string;
              /** Position of the step. Default: `1`. */
              order?: number | undefined;
              /** Text is marked as done, Macro runs a macro, and Script shows another script. Default: `'Text'`. */
              type?: 'Text' | 'Macro' | 'Script' | undefined;
              /** Instruction for the agent. Slugs such as {customerName} are resolved. */
              text?: string | undefined;
              /** Name or ID of the macro, for type Macro. */
              macro?: string | undefined;
              /** Unique name of the script to show, for type Script. */
              script?: string | undefined;
              /** An inactive step is not shown. Default: `'Active'`. */
              state?: 'Active' | 'Inactive' | undefined;
            }[]
          | undefined;
      }[]
    | undefined;
  /** Macros for steps of agent scripts and for runMacro. */
  macros?:
    | {
        /** The name that runMacro takes. */
        name: string;
        /** ID of the row, which steps may name. */
        id?: string | undefined;
        /** Description for administrators. Default: `''`. */
        description?: string | undefined;
        /** An inactive macro is not found. Default: `'Active'`. */
        state?: 'Active' | 'Inactive' | undefined;
        /** The actions, in the order of runAfter. */
        actions?:
          | {
              /** Unique within the macro. */
              name: string;
              /** Such as Create_New; see docs/agent-tools.md. */
              type: string;
              /** Inputs of the action. Slugs such as ${customerName} are resolved. */
              inputs?: Record<string, unknown> | undefined;
              /** Earlier actions that must have succeeded, or their outcomes by name. Default: the action before it in the list. */
              runAfter?:
                | string[]
                | Record<string, ('Succeeded' | 'Failed' | 'Skipped')[]>
                | undefined;
              /** Condition, for type If. */
              if?: unknown;
              /** Actions that run if the condition holds. */
              then?:
                | {
                    /** Unique within the macro. */
                    name: string;
                    /** Such as Create_New; see docs/agent-tools.md. */
                    type: string;
                    /** Inputs of the action. Slugs such as ${customerName} are resolved. */
                    inputs?: Record<string, unknown> | undefined;
                    /** Earlier actions that must have succeeded, or their outcomes by name. Default: the action before it in the list. */
                    runAfter?:
                      | string[]
                      | Record<string, ('Succeeded' | 'Failed' | 'Skipped')[]>
                      | undefined;
                  }[]
                | undefined;
              /** Actions that run otherwise. */
              else?:
                | {
                    /** Unique within the macro. */
                    name: string;
                    /** Such as Create_New; see docs/agent-tools.md. */
                    type: string;
                    /** Inputs of the action. Slugs such as ${customerName} are resolved. */
                    inputs?: Record<string, unknown> | undefined;
                    /** Earlier actions that must have succeeded, or their outcomes by name. Default: the action before it in the list. */
                    runAfter?:
                      | string[]
                      | Record<string, ('Succeeded' | 'Failed' | 'Skipped')[]>
                      | undefined;
                  }[]
                | undefined;
            }[]
          | undefined;
      }[]
    | undefined;
  /** Whether agents choose disposition codes. */
  dispositions?:
    | {
        /** Agents choose codes for the result of a conversation. Default: `false`. */
        enabled?: boolean | undefined;
        /** A session with a conversation closes only with a code. Default: `false`. */
        required?: boolean | undefined;
        /** Maximum number of codes per conversation. Default: `2`. */
        maximum?: number | undefined;
      }
    | undefined;
  /** Codes for the result of a conversation, in addition to the built-in ones. */
  dispositionCodes?:
    | {
        /** Name that the agent sees. */
        name: string;
        /** Default: the name. */
        value?: string | undefined;
        /** Heading under which the code is listed. Default: `''`. */
        category?: string | undefined;
        /** An inactive code is not offered. Default: `'Active'`. */
        state?: 'Active' | 'Inactive' | undefined;
      }[]
    | undefined;
  /** Initial rows, by logical name of the table. */
  records?: Record<string, Record<string, unknown>[]> | undefined;
  /** Custom tables, and custom columns of built-in tables. */
  tables?:
    | {
        /** The logical name, such as new_meter. */
        name: string;
        /** Entity set name. Default: the plural. */
        setName?: string | undefined;
        /** Display name. Default: derived from the logical name. */
        label?: string | undefined;
        /** Display name of several rows. Default: the plural of the label. */
        pluralLabel?: string | undefined;
        /** The column with the name of a row. Default: the first text column. */
        primaryName?: string | undefined;
        /** The table is an activity: it has a subject, parties and a regarding record. */
        isActivity?: boolean | undefined;
        /** Alternate keys: columns whose values together identify one row. */
        keys?:
          | {
              /** Name of the key. */
              name: string;
              /** Logical names of its columns. */
              columns: string[];
            }[]
          | undefined;
        /** Columns of a custom table, or additional columns of a built-in one. */
        columns?:
          | {
              /** The logical name. Written in mixed case, it is also the schema name. */
              name: string;
              /** The name that binds the lookup: new_Contact@odata.bind. */
              schemaName?: string | undefined;
              /** Display name. Default: derived from the logical name. */
              label?: string | undefined;
              /** Type of the values. Default: `'text'`. */
              type?:
                | 'text'
                | 'memo'
                | 'integer'
                | 'decimal'
                | 'money'
                | 'boolean'
                | 'choice'
                | 'datetime'
                | 'date'
                | 'lookup'
                | undefined;
              /** How text is displayed and edited. */
              format?: 'phone' | 'email' | 'url' | undefined;
              /** Maximum length of the text. */
              maxLength?: number | undefined;
              /** The form requires a value. */
              isRequired?: boolean | undefined;
              /** Labels by value, for a column of type choice. */
              choices?: Record<string, string> | undefined;
              /** Logical names of the tables that a lookup refers to. */
              targets?: string[] | undefined;
            }[]
          | undefined;
      }[]
    | undefined;
  /** How to treat tables and columns that neither the system nor "tables" defines. By default, a name with a publisher prefix is created on first use with a warning, and any other name is refused; strict refuses both, open creates both. */
  schema?: 'strict' | 'open' | undefined;
  /** Applications besides Customer Service whose columns the tables include. */
  apps?:
    | (
        | 'Customer Insights - Journeys'
        | 'Customer Voice'
        | 'Event management'
        | 'Field Service'
        | 'Marketing'
        | 'Power Pages'
        | 'Project Service Automation'
        | 'Sales'
      )[]
    | undefined;
  /** all: the built-in contact center with 40 accounts, 400 cases and 1,500 activities; few: only the rows of the first screen; none: no sample row, and no sample agent. Default: `'all'`. */
  sampleRows?: 'all' | 'few' | 'none' | undefined;
  /** today: dates in the sample rows shift by whole days, so that the latest finished work is from the day the page loads; fixed: the same dates every day, up to 2026-10-01. Default: `'today'`. */
  sampleDates?: 'today' | 'fixed' | undefined;
  /** Keeps the rows in the browser so that they survive a reload. A reset restores the initial rows. Default: `false`. */
  keepRecords?: boolean | undefined;
  /** Simulates a working day in the contact center: colleagues take calls about the cases and log the results as the clock runs. Without it, nothing happens on its own. */
  day?:
    | {
        /** The same seed gives the same day. Default: `1`. */
        seed?: number | undefined;
        /** Length of the day in hours. Default: `8`. */
        hours?: number | undefined;
        /** Number of calls during the day. Default: `500`. */
        calls?: number | undefined;
        /** Sends every twelfth call to the softphone sample while the agent is available. Default: `false`. */
        ringsAgent?: boolean | undefined;
      }
    | undefined;
  /** Environment exports to load as well, relative to this file: solutions, Configuration Migration exports, Web API rows. Rows in this file replace imported ones. */
  import?: string[] | undefined;
  /** Folder served under /webresources/, relative to this file. */
  webResources?: string | undefined;
  /** Folder of stories of your own, relative to this file. */
  stories?: string | undefined;
  /** false leaves out the stories of the workspace. Default: `true`. */
  builtInStories?: boolean | undefined;
  /** Folder of brands of your own, relative to this file. */
  brands?: string | undefined;
  /** Driver files of providers, by unique name, relative to this file: how stories make a customer call. The same files as for sidetone check --driver. */
  drivers?: Record<string, string> | undefined;
  /** Presence texts of the organization. */
  presence?:
    | {
        /** The text that setPresence must match exactly. */
        text: string;
        /** Base status of the presence. */
        status: 'AVAILABLE' | 'BUSY' | 'BUSY_DO_NOT_DISTURB' | 'AWAY' | 'OFFLINE';
        /** CSS color. */
        color?: string | undefined;
        /** ID of the presence. Default: derived from its position in the list. */
        id?: string | undefined;
        /** false: only the system sets it; agents and setPresence cannot. Default: `true`. */
        selectable?: boolean | undefined;
      }[]
    | undefined;
  /** Serves the library with help for developers: the console of the widget and the diagnostics explain mistakes. false serves it without. Default: `true`. */
  widgetHelp?: boolean | undefined;
  /** How much can be open or waiting at the same time. */
  limits?:
    | {
        /** Maximum number of open sessions, including Home. Default: `10`. */
        sessions?: number | undefined;
        /** Maximum number of tabs per session, including the anchor. Default: `10`. */
        tabsPerSession?: number | undefined;
        /** Maximum number of toasts that wait behind the one on screen. Default: `10`. */
        queuedNotifications?: number | undefined;
      }
    | undefined;
  /** When widgets receive events about the panel. */
  events?:
    | {
        /** Reports panel changes only if the agent made them. Default: `false`. */
        manualOnly?: boolean | undefined;
      }
    | undefined;
  /** Appearance and behavior of the screen. */
  screen?:
    | {
        /** Framed websites and web resources keep their state while another tab or session has the focus. In the product, they reload. Default: `false`. */
        keepFramedPages?: boolean | undefined;
        /** A handle at the edge brings back a hidden panel. false removes it: the product is not known to have one. Default: `true`. */
        panelHandle?: boolean | undefined;
        /** An Inbox next to Home lists the cases, conversations and activities that are assigned to the agent. Default: `false`. */
        inbox?: boolean | undefined;
        /** Sessions in a strip on the left and tabs in a row with a + button, as in the product before October 2023. The API works the same. Default: `false`. */
        legacyLayout?: boolean | undefined;
        /** Sessions close without asking, as with msdyn_SuppressSessionCloseWarning; the agent is still asked about unsaved changes. Default: `false`. */
        closeWithoutWarning?: boolean | undefined;
        /** Widgets may also autoplay sound and write to the clipboard. The product is not known to allow that. Default: `false`. */
        morePermissions?: boolean | undefined;
        /** Alt+Shift+1 to 9 switch to the sessions in order. Default: `false`. */
        sessionKeys?: boolean | undefined;
        /** The panel stays docked on Home while the only provider has a session. In the product, it hides there once a session has been opened. Default: `false`. */
        homeKeepsPanel?: boolean | undefined;
        /** Other pages may show the workspace in a frame. Only for pages you trust. Default: `false`. */
        embeddable?: boolean | undefined;
        /** Frames show only the origins of providers, trusted domains and tab templates. By default, they also show any https page, as in the product. Default: `false`. */
        onlyConfiguredFrames?: boolean | undefined;
      }
    | undefined;
  /** When openForm settles. */
  forms?:
    | {
        /** When openForm of a new record settles: on save or when its tab is closed, or at once. The timing of the product is unknown. Default: `'onSave'`. */
        newRecordAnswers?: 'onSave' | 'atOnce' | undefined;
      }
    | undefined;
  /** Where openForm opens its page. */
  navigation?:
    | {
        /** Where a widget's openForm opens its page on Home: in a tab beside the panel (observed), or in a session, which hides the panel. Default: `'tab'`. */
        openFormOnHome?: 'tab' | 'session' | undefined;
      }
    | undefined;
  /** Faults to inject between the workspace and the widgets. */
  faults?:
    | {
        /** The same seed gives the same faults. Default: `1`. */
        seed?: number | undefined;
        /** Built-in rules that come before those in "rules". */
        preset?:
          | 'slow-network'
          | 'long-tail'
          | 'silent-host'
          | 'lost-answers'
          | 'late-success'
          | 'rejections'
          | 'platform-errors'
          | 'duplicates'
          | 'out-of-order'
          | 'offline'
          | 'widget-reload'
          | 'frame-crash'
          | 'host-reload'
          | undefined;
        /** The first rule that matches a message applies. */
        rules?:
          | {
              /** Unique name; default: every provider. */
              provider?: string | undefined;
              /** Methods and events. Default: every call that the widget makes. */
              messages?: string[] | undefined;
              /** Only this match, counted from 1. */
              nth?: number | undefined;
              /** Share of the matching messages that the rule affects, from 0 to 1. */
              probability?: number | undefined;
              /** The fault, such as { "kind": "latency", "milliseconds": 500 }. Kinds: latency, no-answer, late-answer, rejection, duplicate, reorder, offline, widget-reload, frame-crash, host-reload. */
              fault:
                | {
                    kind: 'latency';
                    /** The mean of the added time. */
                    milliseconds: number;
                    /** Distribution of the added time. Default: `'fixed'`. */
                    distribution?: 'fixed' | 'uniform' | 'normal' | 'exponential' | undefined;
                    /** Half the range for uniform, the standard deviation for normal. Default: `0`. */
                    spread?: number | undefined;
                  }
                | {
                    kind: 'no-answer';
                    /** true: the call still takes effect. Default: `false`. */
                    isWorkDone?: boolean | undefined;
                  }
                | {
                    kind: 'late-answer';
                  }
                | {
                    kind: 'rejection';
                    /** Shape of the failure on the wire; own is the shape of the method. Default: `'own'`. */
                    shape?: 'own' | 'F1' | 'F2' | 'F3' | 'F4' | 'F5' | undefined;
                    /** Message of the failure. Default: `'The request was refused by an active fault.'`. */
                    message?: string | undefined;
                  }
                | {
                    kind: 'duplicate';
                  }
                | {
                    kind: 'reorder';
                  }
                | {
                    kind: 'offline';
                  }
                | {
                    kind: 'widget-reload';
                  }
                | {
                    kind: 'frame-crash';
                  }
                | {
                    kind: 'host-reload';
                  };
            }[]
          | undefined;
        /** Faults in Web API requests. The first rule that matches a request applies. */
        requests?:
          | {
              /** Default: every verb. */
              verbs?: ('GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE')[] | undefined;
              /** Entity sets, such as contacts, and names of operations. Default: every request. */
              sets?: string[] | undefined;
              /** Only this match, counted from 1. */
              nth?: number | undefined;
              /** Share of the matching requests that the rule affects, from 0 to 1. */
              probability?: number | undefined;
              /** The request has no effect and fails with this status. */
              status?: 401 | 403 | 404 | 412 | 429 | 500 | 503 | undefined;
              /** Seconds for the Retry-After of 429 and 503. Default: 1. */
              retryAfter?: number | undefined;
              /** Delay to add, in milliseconds. */
              milliseconds?: number | undefined;
            }[]
          | undefined;
      }
    | undefined;
  /** Limits that "sidetone check" holds a widget to. */
  budgets?:
    | {
        /** Most calls of the API within a minute. */
        callsPerMinute?: number | undefined;
        /** Longest time from the first call to the last handler at the start. */
        readyMilliseconds?: number | undefined;
        /** Longest time until a handler has answered an event. */
        handlerMilliseconds?: number | undefined;
        /** Longest task of the page while it starts. */
        longTaskMilliseconds?: number | undefined;
      }
    | undefined;
  /** Waiting time and sound of toasts. */
  notifications?:
    | {
        /** How long a toast may wait behind the one on screen. Default: `30`. */
        queueSeconds?: number | undefined;
        /** Plays a tone while a toast is shown. Default: `false`. */
        ringTone?: boolean | undefined;
      }
    | undefined;
  /** Automatic presence changes; none by default. */
  presenceRules?:
    | {
        /** Sets Busy while a provider has an open session. Default: `false`. */
        busyWhileInSession?: boolean | undefined;
        /** Text of the presence after an unanswered notification. */
        afterMissed?: string | undefined;
        /** Text of the presence after a notification the agent rejected. */
        afterRejected?: string | undefined;
        /** Sets Do not disturb when the session limit is reached. Default: `false`. */
        doNotDisturbAtLimit?: boolean | undefined;
      }
    | undefined;
  /** Values that isFeatureEnabled (by name) and getFcsValue (by "namespace.name") return; default: false. */
  features?: Record<string, boolean> | undefined;
  /** Values that executeAction returns, by operationName. */
  actions?:
    | Record<
        string,
        {
          /** Default: `true`. */
          ok?: boolean | undefined;
          /** Default: `200`. */
          status?: number | undefined;
          body?: unknown;
        }
      >
    | undefined;
  /** App settings that page scripts read and save: their values by name. */
  appSettings?: Record<string, boolean | number | string> | undefined;
  /** Parameters of openForm that are not columns, by logical name of the table. */
  formParameters?: Record<string, string[]> | undefined;
  /** Dialogs for openMDDDialog, by name. */
  dialogs?:
    | Record<
        string,
        {
          title?: string | undefined;
          text?: string | undefined;
          confirmLabel?: string | undefined;
          cancelLabel?: string | undefined;
          /** The value that the dialog returns when the agent confirms it. */
          parameters?: Record<string, unknown> | undefined;
        }
      >
    | undefined;
  /** Colors and logo; the names are under "environment". */
  theme?:
    | {
        /** The color of buttons, links, badges and the header. */
        accent?: string | undefined;
        /** Header background. Default: the accent. */
        header?: string | undefined;
        /** Header background in the dark theme. Default: header. */
        headerDark?: string | undefined;
        /** Shown in the header: SVG paths in a 24 by 24 square, as a list of { outline, fill }, or the path (relative to this file) or http address of an SVG or PNG file. */
        logo?:
          | {
              outline: string;
              /** Default: the header's text color. */
              fill?: string | undefined;
            }[]
          | string
          | undefined;
        /** The sentence under the greeting of the dashboard. Default: what needs your attention. */
        greeting?: string | undefined;
        /** The theme until the agent selects one. Default: `'system'`. */
        default?: 'system' | 'light' | 'dark' | 'highContrast' | undefined;
      }
    | undefined;
  /** Faults of the product to turn on one by one. */
  quirks?:
    | {
        /** When the platform refuses a form, dialog or bar, the failure is a plain object, so openForm and openDialog never settle. */
        bareFailures?: boolean | undefined;
        /** setSessionTitle changes the title, then times out. */
        setSessionTitleNeverAnswers?: boolean | undefined;
        /** getTabs on Home, or with only a tag, times out. */
        getTabsNeverAnswers?: boolean | undefined;
        /** notifyEvent without a template shows its message and never settles. */
        legacyToastNeverAnswers?: boolean | undefined;
        /** notifyEvent never settles after cancelEvent has canceled its toast. */
        cancelledToastNeverAnswers?: boolean | undefined;
        /** clearGlobalNotification with an empty ID never settles. */
        clearingNothingNeverAnswers?: boolean | undefined;
        /** updateContext returns the parameters that the session was created with. */
        updateContextAnswersOldValues?: boolean | undefined;
        /** updateContext checks the named session, but writes to the focused one. */
        updateContextWritesFocusedSession?: boolean | undefined;
        /** updateContext with isDelete and an object deletes the parameters named by the values of the object, not those named by its keys. */
        updateContextDeletesByValue?: boolean | undefined;
        /** An unknown notification template, an unknown tab, and getTabs in another provider's session fail without a message. */
        errorsWithoutText?: boolean | undefined;
        /** setTabTitle on Home fails, with an object instead of a message. */
        setTabTitleRefusesHome?: boolean | undefined;
        /** createSession drops its providerSessionId. */
        providerSessionIdLost?: boolean | undefined;
        /** searchAndOpenRecords with a search text shows the search page even for a single match, as one sentence in the documentation says. */
        searchAlwaysShowsPage?: boolean | undefined;
        /** A request without a required key is refused, as the product intended: "Parameter: <key> cannot be empty". */
        missingKeysRefused?: boolean | undefined;
        /** Requests from a Trusted Domain that is not the Channel URL fail: "Associated Provider record not found". */
        trustedDomainUnknown?: boolean | undefined;
        /** Only the host name of a page is compared with its Channel URL or Trusted Domain, not its scheme and port. */
        originsByHostName?: boolean | undefined;
        /** The debug message of Ctrl+Alt+Shift+D fails. */
        debugInformationFails?: boolean | undefined;
        /** Until the first switch, the last provider in channel order is the active one. */
        lastProviderStartsActive?: boolean | undefined;
        /** Returning from Home to a provider's session does not make that provider active again. */
        homeForgetsActive?: boolean | undefined;
        /** A custom event goes to every provider, once for each provider that registered it. */
        customEventsToAll?: boolean | undefined;
      }
    | undefined;
}
