// How to host the site, with the samples as they are published. It must not know how they are written.
import type { HostingOptions } from '#lib/hosting/hosting-options';
import type { SampleName } from '#lib/hosting/samples';
import type { Locale } from '#lib/locales';
import { hostingWords } from '#lib/messages/hosting';
import { PageSections } from '../ui/page-sections';
import { CodeText } from './code-text';
import { HostTable } from './host-table';
import { Sample } from './sample';

interface Props {
  readonly locale: Locale;
  readonly site: Pick<HostingOptions, 'basePath' | 'baseUrl'>;
  readonly samples: Readonly<Record<SampleName, string>>;
}

export function HostingPage({ locale, site: { basePath, baseUrl }, samples }: Props) {
  const words = hostingWords(locale);
  const site = `${baseUrl || 'https://casebook.example'}${basePath}`;
  const variables = [
    `CASEBOOK_BASE_URL=${baseUrl || 'https://casebook.example'} `,
    basePath && `CASEBOOK_BASE_PATH=${basePath} `,
  ].join('');
  const sections = words
    .sections({ site, base: basePath, variables })
    .map(({ id, title, text, steps, commands, samples: names, isTable }) => ({
      id,
      title,
      content: (
        <>
          <div className="prose">
            {text.map((paragraph) => (
              <p key={paragraph}>
                <CodeText text={paragraph} />
              </p>
            ))}
            {steps && (
              <ol>
                {steps.map((step) => (
                  <li key={step}>
                    <CodeText text={step} />
                  </li>
                ))}
              </ol>
            )}
            {id === 'build' && (
              <p>
                <CodeText text={baseUrl ? words.madeFor(`\`${site}/\``) : words.madeForNowhere} />
              </p>
            )}
          </div>
          {isTable && <HostTable words={words} />}
          {commands && <pre className="code-box mt-4">{commands}</pre>}
          {names?.map((name) => (
            <Sample key={name} name={name} text={samples[name]} words={words} />
          ))}
        </>
      ),
    }));
  return (
    <>
      <h1 className="mb-4">{words.title}</h1>
      <p className="max-w-(--measure) text-lead">{words.lead}</p>
      <PageSections sections={sections} locale={locale} />
    </>
  );
}
