// The four squares of the matrix: filled, crossed, half filled, empty. Decoration beside a word.
import type { Coverage } from '#lib/insights/coverage';

const inside: Readonly<Record<Coverage, string>> = {
  stated: 'M1 1h14v14H1z',
  none: '',
  aside: 'M1 15V1l14 14z',
  silent: '',
};

export function CoverageSign({ kind }: { kind: Coverage }) {
  return (
    <svg
      aria-hidden="true"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      className={`coverage coverage-${kind}`}
    >
      {kind === 'silent' ? <path d="M5 8h6" /> : <path d="M1.5 1.5h13v13h-13z" />}
      {kind === 'none' && <path d="M1.5 14.5l13-13" />}
      {inside[kind] && <path d={inside[kind]} className="coverage-fill" />}
    </svg>
  );
}
