import type { ComponentChildren } from 'preact';
import { Label } from '../../components/Label.tsx';

/** A named fact of a service, each of its `lines` by itself; nothing where no line says anything. */
export function Fact({ icon, name, lines }: { icon: string; name: string; lines: ComponentChildren[] }) {
  const known = lines.filter(Boolean);
  if (known.length === 0) return null;
  return (
    <>
      <dt class="row">
        <Label icon={icon}>{name}</Label>
      </dt>
      {known.map((line, n) => (
        <dd key={n}>{line}</dd>
      ))}
    </>
  );
}
