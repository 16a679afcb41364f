// How to add a case: the steps, and recommendations in pairs. It must not know how content is checked.
import type { Locale } from '#lib/locales';
import { type ContributeLink, contributeWords } from '#lib/messages/contribute';
import { guideline } from '#lib/messages/guideline';
import { paths } from '#lib/url/paths';
import { sectionAnchor } from '#lib/url/section-anchor';
import { CodeText } from '../hosting/code-text';
import { PageSections } from '../ui/page-sections';
import { AdvicePair } from './advice-pair';

const targets: Readonly<Record<ContributeLink, (locale: Locale) => string>> = {
  allCases: paths.allCases,
  newCase: paths.newCase,
  fields: (locale) => paths.fields(locale),
  guideline: () => `#${sectionAnchor('guideline')}`,
  checks: paths.checks,
  host: paths.host,
};

export function ContributePage({ locale }: { locale: Locale }) {
  const words = contributeWords(locale);
  const link = (name: ContributeLink) => (
    <a key={name} href={targets[name](locale)} className="inline-block py-1">
      {words.links[name]}
    </a>
  );
  const sections = [
    {
      id: 'way',
      title: words.wayTitle,
      content: (
        <>
          <p className="max-w-(--measure)">{words.wayNote}</p>
          <ol className="mt-4 grid max-w-(--measure) list-decimal gap-4 ps-6">
            {words.way.map(({ title, text, links }) => (
              <li key={title}>
                <b>{title}</b>
                <p>
                  <CodeText text={text} />
                </p>
                {links.map(link)}
              </li>
            ))}
          </ol>
        </>
      ),
    },
    {
      id: 'guideline',
      title: words.guidelineTitle,
      content: (
        <>
          <p className="max-w-(--measure)">{words.guidelineNote}</p>
          <nav aria-label={words.guidelineLabel} className="no-print mt-4">
            <ul className="sm:columns-2">
              {guideline.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`} className="inline-block py-1">
                    <CodeText text={title[locale]} />
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {guideline.map((advice) => (
            <AdvicePair key={advice.id} advice={advice} locale={locale} />
          ))}
        </>
      ),
    },
    {
      id: 'checks',
      title: words.checksTitle,
      content: (
        <>
          <p className="max-w-(--measure)">
            <CodeText text={words.checksLead} />
          </p>
          <p className="mt-3">{link('checks')}</p>
        </>
      ),
    },
  ];
  return (
    <>
      <h1 className="mb-4">{words.title}</h1>
      <p className="max-w-(--measure) text-lead">{words.lead}</p>
      <p className="mt-3 flex flex-wrap gap-x-4">
        {(['newCase', 'fields', 'guideline', 'checks'] as const).map(link)}
      </p>
      <PageSections sections={sections} locale={locale} />
    </>
  );
}
