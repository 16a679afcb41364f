// The situations of all cases in one language: what "cases like ours" fetches.
import { caseSituations } from '#lib/likeness/case-situations';
import { asLocale, locales } from '#lib/locales';
import { casebook } from '../../book';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return locales.map((locale) => ({ file: `${locale}.json` }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const locale = asLocale((await params).file.replace(/\.json$/, ''));
  return Response.json(caseSituations(casebook(), locale));
}
