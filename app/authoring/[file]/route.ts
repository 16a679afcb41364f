// The checker of the form as programs for a worker, and what it knows of the base.
import { authoringFiles } from '../../authoring-files.node';

export const dynamic = 'force-static';

export async function generateStaticParams() {
  const { texts } = await authoringFiles();
  return [...texts.keys()].map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const text = (await authoringFiles()).texts.get(file);
  if (text === undefined) return new Response(null, { status: 404 });
  const type = file.endsWith('.js') ? 'text/javascript' : 'application/json';
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
