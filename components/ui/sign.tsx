// The sign of an outcome: drawn, so that no font has to have it. Decoration beside a word, never alone.

import { signDrawing } from '#lib/charts/sign-drawing';

export function Sign({ name }: { name: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="inline-block h-[0.95em] w-[0.95em] -translate-y-px align-middle"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={signDrawing(name)} />
    </svg>
  );
}
