// One case as a comparison column, in one language: what the free comparison fetches.
import type { FetchedColumn } from '#lib/cases/comparison';
import { comparisonColumn } from '#lib/cases/comparison-column';
import { prerenderedPairs } from '#lib/likeness/prerendered-pairs';
import { asLocale, locales } from '#lib/locales';
import { parsePair } from '#lib/url/pairs';
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
  const id = file.replace(/\.json$/, '');
  const column: FetchedColumn = {
    ...comparisonColumn(casebook(), id, asLocale(locale)),
    pairedWith: prerenderedPairs(casebook()).flatMap((pair) => {
      const ids: readonly string[] = parsePair(pair) ?? [];
      return ids.includes(id) ? ids.filter((other) => other !== id) : [];
    }),
  };
  return Response.json(column);
}
