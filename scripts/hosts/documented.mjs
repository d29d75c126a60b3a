// Hosts that cannot be run here: what their own documentation says of them.

/** @type {readonly { host: string, way: string, depths: string, page: string }[]} */
export const DOCUMENTED = [
  {
    host: 'Wix',
    way: 'HTML iframe element: an address, or code, in a frame of Wix’s own',
    depths: 'iframe (its address), element (as code)',
    page: '<https://dev.wix.com/docs/develop-websites/articles/wix-editor-elements/other-elements/html-i-frame-element>',
  },
  {
    host: 'Squarespace',
    way: 'code block; scripts depend on the plan',
    depths: 'iframe; element and marked block where scripts are allowed',
    page: '<https://support.squarespace.com/hc/en-us/articles/206543167>',
  },
  {
    host: 'Webflow',
    way: 'code embed, on a page or in rich text',
    depths: 'iframe, element, marked block',
    page: '<https://university.webflow.com/course-lesson/custom-code-custom-code-and-the-webflow-cms>',
  },
  {
    host: 'Shopify',
    way: 'section of the theme with HTML (“Custom Liquid”)',
    depths: 'iframe, element, marked block',
    page: '<https://shopify.dev/themes/architecture/sections>',
  },
  {
    host: 'Notion',
    way: 'embed block: an address in a frame',
    depths: 'iframe (its address), pasted link as a link, image',
    page: '<https://www.notion.com/help/embed-and-connect-other-apps>',
  },
];
