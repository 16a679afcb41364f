// The shape of content/moved.yaml: where a published address leads now, or why it is gone.
import { z } from 'zod';
import { locales } from '../locales';
import { isCalendarDate } from '../text/calendar';
import { fields, localizedText, webAddress } from '../text/values';
import { isPagePath, splitAnchor } from '../url/site-address';

/** Every segment begins with a letter or digit: no `//host`, `\`, `..` or scheme gets through. */
const pattern = /^\/(?:[a-z0-9][a-z0-9._-]*\/)*(?:[a-z0-9][a-z0-9._-]*)?(?:#[\w.-]+)?$/;
const language = new RegExp(`^/(?:${locales.join('|')})(?:/|$)`);

const addressExpected =
  'an address of this site without language and base path, such as /cases/x-2019/#why';

const isAddress = (text: string): boolean =>
  pattern.test(text) && text !== '/' && !language.test(text);

const slashExpected = 'an address with "/" at its end, as pages have';

const address = z
  .string({ error: addressExpected })
  .refine(isAddress, { error: addressExpected })
  .refine((text) => !/\/[^./#]+(?:#|$)/.test(text), { error: slashExpected });

const dayExpected = 'a day of the calendar, such as "2026-03-01"';

const day = z
  .string({ error: dayExpected })
  .refine((text) => text.length === 10 && isCalendarDate(text), { error: dayExpected });

const isPage = (text: string): boolean => isPagePath(splitAnchor(text).path);

export const movedSchema = fields(
  {
    from: address,
    to: address.optional(),
    gone: day.optional(),
    why: localizedText.optional(),
    instead: address.optional(),
    archive: webAddress.optional(),
  },
  'an entry { from, to } or { from, gone, why }',
).superRefine((entry, context) => {
  const report = (key: keyof typeof entry, message: string) =>
    context.addIssue({ code: 'custom', path: [key], message });
  if (entry.to === undefined) {
    if (entry.gone === undefined) report('to', 'where it is now; or, if it is gone, "gone:"');
    else if (entry.why === undefined) report('why', 'why it is gone, in each language');
    return;
  }
  for (const key of ['gone', 'why', 'instead', 'archive'] as const) {
    if (entry[key] !== undefined) report(key, `no "${key}" beside "to"`);
  }
  if (!(isAddress(entry.from) && isAddress(entry.to))) return;
  if (isPage(entry.from) !== isPage(entry.to)) {
    report('to', isPage(entry.from) ? 'a page, as "from" is one' : 'a file, as "from" is one');
  } else if (entry.from.includes('#') && !entry.to.includes('#')) {
    report('to', 'an anchor, as "from" is one');
  }
});

export type MovedEntry = z.infer<typeof movedSchema>;
