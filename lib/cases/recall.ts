// A case file read, or remembered. It must not know where things are kept.
import type { FileMemory } from '../file-memory';
import type { Locale } from '../locales';
import type { SourceText } from '../text/source-text';
import type { YamlValue } from '../text/yaml';
import { loadCaseFile } from './load';

type CaseFile = ReturnType<typeof loadCaseFile>;

/** Positions are read again when somebody asks for one, which few do: a parsed file is large. */
export function recallCase(
  memory: FileMemory,
  id: string,
  text: SourceText,
  locale: Locale,
): CaseFile {
  const read = () => loadCaseFile(id, text, locale);
  const file = memory.of(`case ${id} ${locale}`, text, () => {
    const { draft, ...rest } = read();
    return draft ? { ...rest, draft: { ...draft, text: undefined, yaml: undefined } } : rest;
  });
  if (!('draft' in file)) return file;
  const yaml = lazyYaml(() => {
    const value = read().draft?.yaml;
    if (!value) throw new Error(`${text.file} was read once and cannot be read again`);
    return value;
  });
  return { ...file, draft: { ...file.draft, text, yaml } };
}

function lazyYaml(read: () => YamlValue): YamlValue {
  let known: YamlValue | undefined;
  const value = (): YamlValue => {
    known ??= read();
    return known;
  };
  return {
    get data() {
      return value().data;
    },
    offsetOf: (path) => value().offsetOf(path),
    rangeOf: (path) => value().rangeOf(path),
    keyOffsetOf: (path) => value().keyOffsetOf(path),
    keyRangeOf: (path) => value().keyRangeOf(path),
    written: (path) => value().written(path),
  };
}
