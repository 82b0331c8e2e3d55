import type { ExportMessages } from '../types/export.js';

export const messages: ExportMessages = {
  tools: {
    group: 'Download and reuse',
    saved: 'Saved',
    copyTable: 'Copy table',
    copy: 'Copy',
    copied: 'Copied',
    embed: 'Embed code',
    forms: { tag: 'Tag', frame: 'Iframe', still: 'Still image', text: 'Text' },
    failed: (reason) => `That failed: ${reason}`,
  },
};
