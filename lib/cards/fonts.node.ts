// The two weights pictures are drawn with, read from the font that is installed with the project, once
// for a run. It must not know what is drawn.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Fonts, readFont } from './font';

let read: Fonts | undefined;

/** @throws Error when the package with the font is not installed. */
export function fonts(): Fonts {
  const require = createRequire(import.meta.url);
  read ??= {
    regular: readFont(
      readFileSync(
        require.resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'),
      ),
    ),
    bold: readFont(
      readFileSync(
        require.resolve('@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf'),
      ),
    ),
  };
  return read;
}
