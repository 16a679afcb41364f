// The program that checks a case while it is written: the checks of `npm run check`, beside the page and
// not on its thread. Nothing leaves the browser.
import { checkDraft } from './draft-check';
import { openAll } from './draft-open';
import type { FormBase } from './form-base';
import { fetchGuard } from './form-lazy-guard';
import type { FromFormWorker, ToFormWorker } from './form-lines';

const line = globalThis as unknown as {
  postMessage: (message: FromFormWorker) => void;
  addEventListener: (type: 'message', listen: (event: { data: ToFormWorker }) => void) => void;
};

let base: FormBase | undefined;
let prosePath = '';

line.addEventListener('message', ({ data: message }) => {
  if (message.kind === 'start') {
    base = message.base;
    prosePath = message.prose;
    return;
  }
  answer(message).catch((reason: unknown) => {
    line.postMessage({ kind: 'failed', number: message.number, reason: String(reason) });
  });
});

async function answer(message: Exclude<ToFormWorker, { kind: 'start' }>): Promise<void> {
  const { number, draft } = message;
  if (message.kind === 'open') {
    line.postMessage({ kind: 'opened', number, opened: openAll(draft, message.files) });
    return;
  }
  if (!base) throw new Error('the worker was asked before it was started');
  const first = checkDraft(draft, base);
  line.postMessage({ kind: 'checked', number, checked: first, isWhole: false });
  await fetchGuard(prosePath);
  line.postMessage({ kind: 'checked', number, checked: checkDraft(draft, base), isWhole: true });
}
