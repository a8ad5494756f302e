/** What the bundler tells of its modules. */
interface Modules {
  readonly getModuleInfo: (id: string) => {
    readonly isEntry: boolean;
    /** Modules that import it from the start, and not when it is asked for. */
    readonly importers: readonly string[];
  } | null;
}

/**
 * Tells of a module whether the first page needs it: the entry imports it, itself or through
 * others. Left alone, the bundler makes a file of each set of modules that the entry and a later
 * part share: dozens of small ones.
 */
export function firstPageModules(): (id: string, modules: Modules) => boolean {
  const known = new Map<string, boolean>();
  const isFirst = (id: string, modules: Modules): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // While its importers are looked at, a module that they lead back to adds nothing.
    known.set(id, false);
    const info = modules.getModuleInfo(id);
    const isOf =
      info !== null &&
      (info.isEntry || info.importers.some((importer) => isFirst(importer, modules)));
    known.set(id, isOf);
    return isOf;
  };
  return isFirst;
}
