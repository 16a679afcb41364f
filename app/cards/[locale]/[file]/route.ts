// What the list shows of one case, in one language: fetched where the page does not hold it. A small
// base has these files too, as an export without a single one does not build.
import { caseOf } from '#lib/casebook';
import { caseCard } from '#lib/cases/card';
import { asLocale, locales } from '#lib/locales';
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
  return Response.json(caseCard(casebook(), item, asLocale(locale)));
}
