// Ready-made statements of a facet for editors, with the places to fill in. It must not know which
// facet they stand in.
import type { Status } from '../cases/statuses';
import { notStated } from '../text/values';
import type { SchemaPart } from './schema-words';

/** A place the editor stops at, with what stands there until the author writes. */
const stop = (number: number, word = '') => `\${${number}${word && `:${word}`}}`;

/** What a statement of this status needs beside `is`, `status` and `at`. */
const kinds: readonly { status: Status; about: string; more: readonly string[] }[] = [
  { status: 'used', about: 'in use / 利用中', more: [] },
  {
    status: 'used-formerly',
    about: 'formerly in use / 以前利用',
    more: [
      `until: "${stop(4)}"`,
      `replacedBy: ${stop(5, notStated)}`,
      `leftBecause: ${stop(6, notStated)}`,
    ],
  },
  {
    status: 'rejected',
    about: 'looked at and not chosen / 検討して不採用',
    more: [`because: ${stop(4, notStated)}`, `note: { en: ${stop(5)}, ja: ${stop(6)} }`],
  },
];

/** @param isEntry behind a dash that is there, or the whole list behind the key */
export function statementSnippets(isEntry: boolean): readonly SchemaPart[] {
  return kinds.map(({ status, about, more }) => {
    const lines = [
      `is: ${stop(1)}`,
      `status: ${status}`,
      `at: "${stop(2, 'source')}#S${stop(3, '1')}"`,
      ...more,
    ];
    // Editors indent like the line of the dash, which is two less than its fields.
    const bodyText = isEntry ? lines.join('\n  ') : `\n  - ${lines.join('\n    ')}`;
    return { label: `${status} …`, description: about, bodyText };
  });
}
