// `npm run check -- --explain CODE`. It must not know the codes.
import { allChecks } from '../checks/all';
import { explain } from '../diagnostics/explain';
import { didYouMean } from '../text/nearest';
import { type CheckOptions, UsageError } from './check-options';

/** @throws UsageError for a code that is none */
export function explainCode(code: string, lang: CheckOptions['lang']): string {
  const docs = allChecks.flatMap(({ checks }) => checks);
  const doc = docs.find((check) => check.code === code.toUpperCase());
  if (doc) return explain(doc, lang);
  const hint = didYouMean(
    code,
    docs.map((check) => check.code),
  );
  throw new UsageError(`--explain: there is no code "${code}".${hint ? ` ${hint}` : ''}`);
}
