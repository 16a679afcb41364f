// A link out of a frame: what it leads to opens beside the page that has the frame.
import type { ReactNode } from 'react';

interface Props {
  readonly href: string;
  readonly children: ReactNode;
}

export function EmbedLink({ href, children }: Props) {
  return (
    <a href={href} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
