// Publishes a snippet as a user of WordPress does, and says where the post is.

/** @typedef {'administrator' | 'editor' | 'author'} Role */
/** @typedef {{ role: Role, editor: 'block' | 'classic', content: string }} Post */
/** @typedef {Awaited<ReturnType<typeof import('./server.mjs').startWordPress>>} WordPress */

/** A snippet in the Custom HTML block. @param {string} html */
export const customHtml = (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

/** A paragraph. @param {string} text */
export const paragraph = (text) => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`;

/** What the block editor makes of an address on a line of its own. @param {string} url */
export const embedBlock = (url) =>
  `<!-- wp:embed ${JSON.stringify({ url })} -->\n<figure class="wp-block-embed">` +
  `<div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`;

/**
 * Publishes posts in order. Those of the block editor go through the REST API as it does itself,
 * those of the classic editor through `wp_insert_post()`.
 *
 * @param {WordPress} wordpress
 * @param {readonly Post[]} posts
 * @returns {Promise<string[]>} the posts' addresses
 */
export async function publish(wordpress, posts) {
  const classic = posts.filter(({ editor }) => editor === 'classic');
  const ids = classic.length > 0 ? wordpress.php('publish-classic.php', classic) : [];
  const addresses = [];
  for (const post of posts) {
    const id = post.editor === 'classic' ? ids.shift() : await byRest(wordpress, post);
    addresses.push(`${wordpress.url}/?p=${id}`);
  }
  return addresses;
}

/** The markup of a post as its page has it. @param {string} address */
export async function markupOf(address) {
  const { origin, searchParams } = new URL(address);
  const response = await fetch(`${origin}/?rest_route=/wp/v2/posts/${searchParams.get('p')}`);
  const { content } = await response.json();
  return /** @type {string} */ (content.rendered);
}

/** @param {WordPress} wordpress @param {Post} post */
async function byRest({ url, passwords }, { role, content }) {
  const credentials = Buffer.from(`${role}:${passwords[role]}`).toString('base64');
  const response = await fetch(`${url}/?rest_route=/wp/v2/posts`, {
    method: 'POST',
    headers: { Authorization: `Basic ${credentials}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: 'A post', status: 'publish', content }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`WordPress refused the post of ${role}: ${answer.message}`);
  return answer.id;
}
