import { build, type Rolldown } from 'vite';

/** An entry with all that it imports, as one module, as small as a production build makes it. */
export async function bundled(entry: string): Promise<Uint8Array> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'entry' },
      // Vite leaves the white space in modules of a library, for whoever bundles them.
      rolldownOptions: { output: { minify: { compress: true, mangle: { toplevel: true }, codegen: { removeWhitespace: true } } } },
    },
  });
  // One format and nothing watched: there is one bundle.
  const [bundle] = [output].flat() as Rolldown.RolldownOutput[];
  return Buffer.from(bundle!.output.map((file) => (file.type === 'chunk' ? file.code : '')).join(''));
}
