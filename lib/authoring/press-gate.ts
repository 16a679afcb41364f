// Holds back what would move a page while a pointer is pressed: a button that moves between down and up
// is not clicked. It must not know what is held back.

/** What of a pointer event is looked at. */
interface Press {
  readonly type: string;
  readonly button?: number;
  readonly buttons?: number;
  readonly isPrimary?: boolean;
  readonly pointerType?: string;
}

export interface PressGate {
  /** Runs at once, or after the click if a pointer is down: keys never wait. */
  afterPress(action: () => void): void;
  /** Nothing is held back any more. */
  close(): void;
}

/** Taps are told as clicks only some time after the finger has left. */
const TAP_MS = 350;

/** Before anything on the page hears it. */
const early = { capture: true };

const ends = ['pointerup', 'pointercancel', 'click', 'contextmenu', 'keydown', 'blur'] as const;

/**
 * @param target hears all events of the page: its window
 * @param nextFrame runs something once the page has heard the click and was drawn
 */
export function pressGate(target: EventTarget, nextFrame: (run: () => void) => void): PressGate {
  let isDown = false;
  let presses = 0;
  let waiting: (() => void)[] = [];

  const release = () => {
    isDown = false;
    const due = waiting;
    waiting = [];
    for (const action of due) action();
  };
  /** Unless there is another press by then. */
  const releaseSoon = (wait: (run: () => void) => void) => {
    const press = presses;
    wait(() => press === presses && release());
  };
  const onDown = (event: Event) => {
    const { button, isPrimary } = event as unknown as Press;
    if (button !== 0 || isPrimary === false) return;
    presses++;
    isDown = true;
  };
  const onEnd = (event: Event) => {
    // A field that is left is no window that is left.
    if (!isDown || (event.type === 'blur' && event.target !== target)) return;
    const { type, pointerType } = event as unknown as Press;
    if (type === 'keydown') release();
    else if (type === 'pointerup' && pointerType !== 'mouse') {
      releaseSoon((run) => setTimeout(run, TAP_MS));
    } else releaseSoon(nextFrame);
  };
  /** What opens over the page, such as the list of a choice, may keep the end of a press to itself. */
  const onMove = (event: Event) => {
    const { buttons, pointerType } = event as unknown as Press;
    if (isDown && pointerType === 'mouse' && buttons === 0) releaseSoon(nextFrame);
  };

  target.addEventListener('pointerdown', onDown, early);
  target.addEventListener('pointermove', onMove, early);
  for (const type of ends) target.addEventListener(type, onEnd, early);
  return {
    afterPress(action) {
      if (isDown) waiting.push(action);
      else action();
    },
    close() {
      target.removeEventListener('pointerdown', onDown, early);
      target.removeEventListener('pointermove', onMove, early);
      for (const type of ends) target.removeEventListener(type, onEnd, early);
      release();
    },
  };
}
