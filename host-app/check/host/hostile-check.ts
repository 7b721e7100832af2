import type { DiagnosticRule } from 'provider-sdk/contract/product-behavior';
import { checkRules, type CheckRule } from '../check-rules.ts';
import type { Patience } from '../in-page/wait.ts';
import type { Prepare, Scene } from '../scene.ts';
import type { Finding, Stage } from '../verdict.ts';

/** The widget, as its undisturbed start has shown it. */
export interface WidgetFacts {
  /** Events for which it has a handler. */
  readonly handled: ReadonlySet<string>;
  /** Rule and text of each mistake that it makes without any disturbance. */
  readonly known: ReadonlySet<string>;
  /** Its page shows something. */
  readonly isVisible: boolean;
  /** Time that a start may take on this machine. */
  readonly patience: Patience;
}

/** Why a check could not happen. */
export class NotExercised extends Error {}

export interface HostileCheck {
  /** Stable, such as `host.duplicates`. */
  readonly id: string;
  /** A claim about the widget. */
  readonly title: string;
  /** `host`, when it is left out. */
  readonly stage?: Stage;
  /** Checks with the same word follow each other in one page; the others have a page of their own. */
  readonly sharedBy?: 'events' | 'screen' | 'load';
  /** Before the widget loads in its own page. */
  readonly prepare?: Prepare;
  /** The workspace loads after the preparation, too. */
  readonly loadsWorkspace?: boolean;
  /** Nothing fails here, so its use of the API counts. */
  readonly isUsual?: boolean;
  /** Milliseconds that the disturbance takes; long ones begin first. */
  readonly lasts?: number;
  /** The widget does not get as far as its handlers. */
  readonly startsNot?: boolean;
  /**
   * Disturbs the widget, and returns findings beyond the questions that are asked after each
   * check.
   *
   * @throws {NotExercised} when there was nothing to disturb.
   */
  readonly act: (scene: Scene, facts: WidgetFacts) => Promise<readonly Finding[]>;
  /** Number of events that it raises, if there are many; the page may send a request for each. */
  readonly raises?: number;
  /** Rules that the disturbance itself breaks. */
  readonly expects?: readonly string[];
  /** An uncaught error is only a warning: the product itself never does this. */
  readonly isLenient?: boolean;
}

/** A finding of a check itself, under a rule that only a check can judge. */
export function broken(
  check: string,
  rule: CheckRule,
  message: string,
  severity: Finding['severity'] = 'error',
): Finding {
  return { ...headOf(check, rule), severity, message, fix: checkRules[rule] };
}

/** A finding under a rule that the workspace reports as well. */
export function violated(
  check: string,
  rule: DiagnosticRule,
  { message, fix, severity }: Pick<Finding, 'message' | 'fix' | 'severity'>,
): Finding {
  return { ...headOf(check, rule), severity, message, fix };
}

function headOf(check: string, rule: string) {
  return { id: `${check}/${rule}`, rule, provenance: 'chosen', traffic: [] } as const;
}
