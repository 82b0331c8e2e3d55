// The page of a tag in Chinese: attributes as docs/charts.zh-CN.md has them, everything else as it stands here.
import { sectionOf } from './markdown.js';

/** What a page of stories is about, by the first part of its id. @type {Readonly<Record<string, string>>} */
export const descriptions = {
  'target-bars': '完成情况与目标对照，每项指标一条；还没有结果时，目标与基期对照。',
  'trend-lines': '数值随时间的变化，以及到下一目标的路径；每项指标、每种时期一幅。',
  'city-radar': '几个地区在可比的指标上并排比较，画成雷达图或点图。',
  explore: '图可以逐个数值地读：按 Tab 键到按钮，按 Enter 键进入，用方向键移动；触摸时用按钮。',
  looks: '三种图在不同的环境里：深色网页、几种宽度、网页自己的颜色。',
  states: '没有图，或图不完整时，读者看到什么。',
};

/** The kinds of things that the table lists. */
export const categories = {
  attributes: 'HTML 属性',
  properties: 'JavaScript 属性',
  methods: '方法',
  events: '事件',
  slots: '插槽',
  parts: '部件（::part）',
  states: '状态（:state）',
  'custom properties': '自定义属性',
};

const others = {
  lang: '标签的语言；留空则随网页。',
  'methods: reload':
    '绕过浏览器缓存，重新取 `src` 的文件；新数据来之前，所见不变。取到或失败后，返回的 Promise 完成。',
  'methods: toSvg': '整幅图的 SVG 文本：标题、结论、图形、注和来源。',
  'methods: toPng': '整幅图的 PNG 文件。',
  'methods: toCsv': '图中数值的 CSV，含单位、时期、来源和注。',
  'methods: embedCode':
    '把这张图放进别的网页的代码：`tag`、`frame`、`still`、`text`，或不含脚本的 HTML：`page`、`wechat`、`rss`、`amp`、`print`。',
  'events: plan-ready': '图已画好；`detail` 里有标题和结论。',
  'events: plan-select': '读者选中或取消选中一项；`detail` 里有 `indicator`、`place`、`selected`。',
  'events: plan-error': '数据无法显示；`detail` 写明文件、字段、行、列和问题。',
  'slots: ': '表格或 JSON 脚本；`data` 和 `src` 都没有设置时，就是图的数据。',
  'slots: heading': '代替大标题。',
  'slots: summary': '代替大标题下的一行。',
  'slots: source': '代替来源。',
  'parts: figure': '整幅图。',
  'parts: heading': '大标题。',
  'parts: summary': '大标题下的一行。',
  'parts: controls': '在雷达图与点图之间切换的按钮。',
  'parts: picture': '图形所在的框。',
  'parts: focus-layer': '接收鼠标和键盘操作的一层。',
  'parts: tooltip': '提示文字。',
  'parts: explore': '图下逐项查看的按钮。',
  'parts: shortcuts-help': '快捷键列表。',
  'parts: updates': '新数据带来的变化，以及清除标记的按钮。',
  'parts: range-selector': '长序列的时段选择器。',
  'parts: notes': '注。',
  'parts: more-notes': '其余注的折叠区。',
  'parts: source': '来源。',
  'parts: toolbar': '保存、复制和嵌入的按钮。',
  'parts: embed': '嵌入代码。',
  'parts: data': '数据表的折叠区。',
  'parts: table': '数据表。',
  'parts: unread': '未读取的单元格。',
  'parts: message': '图无法显示时的信息。',
  'states: loading': '正在取数据。',
  'states: error': '数据无法显示。',
  'states: empty': '所选范围没有数据。',
  'custom properties: --plan-min-height': '载入时预留的最小高度。',
  'custom properties: --plan-background': '底色。',
  'custom properties: --plan-text': '文字。',
  'custom properties: --plan-text-secondary': '次要文字。',
  'custom properties: --plan-grid': '网格线。',
  'custom properties: --plan-band': '规划期的色带。',
  'custom properties: --plan-actual': '已达到目标的数值。',
  'custom properties: --plan-behind': '未达到目标的数值。',
  'custom properties: --plan-target': '目标。',
  'custom properties: --plan-base': '基期。',
  'custom properties: --plan-place-1': '第一个地区的颜色。',
  'custom properties: --plan-place-2': '第二个地区的颜色。',
  'custom properties: --plan-place-3': '第三个地区的颜色。',
  'custom properties: --plan-place-4': '第四个地区的颜色。',
};

/** The last cell of each row by the name in the first. @param {string} text */
const rowsOf = (text) =>
  Array.from(text.matchAll(/^\| `([\w-]+)` .*? \| ((?:[^|\n]|\\\|)+?) *\|$/gm), ([, name, meaning]) => [
    name,
    // The page is not the document, so it has no way to the document's sections.
    meaning.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1'),
  ]);

/**
 * What a tag's table says, by the keys of `argTypesOfTag`.
 * @param {string} tag @param {string} english docs/charts.md @param {string} chinese its translation
 * @returns {Record<string, string>}
 */
export function inChinese(tag, english, chinese) {
  const own = { 'plan-city-radar': 'of-the-city-radar' }[tag] ?? tag.replace('plan-', 'of-');
  const [common] = sectionOf('attributes-of-all-tags', english, chinese).split(/^### /m);
  return {
    ...Object.fromEntries([...rowsOf(common), ...rowsOf(sectionOf(own, english, chinese))]),
    ...others,
  };
}
