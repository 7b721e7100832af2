/** A dialog of the organization, opened by its name. */
export interface KnownDialog {
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly confirmLabel?: string | undefined;
  readonly cancelLabel?: string | undefined;
  /** What it gives back when confirmed. */
  readonly parameters?: Readonly<Record<string, unknown>> | undefined;
}
