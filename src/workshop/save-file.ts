/** Saves a file as the browser saves downloads. */
export function save(name: string, content: string | Blob, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Copies the content of a file, an image or a text, that may still be made: a browser allows it only in a click. */
export async function copyFile(
  file: Promise<readonly [name: string, content: string | Blob, type: string]>,
  type: 'image/png' | 'text/plain',
): Promise<void> {
  const blob = file.then(
    // The mark of the encoding is for files only.
    ([, content]) =>
      new Blob([typeof content === 'string' ? content.replace(/^\uFEFF/, '') : content], { type }),
  );
  await navigator.clipboard.write([new ClipboardItem({ [type]: blob })]);
}
