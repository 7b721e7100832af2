/** What `executeAction` answers for one operation. */
export interface ActionAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly body: unknown;
}
