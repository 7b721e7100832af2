// Written by npm run schema.

/** Everything a config file may contain, except rows with logical names. */
export interface ConfigInput {
  /** Address of this schema, for editors. */
  $schema?: string | undefined;
  /** false starts empty: no built-in provider, template or record. Default: `true`. */
  builtIn?: boolean | undefined;
  environment?:
    | {
        /** Shown in the header. Default: `'Contoso (mock)'`. */
        name?: string | undefined;
        /** Default: `'contoso'`. */
        orgUniqueName?: string | undefined;
        /** Default: `'d4f5a6b7-1c2d-4e3f-8a9b-0c1d2e3f4a5b'`. */
        orgId?: string | undefined;
        /** Default: `'7e8f9a0b-2d3c-4b5a-9687-1f2e3d4c5b6a'`. */
        tenantId?: string | undefined;
        /** Default: `'3a4b5c6d-8e7f-4091-a2b3-c4d5e6f70819'`. */
        appId?: string | undefined;
        /** Default: `'Customer Service workspace'`. */
        appName?: string | undefined;
        /** Language ID; 1033 is English. Default: `1033`. */
        orgLcid?: number | undefined;
        /** Default: `'9.2.24034.00190'`. */
        crmVersion?: string | undefined;
        user?:
          | {
              /** The agent. Default: `'Alex Rivera'`. */
              fullName?: string | undefined;
              /** Default: `'b2a7c1de-0f43-4c7a-9a51-2f6d8e0c7b11'`. */
              id?: string | undefined;
              /** Language ID; 1033 is English. Default: `1033`. */
              lcid?: number | undefined;
              roles?: string[] | undefined;
            }
          | undefined;
      }
    | undefined;
  /** Users who can sign in, in addition to the agent of the environment and the sample agents. */
  users?:
    | {
        id: string;
        fullName: string;
        /** Language ID; 1033 is English. Default: `1033`. */
        lcid?: number | undefined;
        roles?: string[] | undefined;
      }[]
    | undefined;
  /** Telephony providers. Without this list the softphone sample runs alone. */
  providers?:
    | {
        /** Identity of the provider, such as contoso_phone. */
        uniqueName: string;
        /** Display name in admin lists. Default: the label, otherwise the unique name. */
        name?: string | undefined;
        /** Title of the panel and of the frame. Default: the name, otherwise the unique name. */
        label?: string | undefined;
        /** The page to load in the provider frame; an http or https URL. */
        channelUrl: string;
        /** Another origin of the widget, if its page ends up on a different one from that of the Channel URL. A host that starts with * matches every subdomain. Default: `''`. */
        trustedDomain?: string | undefined;
        /** Click-to-act on or off. Default: `false`. */
        enableOutbound?: boolean | undefined;
        /** Channel order; 0 comes first. Default: `0`. */
        sortOrder?: number | undefined;
        /** Default: `'2'`. */
        apiVersion?: '2' | undefined;
        /** Text that getEnvironment passes to the widget unchanged. Default: `''`. */
        customParams?: string | undefined;
        /** Default: `false`. */
        enableAnalytics?: boolean | undefined;
        /** Default: `'Active'`. */
        state?: 'Active' | 'Inactive' | undefined;
      }[]
    | undefined;
  /** Which agents work with which providers and session templates. Without profiles, everything is available to every agent. */
  appProfiles?:
    | {
        uniqueName: string;
        name?: string | undefined;
        /** Default: `''`. */
        description?: string | undefined;
        /** Default: `'Active'`. */
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
              id: string;
              rank: number;
            }[]
          | undefined;
        /** For users without a profile by name or role. Default: `false`. */
        isDefault?: boolean | undefined;
      }[]
    | undefined;
  sessionTemplates?:
    | {
        /** The name that API calls use. */
        uniqueName: string;
        /** Never shown to the agent. */
        name?: string | undefined;
        /** Default: `''`. */
        description?: string | undefined;
        /** Default: `'Active'`. */
        state?: 'Active' | 'Inactive' | undefined;
        /** Default: `'Generic'`. */
        type?: 'Generic' | 'Entity' | undefined;
        entity?: string | null | undefined;
        /** Text for the agent. Slugs such as {customerName} are resolved. Default: `''`. */
        title?: string | undefined;
        /** Mode of the communication panel when the session gets focus. Default: `'Hidden'`. */
        panelMode?: 'Docked' | 'Minimized' | 'Hidden' | undefined;
        anchorTab?: string | null | undefined;
        /** Unique names of additional tab templates. */
        additionalTabs?: string[] | undefined;
        /** Default: `false`. */
        applyTitleToAnchor?: boolean | undefined;
        icon?: string | null | undefined;
      }[]
    | undefined;
  tabTemplates?:
    | {
        /** The name that API calls use. */
        uniqueName: string;
        /** Never shown to the agent. */
        name?: string | undefined;
        /** Default: `''`. */
        description?: string | undefined;
        /** Default: `'Active'`. */
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
  notificationTemplates?:
    | {
        /** The name that API calls use. */
        uniqueName: string;
        /** Never shown to the agent. */
        name?: string | undefined;
        /** Default: `''`. */
        description?: string | undefined;
        /** Default: `'Active'`. */
        state?: 'Active' | 'Inactive' | undefined;
        /** Title of the toast. Slugs such as {customerName} are resolved. */
        title: string;
        /** Default: `'/webresources/msdyn_chat_icon_zfp.svg'`. */
        icon?: string | null | undefined;
        /** Shows the countdown; the timer runs either way. Default: `true`. */
        showTimeout?: boolean | undefined;
        /** Default: `120`. */
        timeoutSeconds?: number | undefined;
        /** Default: `false`. */
        autoAccept?: boolean | undefined;
        /** Accepts when the time runs out, with the reason AutoAcceptOnTimeout. */
        autoAcceptOnTimeout?: boolean | undefined;
        /** Default: Accept, or Open with autoAccept. */
        acceptText?: string | undefined;
        /** Default: `true`. */
        showReject?: boolean | undefined;
        /** Default: `'Reject'`. */
        rejectText?: string | undefined;
        /** Default: `'Never'`. */
        desktop?: 'Never' | 'WhenInBackground' | 'Always' | undefined;
        /** Default: `'Dark'`. */
        theme?: 'Dark' | 'Light' | undefined;
        /** The first four in ascending order are shown. */
        fields?:
          | {
              /** The label, and the key of its value. */
              title: string;
              /** Text. Slugs such as {customerName} are resolved. */
              value: string;
              order?: number | undefined;
            }[]
          | undefined;
      }[]
    | undefined;
  /** Initial rows, by logical name of the table. */
  records?: Record<string, Record<string, unknown>[]> | undefined;
  /** Custom tables, and custom columns of built-in tables. */
  tables?:
    | {
        name: string;
        /** Entity set name. Default: the plural. */
        setName?: string | undefined;
        label?: string | undefined;
        pluralLabel?: string | undefined;
        /** The column with the name of a row. Default: the first text column. */
        primaryName?: string | undefined;
        /** The table is an activity: it has a subject, parties and a regarding record. */
        isActivity?: boolean | undefined;
        /** Alternate keys: columns whose values together identify one row. */
        keys?:
          | {
              name: string;
              columns: string[];
            }[]
          | undefined;
        columns?:
          | {
              /** The logical name. Written in mixed case, it is also the schema name. */
              name: string;
              /** The name that binds the lookup: new_Contact@odata.bind. */
              schemaName?: string | undefined;
              label?: string | undefined;
              /** Default: `'text'`. */
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
  /** all: the built-in contact center with 40 accounts, 400 cases and 1,500 activities; few: only the rows of the first screen. Default: `'all'`. */
  sampleRows?: 'all' | 'few' | undefined;
  /** today: dates in the sample rows shift by whole days, so that the latest finished work is from the day the page loads; fixed: the same dates every day, up to 2026-10-01. Default: `'today'`. */
  sampleDates?: 'today' | 'fixed' | undefined;
  /** Keep the rows in the browser so that they survive a reload. A reset restores the initial rows. Default: `false`. */
  keepRecords?: boolean | undefined;
  /** Makes the contact center live: colleagues take calls about the cases and log the results as the clock runs. Without it, nothing happens on its own. */
  day?:
    | {
        /** The same seed gives the same day. Default: `1`. */
        seed?: number | undefined;
        /** Default: `8`. */
        hours?: number | undefined;
        /** Default: `500`. */
        calls?: number | undefined;
        /** Sends every twelfth call to the softphone sample while the agent is available. Default: `false`. */
        ringsAgent?: boolean | undefined;
      }
    | undefined;
  /** Folder served under /webresources/, relative to this file. */
  webResources?: string | undefined;
  /** Presence texts of the organization. */
  presence?:
    | {
        /** The text that setPresence must match exactly. */
        text: string;
        status: 'AVAILABLE' | 'BUSY' | 'BUSY_DO_NOT_DISTURB' | 'AWAY' | 'OFFLINE';
        /** CSS color. */
        color?: string | undefined;
        id?: string | undefined;
      }[]
    | undefined;
  /** Serve the library with help for developers: the console of the widget and the diagnostics explain mistakes. false serves the library as built. Default: `true`. */
  widgetHelp?: boolean | undefined;
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
  events?:
    | {
        /** Report panel changes only if the agent made them. Default: `false`. */
        manualOnly?: boolean | undefined;
      }
    | undefined;
  screen?:
    | {
        /** Framed websites and web resources keep their state while another tab or session has the focus. In the product, they reload. Default: `false`. */
        keepFramedPages?: boolean | undefined;
        /** A handle at the edge brings back a hidden panel. false removes it: the product is not known to have one. Default: `true`. */
        panelHandle?: boolean | undefined;
        /** An Inbox next to Home lists the cases, conversations and activities that are assigned to the agent. Default: `false`. */
        inbox?: boolean | undefined;
        /** Sessions in a strip on the left and tabs in a row with a + button, as in the product before October 2023. Calls work the same. Default: `false`. */
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
        /** Frames show only the origins of providers, trusted domains and tab templates. By default also any https page, as in the product. Default: `false`. */
        onlyConfiguredFrames?: boolean | undefined;
      }
    | undefined;
  forms?:
    | {
        /** When openForm of a new record settles: on save or when its tab is closed, or at once. The timing of the product is unknown. Default: `'onSave'`. */
        newRecordAnswers?: 'onSave' | 'atOnce' | undefined;
      }
    | undefined;
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
              probability?: number | undefined;
              fault:
                | {
                    kind: 'latency';
                    /** The mean of the added time. */
                    milliseconds: number;
                    /** Default: `'fixed'`. */
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
                    /** Default: `'The request was refused by an active fault.'`. */
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
      }
    | undefined;
  notifications?:
    | {
        /** How long a toast may wait behind the one on screen. Default: `30`. */
        queueSeconds?: number | undefined;
        /** A short tone while a toast is shown, until the agent responds. Default: `false`. */
        ringTone?: boolean | undefined;
      }
    | undefined;
  /** Automatic presence changes; none by default. */
  presenceRules?:
    | {
        /** Busy while a provider has an open session. Default: `false`. */
        busyWhileInSession?: boolean | undefined;
        /** Text of the presence after an unanswered notification. */
        afterMissed?: string | undefined;
        /** Text of the presence after a notification the agent rejected. */
        afterRejected?: string | undefined;
        /** Do not disturb when the session limit is reached. Default: `false`. */
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
        /** Shown in the header: SVG paths in a 24 by 24 square, as a list of { outline, fill }, or an SVG or PNG file by its path (relative to this file) or http address. */
        logo?:
          | {
              outline: string;
              /** Default: the header's text color. */
              fill?: string | undefined;
            }[]
          | string
          | undefined;
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
        /** updateContext with isDelete and an object deletes the parameters that its values name, not its keys. */
        updateContextDeletesByValue?: boolean | undefined;
        /** An unknown notification template, an unknown tab, and getTabs in another provider's session fail without a message. */
        errorsWithoutText?: boolean | undefined;
        /** setTabTitle on Home fails, with an object instead of a message. */
        setTabTitleRefusesHome?: boolean | undefined;
        /** createSession drops its providerSessionId. */
        providerSessionIdLost?: boolean | undefined;
        /** searchAndOpenRecords with a search text shows the search page even for a single match, as one sentence of the documentation says. */
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
