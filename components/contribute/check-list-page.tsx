// All codes of the checker by group, each with its rule.
import { allChecks } from '#lib/checks/all';
import type { Locale } from '#lib/locales';
import { contributeWords } from '#lib/messages/contribute';
import { paths } from '#lib/url/paths';
import { CodeText } from '../hosting/code-text';
import { PageSections } from '../ui/page-sections';
import { Severity } from './severity';

export function CheckListPage({ locale }: { locale: Locale }) {
  const words = contributeWords(locale);
  const severities = allChecks.flatMap(({ checks }) => checks.map(({ severity }) => severity));
  const count = (wanted: string) => severities.filter((one) => one === wanted).length;
  const sections = allChecks.map(({ id, name, checks }) => ({
    id,
    title: name[locale],
    content: (
      <table className="check-table">
        <thead>
          <tr>
            <th scope="col">{words.code}</th>
            <th scope="col">{words.rule}</th>
            <th scope="col">{words.severityHead}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map(({ code, rule, severity }) => (
            <tr key={code}>
              <th scope="row">
                <a href={paths.check(locale, code)}>
                  <code>{code}</code>
                </a>
              </th>
              <td>
                <CodeText text={rule[locale]} />
              </td>
              <td>
                <Severity severity={severity} words={words.severity} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    ),
  }));
  return (
    <>
      <p className="text-small">
        <a href={paths.contribute(locale)}>{words.title}</a>
      </p>
      <h1 className="mb-4">{words.checksTitle}</h1>
      <p className="max-w-(--measure) text-lead">
        <CodeText text={words.checksLead} />
      </p>
      <p className="mt-2">{words.checksCount(count('error'), count('warning'))}</p>
      <PageSections sections={sections} locale={locale} />
    </>
  );
}
