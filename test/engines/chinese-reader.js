// Runs before the tests: makes Chinese the reader's language in engines that take it from the system.
Object.defineProperties(navigator, {
  language: { get: () => 'zh-CN' },
  languages: { get: () => ['zh-CN'] },
});
