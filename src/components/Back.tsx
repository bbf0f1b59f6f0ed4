import { Label } from './Label.tsx';

/** The way back to the page above, before the heading. */
export function Back({ href, name }: { href: string; name: string }) {
  return (
    <p class="back">
      <a class="go" href={href}>
        <Label icon="chevron-right">{name}</Label>
      </a>
    </p>
  );
}
