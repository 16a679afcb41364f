// The theme switch; the reading script brings it to life, without script it stays away.
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';

export function ThemeSwitch({ locale }: { locale: Locale }) {
  const words = messages(locale);
  return (
    <select data-theme-switch aria-label={words.theme} className="needs-script control py-0.5">
      <option value="auto">{words.themeAuto}</option>
      <option value="light">{words.themeLight}</option>
      <option value="dark">{words.themeDark}</option>
    </select>
  );
}
