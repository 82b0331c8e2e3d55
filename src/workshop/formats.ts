/** The export formats: code to copy, then files to copy or save; SVG is both. */
export const codeFormats = ['tag', 'file', 'frame', 'wechat', 'rss', 'amp', 'svg'] as const;
export const fileFormats = ['png', 'svg', 'json', 'csv'] as const;

export type CodeFormat = (typeof codeFormats)[number];
export type FileFormat = (typeof fileFormats)[number];
export type ExportFormat = CodeFormat | FileFormat | 'print';
