// The words of one case by section, in one language: what a search result is explained from.
import { caseOf } from '#lib/casebook';
import { asLocale, locales } from '#lib/locales';
import { caseSections } from '#lib/search/case-sections';
import { sectionFile } from '#lib/search/indexed-section';
import { casebook } from '../../../book';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    casebook().cases.map(({ id }) => ({ locale, file: `${id}.json` })),
  );
}

interface Context {
  readonly params: Promise<{ locale: string; file: string }>;
}

export async function GET(_request: Request, { params }: Context) {
  const { locale, file } = await params;
  const item = caseOf(casebook(), file.replace(/\.json$/, ''));
  return Response.json(sectionFile(caseSections(casebook(), item, asLocale(locale))));
}
