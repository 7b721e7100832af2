/** The response of `executeAction` for one operation. */
export interface ActionAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly body: unknown;
}
