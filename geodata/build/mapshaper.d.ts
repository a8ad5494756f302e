/**
 * The one function of mapshaper 0.7 that the build calls: commands as on its command line, files by
 * name.
 */
declare module 'mapshaper' {
  const mapshaper: {
    applyCommands(
      commands: string,
      input: Readonly<Record<string, string>>,
    ): Promise<Readonly<Record<string, Uint8Array | string>>>;
  };
  export default mapshaper;
}
