// Letters, digits and signs of full width, as a Japanese keyboard may give them, in the width that ids
// have. It must not know what is typed.

export function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}
