// A titled section with a stable anchor.

import type { ReactNode } from 'react';
import { sectionAnchor } from '#lib/url/section-anchor';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

export function Section({ id, title, children }: Props) {
  const anchor = sectionAnchor(id);
  return (
    <section aria-labelledby={anchor} className="mt-10 first:mt-0">
      <h2 id={anchor} className="mb-4 border-b border-rule pb-1">
        {title}
      </h2>
      {children}
    </section>
  );
}
