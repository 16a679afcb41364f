// What the marks of a case mean in one of its sources: headings, files and commits. A slide, a page or a
// time says itself.
import type { Case } from '../../casebook';
import { citedPointers } from '../../cases/cited-pointers';
import { marksOf } from '../../cases/present';
import type { EvidencePointer } from '../../sources/locator';
import { headingsOf } from '../../sources/mark';
import { commitAddress, fileAddress } from '../../sources/repository-address';
import type { Source } from '../../sources/schema';
import type { DocumentPlace } from '../document';

/** One entry a mark, in the order of the source. */
export function citedPlaces(item: Case, source: Source): DocumentPlace[] {
  const places = new Map<string, DocumentPlace>();
  const pointers = citedPointers(item).filter((pointer) => pointer.source === source.id);
  for (const pointer of inOrder(pointers, source)) {
    const [mark] = marksOf(item, [`${pointer.source}#${pointer.text}`]);
    const place = placeOf(pointer, source);
    if (!mark || !place) continue;
    const parts = [...(places.get(mark.label)?.details ?? []), ...(place.details ?? [])];
    places.set(mark.label, {
      about: { label: mark.label },
      name: place.name,
      ...(place.url ? { url: place.url } : {}),
      ...(parts.length > 0 ? { details: parts } : {}),
    });
  }
  return [...places.values()];
}

function placeOf(
  { locator, text }: EvidencePointer,
  { repository }: Source,
): (Pick<DocumentPlace, 'name' | 'details'> & { url?: string | undefined }) | undefined {
  if (locator.kind === 'heading') return { name: text.slice(1).trim() };
  if (!repository) return undefined;
  if (locator.kind === 'commit') {
    return { name: locator.commit, url: commitAddress(repository, locator.commit) };
  }
  if (locator.kind !== 'file') return undefined;
  const path = repository.files[locator.file];
  if (path === undefined) return undefined;
  const inside = text.slice(locator.file.length).replace(/^:/, '');
  return {
    name: path,
    url: fileAddress(repository, path),
    ...(inside ? { details: [inside] } : {}),
  };
}

/** Headings as the source has them, files as its list has them; what is in neither stays behind. */
function inOrder(pointers: readonly EvidencePointer[], source: Source): EvidencePointer[] {
  const headings = headingsOf(source);
  const files = Object.keys(source.repository?.files ?? {});
  const rank = ({ locator }: EvidencePointer): number => {
    const found =
      locator.kind === 'heading'
        ? headings.indexOf(locator.heading)
        : locator.kind === 'file'
          ? files.indexOf(locator.file)
          : -1;
    return found < 0 ? Number.MAX_SAFE_INTEGER : found;
  };
  return [...pointers].sort((a, b) => rank(a) - rank(b));
}
