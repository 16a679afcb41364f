// The two files of a new case: valid at once, every facet not stated, and a comment at each field that
// says what belongs there. Fields come from the schema, so that a new one appears by itself. It must not
// touch the disk.
import { caseFieldWords } from '../../cases/field-words';
import { caseFields } from '../../cases/schema';
import { facetGroups, statementFacets } from '../../facets';
import { defaultLocale, type Locale, locales } from '../../locales';
import { newCommandWords } from '../../messages/new-command';
import type { FieldWords } from '../../text/field-words';
import { toBeWritten, unfinishedMark } from '../../text/unfinished';
import { notStated } from '../../text/values';
import type { ContentNames } from '../names';
import { localized, orMark } from './localized';
import type { SkeletonRequest } from './skeleton-request';
import { comment, idYaml, quoteYaml } from './yaml-comment';

/** By name of the file. */
export function caseSkeleton(
  request: SkeletonRequest,
  names: Pick<ContentNames, 'terms'>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    locales.map((locale) =>
      locale === defaultLocale
        ? [`${request.id}.mdx`, withFacts(request, names)]
        : [`${request.id}.${locale}.mdx`, withWords(request, locale)],
    ),
  );
}

function withFacts(request: SkeletonRequest, names: Pick<ContentNames, 'terms'>): string {
  const { lang } = request;
  const words = newCommandWords(lang);
  const values = valuesOf(request, names);
  const keys = Object.keys(caseFields);
  const field = (key: string) => fieldLines(key, caseWords(key), values[key], lang);
  const behind = keys.indexOf('motives');
  const parts = [
    comment(words.caseHead(request.source.id).join('\n')),
    ...keys.slice(0, behind).map(field),
    ...facetLines(lang),
    ...keys.slice(behind).map((key) => listed(key, names, lang) + field(key)),
  ];
  return `---\n${parts.join('\n')}---\n\n${prose(request, defaultLocale)}`;
}

const caseWords = (key: string): FieldWords | undefined =>
  (caseFieldWords as Readonly<Record<string, FieldWords>>)[key];

/** A field that may be left out stands there as an example. */
function fieldLines(
  key: string,
  words: FieldWords | undefined,
  value: string | undefined,
  lang: Locale,
): string {
  const about = words
    ? comment(newCommandWords(lang).about(words.label[lang], words.meaning[lang]))
    : '';
  return value === undefined
    ? `${about}# ${words?.example ?? key}\n`
    : `${about}${key}:${value.startsWith('\n') ? '' : ' '}${value}\n`;
}

/** What is known; the rest of the required fields says that it is not. */
function valuesOf(
  { company, source, title, subject, lang }: SkeletonRequest,
  { terms }: Pick<ContentNames, 'terms'>,
): Readonly<Record<string, string>> {
  const at = quoteYaml(`${source.id}#${source.place}`);
  const first = (vocabulary: string) => terms[vocabulary]?.[0]?.id ?? '';
  const mark = unfinishedMark[defaultLocale];
  const note = localized((locale) => toBeWritten(locale, newCommandWords(locale).choose));
  return {
    title: quoteYaml(orMark(title, lang, defaultLocale)),
    summary: quoteYaml(mark),
    company: idYaml(company),
    product: notStated,
    subject: localized((locale) => orMark(subject, lang, locale)),
    unit: notStated,
    sources: `[{ id: ${idYaml(source.id)}, role: primary }]`,
    speakers: notStated,
    motives: notStated,
    difficulties: notStated,
    outcome: [
      '',
      `  is: ${first('outcome')}`,
      `  scope: ${first('scope')}`,
      `  rollout: ${first('rollout')}`,
      `  at: ${at}`,
      `  date: ${notStated}`,
      `  note: ${note}`,
    ].join('\n'),
    timeline: '[]',
  };
}

/** The choices of the one field whose terms must be chosen. */
function listed(key: string, { terms }: Pick<ContentNames, 'terms'>, lang: Locale): string {
  if (key !== 'outcome') return '';
  return ['outcome', 'scope', 'rollout']
    .map((vocabulary) => {
      const ids = (terms[vocabulary] ?? []).map(({ id, label }) => `${id} (${label[lang]})`);
      const name = vocabulary === key ? 'is' : vocabulary;
      return comment(`${name}: ${newCommandWords(lang).oneOf(ids.join(', '))}`);
    })
    .join('');
}

function facetLines(lang: Locale): string[] {
  const groups = Object.entries(facetGroups).map(([group, label]) => {
    const own = statementFacets.filter((facet) => facet.group === group);
    const lines = own.map(
      ({ id, label: name, about }) =>
        `${comment(newCommandWords(lang).about(name[lang], about[lang]))}${id}: ${notStated}\n`,
    );
    return lines.length > 0 ? `${comment(`== ${label[lang]} ==`)}${lines.join('')}` : '';
  });
  return [comment(newCommandWords(lang).facetHead), ...groups.filter((group) => group !== '')];
}

/** The file of another language: words only. */
function withWords(request: SkeletonRequest, locale: Locale): string {
  const { lang, title } = request;
  const field = (key: 'title' | 'summary', value: string) =>
    fieldLines(key, caseFieldWords[key], quoteYaml(value), lang);
  const front = [
    field('title', orMark(title, lang, locale)),
    field('summary', unfinishedMark[locale]),
  ];
  return `---\n${front.join('\n')}---\n\n${prose(request, locale)}`;
}

/** The same headings with the same ids in every language; each paragraph has its evidence. */
function prose({ source }: SkeletonRequest, locale: Locale): string {
  const cite = `<Cite at="${source.id}#${source.place}" />`;
  return newCommandWords(locale)
    .sections.map(
      ({ id, title, about }) =>
        `## ${title} {/* ${id} */}\n\n${toBeWritten(locale, about)} ${cite}\n`,
    )
    .join('\n');
}
