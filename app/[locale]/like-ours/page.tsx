import { FacetLinks } from '#components/facets/facet-links';
import { PageFrame } from '#components/layout/page-frame';
import { LikeOurs } from '#components/like-ours/like-ours.client';
import { askableAspects } from '#lib/likeness/askable-aspects';
import { asLocale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { casebook } from '../../book';
import { pageMetadata } from '../../page-metadata';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props) {
  const locale = asLocale((await params).locale);
  const { likeOurs, likeOursLead } = messages(locale);
  return pageMetadata({
    locale,
    path: paths.likeOurs(locale),
    title: likeOurs,
    description: likeOursLead,
  });
}

export default async function Page({ params }: Props) {
  const locale = asLocale((await params).locale);
  const words = messages(locale);
  const book = casebook();
  return (
    <PageFrame locale={locale} path={paths.likeOurs(locale)} current="likeOurs" interactive>
      <h1 className="mb-3">{words.likeOurs}</h1>
      <p className="mb-6 max-w-(--measure)">{words.likeOursLead}</p>
      <noscript>
        <p className="mb-2">{words.likeOursNoScript}</p>
        <FacetLinks book={book} locale={locale} />
      </noscript>
      <LikeOurs aspects={askableAspects(book, locale)} locale={locale} />
      <details className="mt-10 max-w-(--measure)">
        <summary className="py-1 font-bold">{words.likeOursHow}</summary>
        <ul className="list-disc ps-5">
          {words.likeOursRule.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </PageFrame>
  );
}
