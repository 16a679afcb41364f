// One code of the checker: what must hold, how one comes to break it, what to do, and a pair of samples.
import type { CheckDoc } from '#lib/checks/check-doc';
import type { CheckGroup } from '#lib/checks/check-group';
import type { Locale } from '#lib/locales';
import { contributeWords } from '#lib/messages/contribute';
import { paths } from '#lib/url/paths';
import { sectionAnchor } from '#lib/url/section-anchor';
import { CodeText } from '../hosting/code-text';
import { Section } from '../ui/section';
import { CheckExample } from './check-example';
import { Severity } from './severity';

interface Props {
  readonly group: CheckGroup;
  readonly check: CheckDoc;
  readonly locale: Locale;
}

export function CheckPage({ group, check, locale }: Props) {
  const words = contributeWords(locale);
  const { code, severity, rule, cause, remedy, example } = check;
  const others = group.checks.filter((other) => other.code !== code);
  const foundIn = group.isOfPages ? words.foundIn.pages : words.foundIn.content;
  const groupName = group.name[locale];
  const groupPath = `${paths.checks(locale)}#${sectionAnchor(group.id)}`;
  const way = [
    [words.title, paths.contribute(locale)],
    [words.checksTitle, paths.checks(locale)],
    [groupName, groupPath],
  ] as const;
  return (
    <>
      <p className="flex flex-wrap gap-x-2 text-small">
        {way.map(([name, href], i) => (
          <span key={href} className="flex gap-x-2">
            {i > 0 && <span aria-hidden="true">›</span>}
            <a href={href} className="py-1">
              {name}
            </a>
          </span>
        ))}
      </p>
      <h1 className="mb-4">
        <code className="wrap-anywhere">{code}</code>
      </h1>
      <p className="max-w-(--measure) text-lead">
        <CodeText text={rule[locale]} />
      </p>
      <p className="mt-2 flex max-w-(--measure) flex-wrap gap-x-4">
        <Severity severity={severity} words={words.severityNote} />
        <span>
          <CodeText text={foundIn} />
        </span>
      </p>
      <Section id="cause" title={words.cause} locale={locale}>
        <p className="max-w-(--measure)">
          <CodeText text={cause[locale]} />
        </p>
      </Section>
      <Section id="remedy" title={words.remedy} locale={locale}>
        <p className="max-w-(--measure)">
          <CodeText text={remedy[locale]} />
        </p>
        {group.hasFields && (
          <p className="mt-3">
            <a href={paths.fields(locale)}>{words.links.fields}</a>
          </p>
        )}
      </Section>
      <Section id="example" title={words.example} locale={locale}>
        <CheckExample example={example} locale={locale} />
      </Section>
      <Section id="related" title={words.related(groupName)} locale={locale}>
        <ul className="grid gap-1">
          {others.map((other) => (
            <li key={other.code} className="label-row">
              <a href={paths.check(locale, other.code)}>
                <code>{other.code}</code>
              </a>
              <span>
                <CodeText text={other.rule[locale]} />
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
