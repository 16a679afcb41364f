// Says that a text is shown in another language because its translation is missing.
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';

export function FallbackNotice({ locale, lang }: { locale: Locale; lang: Locale }) {
  if (lang === locale) return null;
  return (
    <p role="note" className="border border-strong-rule px-4 py-2">
      {messages(locale).fallback}
    </p>
  );
}
