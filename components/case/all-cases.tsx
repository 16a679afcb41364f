// Every case as one line, by company: a page that leads to all of them however many there are.
import { type Case, type Casebook, companyOf } from '#lib/casebook';
import { byNewest } from '#lib/cases/by-newest';
import { originMark } from '#lib/cases/origin-mark';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { InternalMark } from '../ui/internal-mark';

export function AllCases({ book, locale }: { book: Casebook; locale: Locale }) {
  const words = messages(locale);
  const { compare } = new Intl.Collator(locale);
  const byCompany = new Map<string, Case[]>();
  for (const item of book.cases) {
    byCompany.set(item.company, [...(byCompany.get(item.company) ?? []), item]);
  }
  const companies = [...byCompany]
    .map(([id, cases]) => ({
      id,
      name: companyOf(book, id).name[locale],
      cases: cases.sort((a, b) => byNewest(dated(a), dated(b))),
    }))
    .sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  return (
    <>
      <h1>{words.allCases}</h1>
      <p className="mt-2 mb-6 text-soft">{words.caseCount(book.cases.length)}</p>
      <dl>
        {companies.map(({ id, name, cases }) => (
          <div key={id} className="label-row">
            <dt>
              <a href={paths.company(locale, id)} className="text-ink">
                {name}
              </a>
            </dt>
            {cases.map((item) => {
              const { title, lang } = item.words[locale];
              return (
                <dd key={item.id} className="sm:col-start-2">
                  <a
                    href={paths.case(locale, item.id)}
                    lang={lang === locale ? undefined : lang}
                    className="inline-block py-0.5"
                  >
                    {title}
                  </a>{' '}
                  {item.year !== 'not-stated' && (
                    <span className="text-small text-soft">{item.year}</span>
                  )}
                  <InternalMark word={originMark(item, locale).internal} />
                </dd>
              );
            })}
          </div>
        ))}
      </dl>
    </>
  );
}

const dated = ({ id, told }: Case) => ({
  id,
  toldValue: told === 'not-stated' ? '' : told.value,
});
