/** A dialog of the organization, opened by its name. */
export interface KnownDialog {
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly confirmLabel?: string | undefined;
  readonly cancelLabel?: string | undefined;
  /** Value that it returns when confirmed. */
  readonly parameters?: Readonly<Record<string, unknown>> | undefined;
}
