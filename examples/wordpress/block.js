// The block's form in the editor. WordPress has what it needs; nothing is built.
(function ({ blocks, blockEditor, components, element, i18n }) {
  const { createElement: h } = element;
  const { __ } = i18n;
  const field = (props, name, label, help) =>
    h(components.TextControl, {
      key: name,
      label,
      help,
      value: props.attributes[name] || '',
      onChange: (value) => props.setAttributes({ [name]: value || undefined }),
    });

  blocks.registerBlockType('crimetrends/place', {
    edit: (props) =>
      h(
        'div',
        blockEditor.useBlockProps(),
        h(
          components.Placeholder,
          { icon: 'location', label: __('Recorded crime', 'crimetrends') },
          field(props, 'postcode', __('Postcode', 'crimetrends')),
          field(props, 'area', __('or area (code)', 'crimetrends'), 'E06000032'),
          h(components.SelectControl, {
            label: __('Shown as', 'crimetrends'),
            value: props.attributes.element || 'card',
            options: ['card', 'trend', 'breakdown', 'context', 'profile', 'badge'].map((value) => ({
              value,
              label: value,
            })),
            onChange: (value) => props.setAttributes({ element: value }),
          }),
        ),
      ),
    save: () => null,
  });
})(window.wp);
