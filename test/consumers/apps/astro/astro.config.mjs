export default { outDir: 'out', base: '/astro/out', devToolbar: { enabled: false } };
