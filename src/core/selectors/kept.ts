/**
 * What `make` gives of a view, made once while all that it looks at is the same: the values of
 * `keyOf`, compared one by one. The view that was asked for last is known without looking at it, so
 * hundreds of parts may ask at each step.
 */
export function kept<View extends object, Made>(
  keyOf: (view: View) => readonly unknown[],
  make: (view: View) => Made,
): (view: View) => Made {
  let last: { readonly view: View; readonly key: readonly unknown[]; readonly made: Made } | null =
    null;
  return (view) => {
    if (last?.view === view) return last.made;
    const key = keyOf(view);
    last =
      last !== null && key.every((value, position) => value === last?.key[position])
        ? { ...last, view }
        : { view, key, made: make(view) };
    return last.made;
  };
}
