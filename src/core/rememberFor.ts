/**
 * The same function, which works out the result for the same objects only once, as long as they live. For pure functions
 * of objects that nobody changes: a deck is planned again where slides had to be split, with the same sentences.
 */
export function rememberFor<Key extends readonly object[], Result>(
  compute: (...key: Key) => Result,
): (...key: Key) => Result {
  const root = new Node<Result>();
  return (...key) => {
    // As the callback of `flatMap` it is handed more than it asks for.
    const node = key.slice(0, compute.length).reduce<Node<Result>>((parent, object) => parent.childFor(object), root);
    node.kept ??= { result: compute(...key) };
    return node.kept.result;
  };
}

class Node<Result> {
  kept: { readonly result: Result } | undefined;
  private readonly children = new WeakMap<object, Node<Result>>();

  childFor(object: object): Node<Result> {
    const known = this.children.get(object);
    if (known) return known;
    const child = new Node<Result>();
    this.children.set(object, child);
    return child;
  }
}
