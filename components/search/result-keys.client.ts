// Arrow keys between the search field and the results, Escape back to the field. Tab works as ever.
import type { KeyboardEvent } from 'react';

/** For `onKeyDown` of the element that holds both; other keys and fields are left alone. */
export function resultKeys(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event;
  if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const box = currentTarget.querySelector<HTMLElement>('input[type=search]');
  const stops = [box, ...currentTarget.querySelectorAll<HTMLElement>('h3 a')].filter(
    (stop) => stop !== null,
  );
  const at = stops.indexOf(target as HTMLElement);
  if (at < 0) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  const next = step === undefined ? undefined : stops[at + step];
  const goal = key === 'Escape' && at > 0 ? box : next;
  if (!goal) return;
  event.preventDefault();
  goal.focus();
}
