// The search worker, its index and the table of cases as files, loaded by the list when a reader turns
// to it.
import { listFileTexts } from '../../list-files.node';
import { searchFiles } from '../../search-files.node';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [...searchFiles().texts.keys(), ...listFileTexts().keys()].map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const text = searchFiles().texts.get(file) ?? listFileTexts().get(file);
  if (text === undefined) return new Response(null, { status: 404 });
  const type = file.endsWith('.js') ? 'text/javascript' : 'application/json';
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
