// The shape of a source's place in a version-controlled repository: which files, at which commit.
import { z } from 'zod';
import { fields, lineOf, orNotStated, ownAddress, webAddress } from '../text/values';
import { parseLocator } from './locator';

const commitExpected = 'the commit that was read, 40 hexadecimal digits';
const labelExpected = 'a label of letters, digits and "-" that is no place such as S1, p1 or title';

/** Short names of files, as people call them; they stand in front of a heading: `ADR019§Decision`. */
const label = z
  .string({ error: labelExpected })
  .refine((text) => parseLocator(text)?.kind === 'file' && /^[A-Za-z0-9-]+$/.test(text), {
    error: labelExpected,
  });

const pageExpected = 'the address of the repository on the web, without .git';

/** What is added to it for a file would lead nowhere behind `.git`. */
const pageOf = (address: typeof webAddress | typeof ownAddress) =>
  address.refine((url) => !url.endsWith('.git'), { error: pageExpected });

const pathExpected =
  'a path from the root of the repository, without "/" before it and without ".."';

const path = lineOf('a path in the repository').refine(
  (text) => !/^[/\\]|(?:^|[/\\])\.\.?(?:[/\\]|$)/.test(text),
  { error: pathExpected },
);

export const repository = fields(
  {
    url: pageOf(webAddress),
    commit: z.string({ error: commitExpected }).regex(/^[0-9a-f]{40}$/, { error: commitExpected }),
    licence: orNotStated(lineOf('the licence of the text'), 'the licence of the text'),
    files: z
      .record(label, path, {
        error: ({ code }) =>
          code === 'invalid_key'
            ? `${labelExpected}, before the path`
            : 'labels with paths: { README: README.md }',
      })
      .refine((files) => Object.keys(files).length > 0, { error: 'at least one file' }),
  },
  'a repository { url, commit, licence, files }',
);

export const ownRepository = repository.safeExtend({ url: pageOf(ownAddress) });

export type Repository = z.infer<typeof repository>;
