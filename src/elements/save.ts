/** Whether the page may start a download; in a sandbox of no origin it may not, and a link must do. */
export const mayDownload = (): boolean => globalThis.origin !== 'null';

/** Starts the download of a file by its address. */
export function download(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}

/** Puts a text on the clipboard, with a marked-up form of it where the browser takes one. */
export async function copy(text: string, html?: string): Promise<void> {
  if (html && 'ClipboardItem' in globalThis) {
    const item = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
    await navigator.clipboard.write([
      new ClipboardItem({ ...item('text/plain', text), ...item('text/html', html) }),
    ]);
  } else await navigator.clipboard.writeText(text);
}

/** A title as the name of a file. */
export const fileName = (title: string, ending: string): string =>
  `${title.replace(/[\\/:*?"<>|\s]+/g, ' ').trim() || 'chart'}.${ending}`;
