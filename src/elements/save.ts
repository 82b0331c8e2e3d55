/** Whether the page may start downloads; a sandboxed page without an origin may not, and shows a link instead. */
export const mayDownload = (): boolean => globalThis.origin !== 'null';

/** Downloads the file at an address. */
export function download(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}

/** Copies text to the clipboard, also as HTML where the browser supports it. */
export async function copy(text: string, html?: string): Promise<void> {
  if (html && 'ClipboardItem' in globalThis) {
    const item = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
    await navigator.clipboard.write([
      new ClipboardItem({ ...item('text/plain', text), ...item('text/html', html) }),
    ]);
  } else await navigator.clipboard.writeText(text);
}

/** A file name made from a title. */
export const fileName = (title: string, ending: string): string =>
  `${title.replace(/[\\/:*?"<>|\s]+/g, ' ').trim() || 'chart'}.${ending}`;
