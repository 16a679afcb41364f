// All of /api/v1/, from one table: path below /api/v1 → text.
import { casesJson } from '#lib/publish/cases-json';
import { casebook } from '../../../book';

export const dynamic = 'force-static';

const outputs: Readonly<Record<string, () => unknown>> = {
  'cases.json': () => casesJson(casebook()),
};

export function generateStaticParams() {
  return Object.keys(outputs).map((path) => ({ path: path.split('/') }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const path = (await params).path.join('/');
  const output = outputs[path];
  if (!output) return new Response(null, { status: 404 });
  return new Response(`${JSON.stringify(output(), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
