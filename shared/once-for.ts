/**
 * Derives something from a value that never changes, such as a list of a bundle, once for each value: whoever
 * asks again gets the same, as long as the value is in use.
 *
 * @param derive depends on nothing but its parameter
 * @returns the same function, which remembers
 * @example const sizeOf = onceFor((list: readonly string[]) => list.length)
 */
export function onceFor<Value extends object, Derived>(
  derive: (value: Value) => Derived,
): (value: Value) => Derived {
  const known = new WeakMap<Value, { readonly derived: Derived }>()
  return (value) => {
    const before = known.get(value)
    if (before) return before.derived
    const derived = derive(value)
    known.set(value, { derived })
    return derived
  }
}
