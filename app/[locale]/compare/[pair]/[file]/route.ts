// A ready-made comparison to take along, as files beside its page: Markdown and CSV to download, and
// what is only ever pasted.
import { notFound } from 'next/navigation';
import { toCosense } from '#lib/cases/comparison-formats/cosense';
import { toCsv } from '#lib/cases/comparison-formats/csv';
import { toHtml } from '#lib/cases/comparison-formats/html';
import { toMarkdown } from '#lib/cases/comparison-formats/markdown';
import { comparisonSheet, type Sheet } from '#lib/cases/comparison-formats/sheet';
import { groupLabels } from '#lib/facets';
import { prerenderedPairs } from '#lib/likeness/prerendered-pairs';
import { asLocale, locales } from '#lib/locales';
import { parsePair } from '#lib/url/pairs';
import { paths } from '#lib/url/paths';
import { casebook } from '../../../../book';
import { comparisonColumn } from '../../../../comparison-columns';

export const dynamic = 'force-static';

const files: Readonly<Record<string, { type: string; write: (sheet: Sheet) => string }>> = {
  'comparison.md': { type: 'text/markdown', write: toMarkdown },
  // Excel takes a file for UTF-8 only when it begins with the mark.
  'comparison.csv': { type: 'text/csv', write: (sheet) => `\uFEFF${toCsv(sheet)}` },
  'comparison.json': {
    type: 'application/json',
    write: (sheet) => JSON.stringify({ html: toHtml(sheet), cosense: toCosense(sheet) }),
  },
};

export function generateStaticParams() {
  const pairs = prerenderedPairs(casebook());
  return locales.flatMap((locale) =>
    pairs.flatMap((pair) => Object.keys(files).map((file) => ({ locale, pair, file }))),
  );
}

interface Context {
  readonly params: Promise<{ locale: string; pair: string; file: string }>;
}

export async function GET(_request: Request, { params }: Context) {
  const { locale: asked, pair, file } = await params;
  const locale = asLocale(asked);
  const ids = parsePair(pair) ?? notFound();
  const { type, write } = files[file] ?? notFound();
  const sheet = comparisonSheet({
    columns: ids.map((id) => comparisonColumn(id, locale)),
    groups: groupLabels(locale),
    locale,
    path: paths.pair(locale, pair),
  });
  return new Response(write(sheet), { headers: { 'content-type': `${type}; charset=utf-8` } });
}
