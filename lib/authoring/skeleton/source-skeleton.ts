// The file of a source of which only the address is known yet. It must not touch the disk.
import { newCommandWords } from '../../messages/new-command';
import { sourceFieldWords } from '../../sources/field-words';
import { sourceSchema } from '../../sources/schema';
import type { FieldWords } from '../../text/field-words';
import { toBeWritten, unfinishedMark } from '../../text/unfinished';
import { notStated } from '../../text/values';
import { localized } from './localized';
import type { SkeletonRequest } from './skeleton-request';
import { comment, idYaml, quoteYaml } from './yaml-comment';

export function sourceSkeleton({ source, year, lang }: SkeletonRequest): string {
  const values: Readonly<Record<string, string>> = {
    id: idYaml(source.id),
    kind: sourceSchema.shape.kind.options.find((kind) => kind === 'article') ?? '',
    title: quoteYaml(unfinishedMark[lang]),
    publisher: quoteYaml(new URL(source.url).hostname.replace(/^www\./, '')),
    authors: notStated,
    url: quoteYaml(source.url),
    archive: `{ none: ${quoteYaml(toBeWritten(lang, newCommandWords(lang).noArchive))} }`,
    date: quoteYaml(year),
    language: lang,
    extent: 'partial',
    covers: `[${source.place}]`,
    missing: localized((locale) => toBeWritten(locale, newCommandWords(locale).missing)),
  };
  const lines = Object.keys(sourceSchema.shape).map((key) => {
    const words = (sourceFieldWords as Readonly<Record<string, FieldWords>>)[key];
    const about = words
      ? comment(newCommandWords(lang).about(words.label[lang], words.meaning[lang]))
      : '';
    const choices =
      key === 'kind'
        ? comment(newCommandWords(lang).oneOf(sourceSchema.shape.kind.options.join(', ')))
        : '';
    const value = values[key];
    return `${about}${choices}${value === undefined ? `# ${words?.example ?? key}` : `${key}: ${value}`}\n`;
  });
  return `${comment(newCommandWords(lang).sourceHead)}\n${lines.join('')}`;
}
