// Runs before the tests in an engine that takes its language from the system: its reader asks for Chinese.
Object.defineProperties(navigator, {
  language: { get: () => 'zh-CN' },
  languages: { get: () => ['zh-CN'] },
});
