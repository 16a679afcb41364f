// Writes texts to the clipboard, each in its format. The texts may still be on their way: Safari wants
// to hear at the moment of the click that something will be written.

/** @param texts media type → text */
export async function writeClipboard(
  texts: Readonly<Record<string, Promise<string>>>,
): Promise<void> {
  const types = Object.entries(texts);
  // Pages that came by plain http have no clipboard of the new kind.
  if (navigator.clipboard && window.ClipboardItem) {
    const blobs = types.map(([type, text]) => [
      type,
      text.then((whole) => new Blob([whole], { type })),
    ]);
    return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }
  const ready = await Promise.all(types.map(async ([type, text]) => [type, await text] as const));
  const fill = (event: ClipboardEvent) => {
    for (const [type, text] of ready) event.clipboardData?.setData(type, text);
    event.preventDefault();
  };
  document.addEventListener('copy', fill);
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  if (!isDone) throw new Error('copy refused');
}
