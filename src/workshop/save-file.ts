/** Saves a file as a download. */
export function save(name: string, content: string | Blob, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Copies an image or text file to the clipboard. Takes a promise, as browsers allow the call only during a click. */
export async function copyFile(
  file: Promise<readonly [name: string, content: string | Blob, type: string]>,
  type: 'image/png' | 'text/plain',
): Promise<void> {
  const blob = file.then(
    // The byte order mark is for files only.
    ([, content]) =>
      new Blob([typeof content === 'string' ? content.replace(/^\uFEFF/, '') : content], { type }),
  );
  await navigator.clipboard.write([new ClipboardItem({ [type]: blob })]);
}
