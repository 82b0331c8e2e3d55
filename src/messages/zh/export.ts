import type { ExportMessages } from '../types/export.js';

export const messages: ExportMessages = {
  tools: {
    group: '下载与引用',
    saved: '已保存',
    copyTable: '复制表格',
    copy: '复制',
    copied: '已复制',
    embed: '嵌入代码',
    forms: { tag: '标签', frame: 'iframe', still: '静态图', text: '文字' },
    failed: (reason) => `未能完成：${reason}`,
  },
};
