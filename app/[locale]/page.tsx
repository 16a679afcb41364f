import { CaseCard } from '#components/case/case-card';
import { FacetLinks } from '#components/facets/facet-links';
import { SearchForm } from '#components/home/search-form';
import { StateChart } from '#components/home/state-chart';
import { PageFrame } from '#components/layout/page-frame';
import { Section } from '#components/ui/section';
import { pictureWords } from '#lib/cards/picture-words';
import { sitePicture } from '#lib/cards/site-picture';
import { byNewest } from '#lib/cases/by-newest';
import { caseCard } from '#lib/cases/card';
import { factsOf } from '#lib/cases/walk';
import { asLocale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { webSite } from '#lib/publish/json-ld/web-site';
import { paths } from '#lib/url/paths';
import { casebook } from '../book';
import { pageMetadata } from '../page-metadata';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

/** How many of the newest talks the home page shows. */
const NEWEST = 3;

export async function generateMetadata({ params }: Props) {
  const locale = asLocale((await params).locale);
  return pageMetadata({
    locale,
    path: paths.home(locale),
    description: messages(locale).tagline,
    preview: { alt: pictureWords(sitePicture(casebook(), locale), locale) },
  });
}

export default async function Page({ params }: Props) {
  const locale = asLocale((await params).locale);
  const words = messages(locale);
  const book = casebook();
  const cards = book.cases.map((item) => caseCard(book, item, locale)).sort(byNewest);
  const facts = book.cases.flatMap((item) => [
    ...factsOf({ ...item, sources: [], primary: undefined }),
  ]);
  return (
    <PageFrame locale={locale} path={paths.home(locale)} things={[webSite(locale)]}>
      <h1 className="max-w-[40rem] text-h1">{words.tagline}</h1>
      <p className="mt-4 max-w-(--measure) text-lead">{words.homeLead}</p>
      <div className="mt-6">
        <SearchForm locale={locale} />
      </div>
      <p className="mt-4 flex flex-wrap items-center gap-4">
        <a href={paths.cases(locale)} className="control control-primary inline-block no-underline">
          {words.homeAll}
        </a>
        <span className="text-small text-soft">
          {[
            words.caseCount(book.cases.length),
            words.sourceCount(book.sources.length),
            words.factCount(facts.length),
          ].join(words.listSeparator)}
        </span>
      </p>
      <Section id="state" title={words.homeState} locale={locale}>
        <StateChart book={book} locale={locale} />
      </Section>
      <Section id="browse" title={words.browseBy} locale={locale}>
        <FacetLinks book={book} locale={locale} />
      </Section>
      <Section id="newest" title={words.homeNewest} locale={locale}>
        <ul className="grid gap-6">
          {cards.slice(0, NEWEST).map((card) => (
            <li key={card.id}>
              <CaseCard card={card} locale={locale} />
            </li>
          ))}
        </ul>
      </Section>
    </PageFrame>
  );
}
