/** The ways to take a chart away: code to copy, then files to save. */
export const codeForms = ['tag', 'file', 'frame', 'wechat', 'rss', 'amp'] as const;
export const fileForms = ['png', 'svg', 'json', 'csv'] as const;

export type CodeForm = (typeof codeForms)[number];
export type FileForm = (typeof fileForms)[number];
export type TakeForm = CodeForm | FileForm | 'print';
