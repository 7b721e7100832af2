import type { NotificationOutcome, ToastContent } from '../notices/toast.ts';
import type { PageData } from '../tabs/pages.ts';

/**
 * Questions to the agent, by kind. A new kind needs one member here, one in `QuestionAnswers`, and
 * a view that answers it; the compiler names every other place.
 */
export interface QuestionDetails {
  readonly dialog: DialogDetails;
  readonly note: NoteDetails;
  readonly quickCreate: QuickCreateDetails;
  readonly formSave: FormSaveDetails;
  readonly toast: ToastDetails;
}

/** How a question of each kind can end. */
export interface QuestionAnswers {
  readonly dialog: boolean;
  /** The text to save, or null. */
  readonly note: string | null;
  /** The new record, or null when the agent canceled. */
  readonly quickCreate: CreatedRecord | null;
  /** Whether the form could be saved. */
  readonly formSave: boolean;
  readonly toast: NotificationOutcome;
}

export type QuestionKind = keyof QuestionDetails;

interface Asked {
  readonly id: string;
  /** Unique name of the provider that waits for the answer; absent when the agent started it. */
  readonly ownerId?: string | undefined;
}

/** One open question. */
export type Question<Kind extends QuestionKind> = Asked & QuestionDetails[Kind];

/** A question before it is asked. */
export interface Asking<Kind extends QuestionKind> {
  readonly kind: Kind;
  readonly ownerId?: string | undefined;
  readonly details: QuestionDetails[Kind];
}

/** All open questions, oldest first, and the answers that no provider has collected yet. */
export interface Questions {
  readonly open: { readonly [Kind in QuestionKind]: readonly Question<Kind>[] };
  readonly answers: {
    readonly [Kind in QuestionKind]: Readonly<Record<string, QuestionAnswers[Kind]>>;
  };
  /** Number of the next ID; never reused. */
  readonly next: number;
}

/** A dialog with two buttons; only one is on screen at a time. */
export interface DialogDetails {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly text: string;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  /** Named values that it shows. */
  readonly rows?: readonly { readonly header: string; readonly value: string }[] | undefined;
  /** In pixels, as requested; the window sets the limit. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** It says something and has one button. */
  readonly isNotice?: true;
  /** The error in detail, to be downloaded. */
  readonly log?: string;
}

/** The note editor beside a widget. */
export interface NoteDetails {
  /** The record that the note belongs to, as the agent reads it. */
  readonly subject: string;
  readonly text: string;
}

/** A short form at the side that creates one record. */
export interface QuickCreateDetails {
  readonly entityName: string;
  readonly data?: PageData;
}

export interface CreatedRecord {
  readonly entityType: string;
  readonly id: string;
  readonly name: string;
}

/** A request to save the agent's edits in a tab; its form saves and answers. */
export interface FormSaveDetails {
  readonly tabId: string;
}

/**
 *   ask --> waiting --gap over--> shown --agent, time, cancel--> answered
 *      `--queue full, 30 s waited, cancel--> answered
 *
 * One toast is shown at a time, first in first out.
 */
export interface ToastDetails {
  readonly content: ToastContent;
  readonly cancellationToken?: string | undefined;
  /** Milliseconds on the workspace clock. */
  readonly raisedAt: number;
  readonly shownAt?: number;
}
