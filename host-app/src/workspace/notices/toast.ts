import type { RowLookup } from '../records/row-lookup.ts';
import { resolveSlugs, type SlugValues } from '../templates/slugs.ts';
import type { NotificationTemplate } from '../templates/templates.ts';

/** How a notification ended, in the words that a provider receives (api.md 7.1). */
export type NotificationOutcome =
  | {
      readonly actionName: 'Accept';
      readonly responseReason: 'Accept' | 'AutoAccept' | 'AutoAcceptOnTimeout';
    }
  | {
      readonly actionName: 'Reject';
      readonly responseReason:
        | 'DeclinedByAgent'
        | 'NotificationQueueLimitExceeded'
        | 'NotificationQueueTimeLimitExceeded';
    }
  | { readonly actionName: 'Timeout'; readonly responseReason: 'DisplayTimeout' }
  | { readonly actionName: 'Cancel'; readonly responseReason: 'Cancelled' };

/** Content of a toast, with all slugs resolved. */
export interface ToastContent {
  readonly title: string;
  readonly icon?: string | undefined;
  readonly rows: readonly { readonly header: string; readonly value: string }[];
  readonly acceptText: string;
  /** Absent: an accept-only toast. */
  readonly rejectText?: string | undefined;
  readonly theme: 'Dark' | 'Light';
  readonly showTimeout: boolean;
  /** 0: no limit. */
  readonly timeoutSeconds: number;
  readonly autoAccept: boolean;
  /** A timeout accepts the call instead of missing it. */
  readonly autoAcceptOnTimeout?: boolean | undefined;
  /** Whether the browser may show it outside its window. */
  readonly desktop?: NotificationTemplate['desktop'] | undefined;
}

const rowsShown = 4;

/**
 * Fills in a template: at most four fields in order; a field without a value is replaced by the
 * next one (observed).
 */
export function toastFromTemplate(
  template: NotificationTemplate,
  values: SlugValues,
  lookup?: RowLookup,
): { readonly content: ToastContent; readonly unresolved: readonly string[] } {
  const sources = { values, scopes: [template.uniqueName, template.name], lookup };
  const title = resolveSlugs(template.title, sources);
  const fields = template.fields
    .toSorted((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity))
    .map((field) => ({ header: field.title, ...resolveSlugs(field.value, sources) }));
  const filled = fields.filter((field) => field.unresolved.length === 0 && field.text !== '');
  return {
    content: {
      title: title.text,
      icon: template.icon ?? undefined,
      rows: filled.slice(0, rowsShown).map(({ header, text }) => ({ header, value: text })),
      acceptText: template.acceptText,
      rejectText: template.showReject && !template.autoAccept ? template.rejectText : undefined,
      theme: template.theme,
      // A call that is accepted at the end of the time always shows it (documented).
      showTimeout:
        template.showTimeout || (template.autoAccept && template.autoAcceptOnTimeout === true),
      timeoutSeconds: template.timeoutSeconds,
      autoAccept: template.autoAccept,
      autoAcceptOnTimeout: template.autoAcceptOnTimeout,
      desktop: template.desktop,
    },
    unresolved: [...title.unresolved, ...fields.flatMap((field) => field.unresolved)],
  };
}
