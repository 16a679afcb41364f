// A drawing as SVG: blocks, signs, and texts as outlines, so that nothing else is needed to see it. It
// must not know what it shows.
import { signDrawing } from '../charts/sign-drawing';
import { ascent, type Drawing, type DrawingItem } from './drawing';
import type { Fonts } from './font';
import { textPath } from './text-path';

/**
 * @param title for those who do not see it; left out where the picture becomes pixels
 */
export function drawingSvg(fonts: Fonts, drawing: Drawing, title?: string): string {
  const { width, height, background, items } = drawing;
  const size = `width="${number(width)}" height="${number(height)}"`;
  const view = `viewBox="0 0 ${number(width)} ${number(height)}"`;
  const role = title === undefined ? '' : ' role="img"';
  const name = title === undefined ? '' : `<title>${escapeXml(title)}</title>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${view}${role}>${name}` +
    `<rect ${size} fill="${background}"/>${items.map((item) => itemSvg(fonts, item)).join('')}</svg>`
  );
}

function itemSvg(fonts: Fonts, item: DrawingItem): string {
  const { box, colour } = item;
  if (item.kind === 'block') {
    const place = `x="${number(box.x)}" y="${number(box.y)}"`;
    const size = `width="${number(box.width)}" height="${number(box.height)}"`;
    const round = item.radius ? ` rx="${item.radius}"` : '';
    return `<rect ${place} ${size}${round} fill="${colour}"/>`;
  }
  if (item.kind === 'sign') {
    const scale = number(box.width / 16);
    return (
      `<path transform="translate(${number(box.x)} ${number(box.y)}) scale(${scale})" fill="none" ` +
      `stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" ` +
      `d="${signDrawing(item.name)}"/>`
    );
  }
  const font = fonts[item.weight];
  const path = textPath(font, item.text);
  if (path === '') return '';
  const scale = (item.size / font.unitsPerEm).toFixed(5);
  const place = `${number(box.x)} ${number(box.y + ascent * item.size)}`;
  return `<path transform="translate(${place}) scale(${scale} -${scale})" fill="${colour}" d="${path}"/>`;
}

/** Hundredths of a pixel are enough, and the same on every machine. */
const number = (value: number): string => String(Math.round(value * 100) / 100);

function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  // Characters that XML has no way to write. Halves first: they would find together once others go.
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const writable = whole.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return writable.replace(/[&<>]/g, (character) => entities[character] ?? '');
}
