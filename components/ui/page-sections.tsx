// The sections of a long page, with the links to them: beside them where there is room, above them where
// there is not.
import type { ReactNode } from 'react';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { PageContents } from './page-contents';
import { Section } from './section';

export interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

interface Props {
  readonly sections: readonly PageSection[];
  readonly locale: Locale;
}

export function PageSections({ sections, locale }: Props) {
  return (
    <div className="mt-8 gap-x-10 lg:grid lg:grid-cols-[11rem_minmax(0,1fr)]">
      <PageContents label={messages(locale).onThisPage} sections={sections} />
      <div className="max-lg:mt-6">
        {sections.map(({ id, title, content }) => (
          <Section key={id} id={id} title={title} locale={locale}>
            {content}
          </Section>
        ))}
      </div>
    </div>
  );
}
