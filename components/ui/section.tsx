// A titled section with a stable anchor.
import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

export function Section({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id} className="mt-10 first:mt-0">
      <h2 id={id} className="mb-4 border-b border-rule pb-1">
        {title}
      </h2>
      {children}
    </section>
  );
}
