// The two weights pictures are drawn with, read from the font that is installed with the project, once
// for a run. It must not know what is drawn.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Fonts, readFont } from './font';

let read: Fonts | undefined;

/** @throws Error when the package with the font is not installed. */
export function fonts(): Fonts {
  const { resolve } = createRequire(import.meta.url);
  const file = (weight: string) =>
    readFont(
      readFileSync(resolve(`@expo-google-fonts/noto-sans-jp/${weight}/NotoSansJP_${weight}.ttf`)),
    );
  read ??= { regular: file('400Regular'), bold: file('700Bold') };
  return read;
}
