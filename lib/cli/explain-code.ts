// `npm run check -- --explain CODE`. It must not know the codes.
import { allCodes, findCheck } from '../checks/find-check';
import { explain } from '../diagnostics/explain';
import { didYouMean } from '../text/nearest';
import { type CheckOptions, UsageError } from './check-options';

/** @throws UsageError for a code that is none */
export function explainCode(code: string, lang: CheckOptions['lang']): string {
  const doc = findCheck(code.toUpperCase());
  if (doc) return explain(doc, lang);
  const hint = didYouMean(code, allCodes);
  throw new UsageError(`--explain: there is no code "${code}".${hint ? ` ${hint}` : ''}`);
}
