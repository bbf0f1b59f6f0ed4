/** Icons that point along the line of reading; they are mirrored in right-to-left languages. */
const DIRECTED = ['chevron-right', 'log-out'];

/**
 * A picture beside a label, by its Lucide name; it says nothing to screen readers, the label does.
 * The drawing stands once on the page as `<symbol id="i-{name}">`, which the build adds.
 */
export function Icon({ name }: { name: string }) {
  return (
    <svg class={DIRECTED.includes(name) ? 'icon turn' : 'icon'} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
