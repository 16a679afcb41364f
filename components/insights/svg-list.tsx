// The marks of a drawing as a list with names, since SVG has no list elements of its own. As an image it
// would hide its links.
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly height: number;
  readonly className: string;
  readonly children: ReactNode;
}

export function SvgList({ label, height, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no <ul> in SVG
    <svg role="list" aria-label={label} width="100%" height={height} className={className}>
      {children}
    </svg>
  );
}

export function SvgItem({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no <li> in SVG
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: <g> is no control
    <g role="listitem">{children}</g>
  );
}
