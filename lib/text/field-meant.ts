// The field that somebody meant by a key that no field has. It must not know any field.
import { fieldSynonym } from './field-synonyms';
import { foldName } from './fold-name';
import { editDistance, nearest } from './nearest';

interface Mapping {
  /** Whether it is a whole file, which has so many fields that the only one missing proves nothing. */
  readonly isRoot: boolean;
  readonly given: readonly string[];
  readonly missing: readonly string[];
  /** Other names of fields, folded. */
  readonly names?: ReadonlyMap<string, string> | undefined;
}

export function fieldMeant(
  key: string,
  known: readonly string[],
  { isRoot, given, missing, names }: Mapping,
): string | undefined {
  const named = names?.get(foldName(key));
  if (named !== undefined && known.includes(named) && !given.includes(named)) return named;
  const tight = /^([\w-]+)[:\uFF1A]/u.exec(key)?.[1];
  if (tight !== undefined && known.includes(tight)) return tight;
  const near = nearest(key, known);
  // Where nothing is missing, two letters of six make another word.
  const isNear = (field: string) =>
    missing.includes(field) ||
    editDistance(key.normalize('NFKC').toLowerCase(), field.toLowerCase()) <=
      Math.max(1, Math.floor(key.length / 4));
  if (near !== undefined && isNear(near)) return near;
  const free = known.filter((field) => !given.includes(field));
  const synonym = isRoot ? undefined : fieldSynonym(foldName(key), free);
  if (synonym !== undefined) return synonym;
  const unknown = given.filter((one) => !known.includes(one));
  return !isRoot && unknown.length === 1 && missing.length === 1 ? missing[0] : undefined;
}
