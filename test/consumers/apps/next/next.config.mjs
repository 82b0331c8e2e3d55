export default {
  output: 'export',
  distDir: 'out',
  basePath: '/next/out',
  turbopack: { root: import.meta.dirname },
};
