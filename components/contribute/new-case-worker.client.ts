// The page's side of the checker: starts its worker at the first word, asks it, and hears the answers. It
// must not know what is asked.
import type { CaseDraft, Slot } from '#lib/authoring/draft';
import type { CheckedDraft } from '#lib/authoring/draft-check';
import type { Opened } from '#lib/authoring/draft-open';
import type { FormBase } from '#lib/authoring/form-base';
import type { FormFilePaths, FromFormWorker, ToFormWorker } from '#lib/authoring/form-lines';

export interface Checker {
  readonly base: Promise<FormBase>;
  /** @param hear called once, or twice where the prose takes longer than the rest */
  check(draft: CaseDraft, hear: (checked: CheckedDraft, isWhole: boolean) => void): void;
  open(
    draft: CaseDraft,
    files: readonly { name: string; text: string; slot?: Slot }[],
  ): Promise<Opened>;
  close(): void;
}

/** @param onFault the program, or what it needs, could not be had */
export function createChecker(paths: FormFilePaths, onFault: () => void): Checker {
  const worker = new Worker(paths.check, { type: 'module' });
  let last = 0;
  let hearChecked: ((checked: CheckedDraft, isWhole: boolean) => void) | undefined;
  let checking = 0;
  const opening = new Map<number, (opened: Opened) => void>();
  const send = (message: ToFormWorker) => worker.postMessage(message);

  const base = fetch(paths.base).then(async (response) => {
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    const loaded = (await response.json()) as FormBase;
    send({ kind: 'start', base: loaded, prose: new URL(paths.prose, location.href).href });
    return loaded;
  });
  base.catch(onFault);
  worker.addEventListener('error', onFault);
  worker.addEventListener('message', ({ data }: MessageEvent<FromFormWorker>) => {
    if (data.kind === 'opened') {
      opening.get(data.number)?.(data.opened);
      opening.delete(data.number);
    } else if (data.number === checking) {
      // An answer to an older question is no longer of interest.
      if (data.kind === 'failed') onFault();
      else hearChecked?.(data.checked, data.isWhole);
    }
  });

  return {
    base,
    check(draft, hear) {
      const number = ++last;
      checking = number;
      hearChecked = hear;
      base.then(() => number === checking && send({ kind: 'check', number, draft })).catch(onFault);
    },
    open(draft, files) {
      const number = ++last;
      return new Promise((resolve) => {
        opening.set(number, resolve);
        send({ kind: 'open', number, draft, files });
      });
    },
    close: () => worker.terminate(),
  };
}
