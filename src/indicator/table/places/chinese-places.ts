/** Short names of Chinese provinces. */
const PROVINCES =
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 ' +
  '河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门';

/**
 * Short names of Chinese cities that head columns without a word such as 市. Names with another meaning are left out:
 * 日照, 来宾, 白银, 普洱.
 */
const CITIES =
  '石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 廊坊 衡水 太原 大同 阳泉 长治 晋城 ' +
  '晋中 运城 临汾 吕梁 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 ' +
  '沈阳 大连 鞍山 抚顺 本溪 丹东 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛 长春 四平 辽源 ' +
  '通化 白山 松原 白城 哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 ' +
  '黑河 绥化 南京 无锡 南通 连云港 淮安 盐城 镇江 宿迁 宁波 嘉兴 绍兴 金华 舟山 丽水 ' +
  '合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 阜阳 六安 宣城 厦门 莆田 三明 南平 ' +
  '龙岩 宁德 平潭 南昌 景德镇 萍乡 九江 新余 鹰潭 吉安 宜春 上饶 济南 青岛 淄博 枣庄 ' +
  '东营 烟台 潍坊 济宁 泰安 威海 临沂 聊城 菏泽 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 ' +
  '濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源 武汉 黄石 十堰 宜昌 襄阳 荆门 ' +
  '孝感 黄冈 咸宁 恩施 仙桃 潜江 天门 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 ' +
  '怀化 娄底 湘西 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 汕尾 河源 阳江 清远 ' +
  '东莞 中山 揭阳 云浮 南宁 桂林 北海 防城港 贵港 玉林 百色 河池 崇左 海口 三亚 成都 ' +
  '自贡 攀枝花 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 雅安 巴中 资阳 凉山 ' +
  '贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南 黔东南 黔南 昆明 曲靖 玉溪 保山 昭通 丽江 ' +
  '临沧 楚雄 大理 拉萨 日喀则 昌都 林芝 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 ' +
  '商洛 嘉峪关 金昌 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 西宁 海东 银川 石嘴山 吴忠 ' +
  '固原 中卫 乌鲁木齐 克拉玛依 吐鲁番 哈密';

const provinces = new Set(PROVINCES.split(' '));
const places = new Set([...provinces, ...CITIES.split(' ')]);

/** Whether a text is the short name of a Chinese province. */
export const isProvince = (text: string) => provinces.has(text);

/** Whether a text is the short name of a Chinese province or city. */
export const isChinesePlace = (text: string) => places.has(text);
