// Who made the base, as schema.org's Organization.
import type { Locale } from '../../locales';
import { messages } from '../../messages/messages';
import { absolute, paths } from '../../url/paths';
import type { Thing } from './script-text';

export function publisher(locale: Locale): Thing {
  const url = absolute(paths.home(locale));
  return { '@type': 'Organization', name: messages(locale).siteName, url };
}
