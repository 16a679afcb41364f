// One case as a comparison column, in one language: what the free comparison fetches.
import { asLocale, locales } from '#lib/locales';
import { casebook } from '../../../book';
import { comparisonColumn } from '../../../comparison-columns';

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
  return Response.json(comparisonColumn(file.replace(/\.json$/, ''), asLocale(locale)));
}
