// A titled section with a stable anchor.

import type { ReactNode } from 'react';
import type { Locale } from '#lib/locales';
import { sectionAnchor } from '#lib/url/section-anchor';
import { AnchorLink } from './anchor-link';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly locale: Locale;
  readonly children: ReactNode;
}

export function Section({ id, title, locale, children }: Props) {
  const anchor = sectionAnchor(id);
  return (
    <section aria-labelledby={anchor} className="mt-10 first:mt-0">
      <h2 id={anchor} className="mb-4 border-b border-rule pb-1">
        {title}
      </h2>
      <AnchorLink to={anchor} label={title} locale={locale} />
      {children}
    </section>
  );
}
