/** The screen in the names that a test uses, read from the state of the workspace. */
export interface Screen {
  /** Unique names of all providers, including those without a frame. */
  readonly providers: readonly string[];
  /** Those with a frame. */
  readonly shownProviders: readonly string[];
  /** Titles of the sessions. */
  readonly sessions: readonly string[];
  /** Title of the notification. */
  readonly notification: string | undefined;
}

export function readScreen(state: unknown): Screen {
  const providers = ['providers', 'inactiveProviders', 'outsideProviders'].flatMap((name) =>
    textsOf(state, name, 'uniqueName'),
  );
  const title = member(member(member(member(state, 'notifications'), 'shown'), 'content'), 'title');
  return {
    providers,
    shownProviders: textsOf(state, 'providers', 'uniqueName'),
    sessions: textsOf(state, 'sessions', 'title'),
    notification: typeof title === 'string' ? title : undefined,
  };
}

function textsOf(state: unknown, list: string, name: string): readonly string[] {
  const entries = member(state, list);
  if (!Array.isArray(entries)) return [];
  return entries.map((entry: unknown) => String(member(entry, name)));
}

function member(value: unknown, name: string): unknown {
  return Reflect.get(Object(value), name);
}
