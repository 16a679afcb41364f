// The parts of an address below the base path: page or file, anchor, language. It must not know which
// addresses there are.
import { type Locale, locales } from '../locales';

/** `/en/cases/x/#f-y` → `/en/cases/x/` and `f-y`. */
export function splitAnchor(address: string): { path: string; anchor: string | undefined } {
  const at = address.indexOf('#');
  if (at < 0) return { path: address, anchor: undefined };
  return { path: address.slice(0, at), anchor: address.slice(at + 1) };
}

/** `/en/cases/x/` → `/cases/x/` in English; an address above the languages stays as it is. */
export function splitLocale(path: string): { locale: Locale | undefined; path: string } {
  const locale = locales.find((one) => path.startsWith(`/${one}/`));
  return { locale, path: locale ? path.slice(locale.length + 1) : path };
}

/** Whether it is a page; else it is a file. */
export function isPagePath(path: string): boolean {
  return path.endsWith('/');
}
