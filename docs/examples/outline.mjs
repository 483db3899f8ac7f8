// @ts-check
/**
 * Paragraphs that begin with TODO stay out of the deck, and are told.
 *
 * @type {import('unified').Plugin<[], import('mdast').Root>}
 */
function remarkDrafts() {
  return (tree, file) => {
    const isDraft = (/** @type {import('mdast').RootContent} */ node) =>
      node.type === 'paragraph' &&
      node.children[0]?.type === 'text' &&
      /^TODO\b/.test(node.children[0].value);
    for (const node of tree.children.filter(isDraft))
      file.message('Something is still to be done here.', node);
    tree.children = tree.children.filter((node) => !isDraft(node));
  };
}

/**
 * The titles of all slides with what is to be said, as text.
 *
 * @type {import('quarterdeck').OutputExtension}
 */
const txt = {
  write({ deck }) {
    const slides = deck.sections.flatMap((section) => section.slides);
    const parts = slides.map(({ title, notes }, i) => [`${i + 1}. ${title}`, ...notes].join('\n   '));
    return `${deck.properties.title}\n\n${parts.join('\n\n')}\n`;
  },
};

/** @type {import('quarterdeck').Extension} */
export default { name: 'outline', remarkPlugins: [remarkDrafts], outputs: { txt } };
