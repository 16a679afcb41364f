// What a page says of itself to programs (JSON-LD). It runs nothing, so every page may hold it.
import { scriptText, type Thing } from '#lib/publish/json-ld/script-text';

export function JsonLd({ things }: { things: readonly Thing[] }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no sign can end the script
      dangerouslySetInnerHTML={{ __html: scriptText(things) }}
    />
  );
}
