/**
 * esbuild options of the screens' bundle: one script and one stylesheet for Chromium 64 and later, with Preact in
 * React's place. Used by the build and by the tests, so that both see the same bytes.
 * @param {string} outdir folder of the hashed files
 * @returns {import('esbuild').BuildOptions}
 */
export function playerBundle(outdir) {
  return {
    entryPoints: { player: 'src/player/main.tsx' },
    outdir,
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    metafile: true,
    format: 'iife',
    target: 'chrome64',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: {
      react: 'preact/compat',
      'react-dom': 'preact/compat',
      'react-dom/client': 'preact/compat/client',
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    charset: 'utf8',
  }
}
