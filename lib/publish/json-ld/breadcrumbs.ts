// The way to a page, as schema.org's BreadcrumbList.
import type { Locale } from '../../locales';
import { messages } from '../../messages/messages';
import { absolute, paths } from '../../url/paths';
import type { Thing } from './script-text';

interface Step {
  readonly name: string;
  readonly path: string;
}

/** @param steps from the first below the home page to the page itself */
export function breadcrumbs(locale: Locale, ...steps: readonly Step[]): Thing {
  const home = { name: messages(locale).siteName, path: paths.home(locale) };
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...steps].map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: absolute(path),
    })),
  };
}
