// Every fact leads to a place in a source of its case, inside what was read.
import { folderNames } from '../../origin';
import { isCovered, parseEvidence, parseLocator } from '../../sources/locator';
import type { Source } from '../../sources/schema';
import { quoted } from '../../text/characters';
import { didYouMean } from '../../text/nearest';
import type { Draft, Lookups } from '../draft';
import { factsOf } from '../walk';
import type { Finding, Rule } from './rule';

/**
 * What is wrong with one pointer, or undefined; shared by facts, companies and prose.
 * @param allowed ids of the sources it may name
 * @param owner whose sources these are, for the message
 */
export function evidenceFinding(
  pointer: string,
  allowed: readonly string[],
  sources: Lookups['sources'],
  owner = 'the case',
): { code: string; finding: Omit<Finding, 'path'> } | undefined {
  const parsed = parseEvidence(pointer.normalize('NFKC'));
  const got = quoted(pointer);
  if (!parsed) {
    const expected = 'evidence such as "source-id#S14", "source-id#§Heading" or "source-id#title"';
    const named = allowed.find((id) => pointer.trim() === id);
    const hint = named ? `Add the place in it: "${named}#…".` : undefined;
    return { code: 'EVIDENCE-FORM', finding: { expected, got, hint } };
  }
  if (!allowed.includes(parsed.source)) {
    const list = allowed.length > 8 ? '' : ` (${allowed.join(', ')})`;
    const hint = didYouMean(parsed.source, allowed) ?? 'Add the source first.';
    const expected = `a source of ${owner}${list}`;
    return { code: 'EVIDENCE-SOURCE', finding: { expected, got, hint } };
  }
  const source = sources.get(parsed.source);
  // A source that is missing or broken is reported once, where it is listed.
  if (!source) return undefined;
  const { kind } = parsed.locator;
  if (!source.repository && (kind === 'file' || kind === 'commit')) {
    const expected = 'a place such as S14, §Heading, title or lead';
    const meant = placeMeant(parsed.text);
    const place = meant === undefined ? undefined : parseLocator(meant);
    if (place && isCovered(place, readOf(source).covers)) {
      const near = `Did you mean "${source.id}#${meant}"?`;
      return { code: 'EVIDENCE-FORM', finding: { expected, got, hint: near } };
    }
    const hint = `Only a source with "repository" has files and commits; ${source.id} has none.`;
    return { code: 'EVIDENCE-FORM', finding: { expected, got, hint } };
  }
  const { covers, files } = readOf(source);
  if (isCovered(parsed.locator, covers, files)) return undefined;
  const headings = covers.filter((text) => /^[^#]*§/.test(text) || files.includes(text));
  const file = `${folderNames[source.origin ?? 'public']}/sources/${source.id}.yaml`;
  const near = didYouMean(parsed.text.replace(/\/[^/:]+:\d+$/, ''), headings);
  const expected = `a place that was read, as "covers" of ${file} lists it`;
  const hint = near ?? 'Cite another place, or read this one and add it there.';
  return { code: 'EVIDENCE-EXTENT', finding: { expected, got, hint } };
}

/** `s11`, `11`, `slide11`, `page3`, `p.3`: what people write for `S11` and `p3`. */
function placeMeant(text: string): string | undefined {
  const slide = /^(?:s|slide|slides|スライド)?[-_ .]?(\d+(?:-\d+)?)$/i.exec(text)?.[1];
  if (slide) return `S${slide}`;
  const page = /^(?:p|pg|page|ページ)[-_ .]?(\d+)$/i.exec(text)?.[1];
  return page ? `p${page}` : undefined;
}

/** What was read of a source, as it is compared; hundreds of facts ask for it. */
const read = new WeakMap<Source, { readonly covers: string[]; readonly files: string[] }>();

function readOf(source: Source) {
  const known = read.get(source) ?? {
    covers: source.covers.map((text) => text.normalize('NFKC')),
    files: Object.keys(source.repository?.files ?? {}),
  };
  read.set(source, known);
  return known;
}

/**
 * Sources that evidence of a case may name. With a listed id that no file has, any other counts too:
 * the slip is reported once, in the list.
 */
export function citableSources(draft: Draft, sources: Lookups['sources']): string[] {
  const ids = draft.fields.sources.map(({ id }) => id);
  const isSlip = ids.some((id) => !sources.has(id));
  return isSlip ? [...ids, ...sources.keys()] : ids;
}

function rule(code: string, description: string): Rule {
  return {
    code,
    description,
    *check(draft, base) {
      const allowed = citableSources(draft, base.sources);
      for (const data of [draft.fields, draft.states]) {
        for (const { path, at } of factsOf(data)) {
          for (const pointer of at) {
            const wrong = evidenceFinding(pointer, allowed, base.sources);
            if (wrong?.code === code) yield { path: [...path, 'at'], ...wrong.finding };
          }
        }
      }
    },
  };
}

export const evidenceRules: readonly Rule[] = [
  rule('EVIDENCE-FORM', 'Evidence is written as source-id#locator.'),
  rule('EVIDENCE-SOURCE', 'Evidence names a source of the case.'),
  rule('EVIDENCE-EXTENT', 'Evidence lies inside what was read of the source.'),
  {
    code: 'SOURCE-UNUSED',
    description: 'Every listed source gives at least one fact.',
    *check(draft, base) {
      const used = new Set(
        [...factsOf(draft.fields), ...factsOf(draft.states)]
          .flatMap((fact) => fact.at)
          .map((at) => at.normalize('NFKC').split('#', 1)[0]),
      );
      for (const [i, source] of draft.fields.sources.entries()) {
        if (used.has(source.id) || !base.sources.has(source.id)) continue;
        const hint = 'Cite it, or delete it from the list.';
        yield {
          path: ['sources', i],
          expected: 'a source that some fact cites',
          got: `"${source.id}"`,
          hint,
        };
      }
    },
  },
];
