/**
 * A tree from a flat list of values, each with the `path` of ids that leads to it. A value hangs under the nearest
 * ancestor that the list holds. Within a node the order of the list stays.
 * @returns nodes {value, children}
 */
export function grow(values) {
  const nodes = new Map(values.map((value) => [value.id, { value, children: [] }]));
  const roots = [];
  for (const { value, children } of nodes.values()) {
    const ancestors = (value.path ?? []).slice(0, -1).reverse();
    const parent = ancestors.map((id) => nodes.get(id)).find(Boolean);
    (parent ? parent.children : roots).push({ value, children });
  }
  return roots;
}
