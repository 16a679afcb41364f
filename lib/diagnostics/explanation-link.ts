// Where a code of the checker is explained: its page where the site has an address, else the command.
// It must not know the explanation.

import { baseUrl } from '../site';
import { absolute, paths } from '../url/paths';

export function explanationLink(code: string): string {
  return explanationPage(code) ?? `npm run check -- --explain ${code}`;
}

/** The address of the page, for formats that take addresses alone. */
export function explanationPage(code: string): string | undefined {
  return baseUrl === '' ? undefined : absolute(paths.check('en', code));
}
