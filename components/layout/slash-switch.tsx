// Switches the "/" key off and on; the reading script brings it to life, without script it stays away.
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';

export function SlashSwitch({ locale }: { locale: Locale }) {
  return (
    <label className="needs-script no-print flex items-center gap-2 py-1">
      <input
        type="checkbox"
        data-slash-switch=""
        defaultChecked
        autoComplete="off"
        className="h-4.5 w-4.5 accent-(--accent)"
      />
      {messages(locale).slashKey}
    </label>
  );
}
