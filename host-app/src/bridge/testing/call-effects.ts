/** Visible effects of calls, and the titles of the tests that check them. */
export interface CallEffect {
  readonly calls: readonly string[];
  readonly shows: string;
  readonly tests: readonly string[];
}

export const callEffects: readonly CallEffect[] = [
  {
    calls: ['setMode'],
    shows: 'the panel becomes overlay, column or nothing; another provider moves nothing',
    tests: [
      '[PN1] setMode makes the panel an overlay or a column, or hides it',
      '[PN2] setMode of another provider moves nothing, and the console has the error',
      'modes and sessions change styles and never the frames',
    ],
  },
  {
    calls: ['setWidth'],
    shows: 'the docked width; below 300 nothing, above half of the window the panel collapses',
    tests: ['[PN5] setWidth changes the docked width, below 300 nothing, above half it collapses'],
  },
  {
    calls: ['getMode', 'getWidth'],
    shows: 'nothing',
    tests: ['[PN7] getMode and getWidth show nothing'],
  },
  {
    calls: ['createSession'],
    shows: 'a focused session with its anchor and tabs, panel and frame; at the limit a bar',
    tests: [
      '[SE1] createSession shows a focused session with its anchor, and the panel in the mode of its template',
      '[SE5] createSession at the limit opens nothing and notifies the agent once',
      'an agent takes a call in three clicks and sees the caller',
    ],
  },
  {
    calls: ['canCreateSession', 'getSession', 'getAllSessions', 'getFocusedSession'],
    shows: 'nothing',
    tests: ['[SE3] canCreateSession, getSession, getAllSessions, getFocusedSession show nothing'],
  },
  {
    calls: ['setSessionTitle'],
    shows: 'caption and initials of the session, and of the anchor where the template copies them',
    tests: [
      '[SE8] setSessionTitle changes the caption of the session',
      '[SE8] changing a title that comes from the anchor renames the anchor too',
      'a visitor who gives a name gives the session its title',
    ],
  },
  {
    calls: ['requestFocusSession'],
    shows: 'a mark on a session out of focus; the title of a browser in the background alternates',
    tests: [
      '[%s] %s marks a session out of focus',
      'a session that asked for the agent shows it until it has the focus',
      'the title alternates every 800 ms while the window is out of focus and a session calls for attention',
    ],
  },
  {
    calls: ['notifyNewActivity'],
    shows: 'a number on a session out of focus',
    tests: [
      '[%s] %s marks a session out of focus',
      'a session may be urgent and have news; the badge stops counting at nine',
      'sessions out of focus call for attention, in words too, until the agent comes',
    ],
  },
  {
    calls: ['notifyKpiBreach'],
    shows: 'an urgent mark, or its removal',
    tests: [
      '[%s] %s marks a session out of focus',
      '[SE14] notifyKpiBreach with false removes the mark',
      'marks are part of the name',
    ],
  },
  {
    calls: ['createTab', 'createTabInHomeSession'],
    shows: 'a tab, in front only when asked; beyond the limit a bar',
    tests: [
      '[TB1] createTab opens a tab, and focuses it only when asked',
      '[TB4] createTab beyond the limit opens nothing and notifies the agent',
    ],
  },
  {
    calls: ['focusTab'],
    shows: 'that tab; a framed page loads again',
    tests: [
      '[TB11] focusTab shows that tab',
      '[TB14] a framed page reloads when the agent returns to it',
    ],
  },
  {
    calls: ['refreshTab'],
    shows: 'the page loads again, with a short loading bar',
    tests: ['[TB8] refreshTab reloads the page', 'a refresh shows a bar for a moment'],
  },
  {
    calls: ['setTabTitle'],
    shows: 'the caption',
    tests: ['[TB9] setTabTitle changes the caption'],
  },
  {
    calls: ['closeTab'],
    shows: 'the left neighbor in place of the tab; the anchor stays',
    tests: ['[TB3] closeTab removes the tab and shows its left neighbor; the anchor stays'],
  },
  {
    calls: ['getTabs', 'getFocusedTab'],
    shows: 'nothing',
    tests: ['[TB10] getTabs and getFocusedTab show nothing'],
  },
  {
    calls: ['notifyEvent'],
    shows: 'a toast, or its place in the queue',
    tests: [
      '[NT8] notifyEvent shows a toast, and the next one waits',
      'a call shows its fields and its provider',
    ],
  },
  {
    calls: ['cancelEvent'],
    shows: 'the toast, or its place in the queue, is gone',
    tests: ['[NT6] cancelEvent removes the toast'],
  },
  {
    calls: ['openForm'],
    shows: 'a tab in front with the form, on Home too; by a setting a session from Home',
    tests: ['[PG13] openForm shows a focused tab, on Home too, and the panel stays'],
  },
  {
    calls: ['searchAndOpenRecords'],
    shows: 'one hit: its record; else the search page; search only: nothing',
    tests: [
      '[SR2] searchAndOpenRecords opens a single match, else the search page; search only opens nothing',
    ],
  },
  {
    calls: ['renderSearchPage'],
    shows: 'the search page in front, with table and text',
    tests: ['[SR5] renderSearchPage shows the search page with table and text'],
  },
  {
    calls: ['openKBSearchControl'],
    shows: 'the knowledge search gets the focus, where there is one',
    tests: ['[WR17] openKBSearchControl shows nothing while no page has the control'],
  },
  {
    calls: ['createRecord', 'updateRecord', 'deleteRecord'],
    shows: 'other data; open pages stay and say that something changed elsewhere',
    tests: [
      '[RC4] createRecord, updateRecord and deleteRecord change the data, and no page',
      'a change by another person is announced, and both edits are kept',
    ],
  },
  {
    calls: ['retrieveRecord', 'getEntityMetadata', 'getEnvironment'],
    shows: 'nothing',
    tests: ['[RC6] retrieveRecord, getEntityMetadata and getEnvironment show nothing'],
  },
  {
    calls: ['setClickToAct', 'getClickToAct'],
    shows: 'the record of the provider changes, phone fields stay',
    tests: [
      '[EN4] setClickToAct changes the provider, getClickToAct shows nothing',
      '[TP8] setClickToAct writes the row of its provider',
    ],
  },
  {
    calls: ['addHandler', 'removeHandler'],
    shows: 'nothing but traffic',
    tests: ['[EV12] addHandler and removeHandler show nothing but their traffic'],
  },
  {
    calls: ['raiseEvent'],
    shows: 'nothing but traffic',
    tests: ['[EV11] raiseEvent shows nothing but its traffic'],
  },
  {
    calls: ['setPresence', 'getPresence', 'setAgentPresence', 'initializeAgentPresenceList'],
    shows: 'the presence in the header; an unknown text nothing',
    tests: [
      '[PR1] setPresence changes the header, an unknown text nothing; getPresence shows nothing',
      'the presence is part of its button, and changes with OK',
    ],
  },
  {
    calls: ['updateContext'],
    shows: 'the dictionary changes, and no title',
    tests: ['[SE15] updateContext changes the dictionary, and no title'],
  },
  {
    calls: ['logAnalyticsEvent', 'updateConversation'],
    shows: 'nothing; the conversation has the data',
    tests: [
      '[EN6] logAnalyticsEvent and updateConversation show nothing; the conversation has the data',
    ],
  },
  {
    calls: [
      'openDialog',
      'openMDDDialog',
      'showGlobalNotification',
      'clearGlobalNotification',
      'showTimeoutGlobalNotification',
      'showProgressIndicator',
      'closeProgressIndicator',
      'refreshForm',
      'insertNotes',
    ],
    shows: 'dialog, bar and progress, as the platform has them',
    tests: ['[PG3] openDialog, showGlobalNotification and showProgressIndicator are on screen'],
  },
];
