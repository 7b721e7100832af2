/** Rules of SPEC.md that only a check can judge, each with the fix of its findings. */
export const checkRules = {
  VD1: 'Show the agent what is wrong and how to go on, whatever fails, and keep the page responsive.',
  VD2: 'Wait longer before each further attempt, and give up after a few.',
  VD3: 'Keep the handlers registered, and let no failed call stop later ones.',
  VD4: 'Let lines and rows wrap: use relative widths, and no fixed width above 300 pixels.',
  VD5: 'Use real buttons and fields, and let Tab move through them and out of the page.',
  VD6: 'Remove what belongs to an event, a call or a session when it ends.',
  VD7: 'Compare event.source and event.origin before anything else.',
  VD10: 'Open exactly one session for each call, with a title that the agent recognizes, and let each step of the call follow, whatever the host does.',
  VD11: 'Write the record in one place, and not again when an answer is late or a button is pressed twice.',
  VD12: 'End what belongs to a call with the call: its session, its notification.',
  VD14: 'Call less often, answer events at once, and split long work; or raise the budget in the config.',
} as const;

export type CheckRule = keyof typeof checkRules;
