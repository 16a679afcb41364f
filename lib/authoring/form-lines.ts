// What the form and its worker say to each other. Types only.
import type { CaseDraft, Slot } from './draft';
import type { CheckedDraft } from './draft-check';
import type { Opened } from './draft-open';
import type { FormBase } from './form-base';

/** Addresses of the two programs, and of what they know of the base. */
export interface FormFilePaths {
  readonly check: string;
  readonly prose: string;
  readonly base: string;
}

/** The first message. `prose` is the address of the program that checks prose. */
export interface StartMessage {
  readonly kind: 'start';
  readonly base: FormBase;
  readonly prose: string;
}

export interface CheckMessage {
  readonly kind: 'check';
  readonly number: number;
  readonly draft: CaseDraft;
}

/** A text in place of what a slot says, or a file by its name. */
export interface OpenMessage {
  readonly kind: 'open';
  readonly number: number;
  readonly draft: CaseDraft;
  readonly files: readonly { readonly name: string; readonly text: string; readonly slot?: Slot }[];
}

export type ToFormWorker = StartMessage | CheckMessage | OpenMessage;

export type FromFormWorker =
  /** `isWhole`: the prose was looked at as well. */
  | { kind: 'checked'; number: number; checked: CheckedDraft; isWhole: boolean }
  | { kind: 'opened'; number: number; opened: Opened }
  /** The program for prose could not be had, or something broke. */
  | { kind: 'failed'; number: number; reason: string };
