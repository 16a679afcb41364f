// What is wrong with one pointer to a place in a source; shared by facts, companies and prose. It must
// not know where the pointer stands.
import { folderNames } from '../../origin';
import { isCovered, parseEvidence, parseLocator } from '../../sources/locator';
import { placeMeant, pointersMeant } from '../../sources/pointer-meant';
import type { Source } from '../../sources/schema';
import { quoted } from '../../text/characters';
import { didYouMean } from '../../text/nearest';
import type { Lookups } from '../draft';
import type { Finding } from './rule';

/**
 * What is wrong with one pointer, or undefined.
 * @param allowed ids of the sources it may name
 * @param owner whose sources these are, for the message
 */
export function evidenceFinding(
  pointer: string,
  allowed: readonly string[],
  sources: Lookups['sources'],
  owner = 'the case',
): { code: string; finding: Omit<Finding, 'path'> } | undefined {
  const plain = plainForm(pointer);
  const parsed = parseEvidence(plain.normalize('NFKC'));
  const got = quoted(pointer);
  if (!parsed || plain !== pointer) {
    const expected = 'evidence such as "source-id#S14", "source-id#§Heading" or "source-id#title"';
    const hint = parsed ? `Write it as "${plain}".` : formHint(pointer, allowed, sources);
    const canonical = parsed ? plain : undefined;
    return { code: 'EVIDENCE-FORM', finding: { expected, got, hint, canonical } };
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
  const { covers, files } = readOf(source);
  const { kind } = parsed.locator;
  if (!source.repository && (kind === 'file' || kind === 'commit')) {
    const expected = 'a place such as S14, §Heading, title or lead';
    const places = [placeMeant(parsed.text), `§${parsed.text}`];
    const meant = places.find((one) => {
      const place = one === undefined ? undefined : parseLocator(one);
      return place && isCovered(place, covers);
    });
    if (meant) {
      const near = `Did you mean "${source.id}#${meant}"?`;
      return { code: 'EVIDENCE-FORM', finding: { expected, got, hint: near } };
    }
    const hint = `Only a source with "repository" has files and commits; ${source.id} has none.`;
    return { code: 'EVIDENCE-FORM', finding: { expected, got, hint } };
  }
  if (isCovered(parsed.locator, covers, files)) return undefined;
  const headings = covers.filter((text) => /^[^#]*§/.test(text) || files.includes(text));
  const file = `${folderNames[source.origin ?? 'public']}/sources/${source.id}.yaml`;
  const commit = recordHint(pointer, allowed, sources);
  const near = commit ?? didYouMean(parsed.text.replace(/\/[^/:]+:\d+$/, ''), headings);
  const expected = `a place that was read, as "covers" of ${file} lists it`;
  const hint = near ?? 'Cite another place, or read this one and add it there.';
  return { code: 'EVIDENCE-EXTENT', finding: { expected, got, hint } };
}

/** Blanks and wide letters are for headings alone: links and files carry the pointer as it is written. */
function plainForm(pointer: string): string {
  // Nearly all are; the rest of this takes ten times as long.
  if (/^[\w-]+#[!-~]+$/.test(pointer)) return pointer;
  const heading = pointer.indexOf('§');
  const [head, tail] =
    heading < 0 ? [pointer, ''] : [pointer.slice(0, heading), pointer.slice(heading)];
  return (head.normalize('NFKC').replace(/\s*#\s*/, '#') + tail).trim();
}

function formHint(
  pointer: string,
  allowed: readonly string[],
  sources: Lookups['sources'],
): string | undefined {
  if (pointer === 'not-stated') {
    return 'A fact has a place in a source: cite it, or leave the fact out.';
  }
  const recorded = recordHint(pointer, allowed, sources);
  if (recorded) return recorded;
  const inside = /^[“”„‟＂‘’](.+)[“”„‟＂‘’]$/u.exec(pointer)?.[1];
  if (inside && parseEvidence(inside)) return `Write straight quotes: "${inside}".`;
  const [one, ...others] = pointersMeant(pointer, allowed);
  if (one !== undefined && others.length > 0) {
    return `Name each place by itself: "${[one, ...others].join('", "')}".`;
  }
  if (one !== undefined) return `Did you mean "${one}"?`;
  const named = allowed.find((id) => pointer.trim().replace(/#$/, '') === id);
  return named ? `Add the place in it: "${named}#…".` : undefined;
}

/** What was meant of a source in a repository: a commit, or a file by its path. */
function recordHint(
  pointer: string,
  allowed: readonly string[],
  sources: Lookups['sources'],
): string | undefined {
  const [, id = '', place = ''] = /^([\w-]+)#(.+)$/.exec(pointer) ?? [];
  const files = allowed.includes(id) ? sources.get(id)?.repository?.files : undefined;
  if (!files || Object.hasOwn(files, place)) return undefined;
  const [label] = Object.entries(files).find(([, path]) => path === place) ?? [];
  if (label) return `Did you mean "${id}#${label}"?`;
  const [, sign, digits = ''] = /^(@?)([0-9a-f]+)$/i.exec(place) ?? [];
  const isCommit = digits.length >= 8 && digits.length <= 40 && /\d/.test(digits);
  if (isCommit) return `Did you mean "${id}#@${digits.toLowerCase()}"?`;
  return sign ? 'A commit is named by @ and 8 to 40 digits of it, in lower case.' : undefined;
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
