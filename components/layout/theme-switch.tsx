// The theme switch; the reading script brings it to life, without script it stays away.
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';

export function ThemeSwitch({ locale }: { locale: Locale }) {
  const words = messages(locale);
  return (
    <label className="needs-script no-print flex items-center gap-2">
      {words.theme}
      <select data-theme-switch className="control py-0.5">
        <option value="auto">{words.themeAuto}</option>
        <option value="light">{words.themeLight}</option>
        <option value="dark">{words.themeDark}</option>
      </select>
    </label>
  );
}
