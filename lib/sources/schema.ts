// The shape of content/sources/<id>.yaml: one document, what it is and how much of it was read.
import { z } from 'zod';
import type { FromOverlay } from '../origin';
import {
  dateExpected,
  factDate,
  fields,
  idOf,
  lineOf,
  listOf,
  localizedText,
  orNotStated,
  ownAddress,
  webAddress,
} from '../text/values';
import { isOwnAddress, isPublicAddress } from '../text/web-address';
import { parseLocator } from './locator';
import { ownRepository, repository } from './repository-schema';

const kinds = [
  'talk',
  'slides',
  'article',
  'blog',
  'interview',
  'adr',
  'case-study',
  'video',
  'docs',
  'notice',
  'postmortem',
  'repository',
] as const;

const archiveOf = (isAddress: (text: string) => boolean) =>
  z.union(
    [
      // Without `abort`, a word in its place would hear of the address alone.
      z.string().refine(isAddress, { abort: true }),
      fields({
        none: z.union([lineOf('a reason'), localizedText], {
          error: 'a reason, or { en: …, ja: … }',
        }),
      }),
    ],
    { error: 'the address of an archived copy, or { none: <reason> }' },
  );

/** What an archive of the web says it is a copy of. */
function archivedAddress(archive: string): string | undefined {
  return /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:ph|is|today|org))\/[\w*]+\/(https?:\/.+)$/i.exec(
    archive,
  )?.[1];
}

/** Archives drop slashes, and sites move to https. */
function sameAddress(a: string, b: string): boolean {
  const plain = (address: string) =>
    address
      .replace(/^https?:\/+(?:www\.)?/i, '')
      .replace(/#.*$/, '')
      .replace(/\/$/, '')
      .toLowerCase();
  return plain(a) === plain(b);
}

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** `jp` and `cn` are countries. */
const isLanguage = (code: string): boolean =>
  !/^[a-z]{2}/.test(code) || languages.of(code.slice(0, 2)) !== undefined;

const languageExpected = 'a language code in lower case, such as ja';
const coversExpected = 'a place such as S1-49, p1, §Heading, title, lead or the label of a file';

/** A heading is read with all its turns of speech. */
function isPlace(text: string): boolean {
  const locator = parseLocator(text.normalize('NFKC'));
  return locator !== undefined && !(locator.kind === 'heading' && locator.turn !== undefined);
}

export const sourceSchema = fields(
  {
    id: idOf('the source id, equal to the file name'),
    kind: z.enum(kinds, { error: `one of ${kinds.join(', ')}` }),
    title: lineOf('the title as printed'),
    publisher: lineOf('the publisher'),
    authors: orNotStated(
      listOf(lineOf('an author'), 'a list of authors').min(1, {
        error: 'at least one author, or not-stated',
      }),
      'a list of authors',
    ),
    event: lineOf('the event').optional(),
    url: orNotStated(webAddress, 'an https address'),
    archive: archiveOf(isPublicAddress),
    repository: repository.optional(),
    gone: fields(
      { asOf: factDate, note: localizedText.optional() },
      '{ asOf, note? } for a document that no longer answers at its address',
    ).optional(),
    date: orNotStated(factDate, dateExpected).describe('When it was published.'),
    told: factDate.optional().describe('The day of the event, if it is another.'),
    language: z
      .string({ error: languageExpected })
      .regex(/^[a-z]{2}(-[a-z]{2,4})?$/, { error: languageExpected })
      .refine(isLanguage, { error: languageExpected }),
    extent: z.enum(['full', 'partial', 'secondary'], { error: 'full, partial or secondary' }),
    covers: listOf(
      z.string({ error: coversExpected }).refine(isPlace, { error: coversExpected }),
      'a list of the places read',
    ).min(1, { error: 'at least one place read' }),
    missing: z
      .union([lineOf('what was not read'), localizedText], {
        error: 'what was not read: { en: …, ja: … }',
      })
      .transform((text) => (typeof text === 'string' ? { en: text, ja: text } : text))
      .pipe(localizedText)
      .optional(),
  },
  'a source',
)
  .refine((source) => source.extent === 'full' || source.missing !== undefined, {
    error: 'what was not read, since the extent is not full',
    path: ['missing'],
  })
  .refine(({ gone, archive, repository }) => !gone || typeof archive === 'string' || repository, {
    error: 'the address of an archived copy, or "repository", since the address no longer answers',
    path: ['archive'],
  })
  .superRefine(({ archive, url }, context) => {
    if (typeof archive !== 'string' || url === 'not-stated') return;
    const copied = archivedAddress(archive);
    if (sameAddress(archive, url)) {
      const message = 'an archived copy, which has an address of its own';
      context.addIssue({ code: 'custom', path: ['archive'], message });
    } else if (copied !== undefined && !sameAddress(copied, url)) {
      const message = `an archived copy of ${url}`;
      context.addIssue({ code: 'custom', path: ['archive'], message });
    }
  })
  .superRefine(
    ({ covers, repository }, context) => {
      for (const [i, text] of covers.entries()) {
        if (typeof text !== 'string') continue;
        const place = parseLocator(text.normalize('NFKC'));
        if (place?.kind !== 'file' || Object.hasOwn(repository?.files ?? {}, place.file)) continue;
        const message = `${coversExpected} of "repository"`;
        context.addIssue({ code: 'custom', path: ['covers', i], message });
      }
    },
    {
      // Also beside other problems, unless "repository" is what is wrong.
      when: ({ value, issues }) => {
        const { covers, repository } = Object(value);
        return issues.length === 0 || (Array.isArray(covers) && repository === undefined);
      },
    },
  );

/** In an overlay: a page of a wiki, or a meeting, that only colleagues reach. */
export const ownSourceSchema = sourceSchema.safeExtend({
  url: orNotStated(ownAddress, 'an http(s) address'),
  archive: archiveOf(isOwnAddress),
  repository: ownRepository.optional(),
});

export type Source = z.infer<typeof sourceSchema> & FromOverlay;
