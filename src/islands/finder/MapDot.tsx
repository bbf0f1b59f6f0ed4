import type { Dot } from '../../domain/map.ts';
import { distanceText } from './distance.ts';
import type { NumberedHit } from './MapView.tsx';
import { isolate, useWords } from './words.ts';

interface MapDotProps {
  dot: Dot<NumberedHit>;
  /** Width of the field that a finger can tap, in units of the drawing. */
  size: number;
  pressed: boolean;
  choose: () => void;
}

/** One dot as a button: the number of its service in the list, or how many lie there. */
export function MapDot({ dot, size, pressed, choose }: MapDotProps) {
  const words = useWords();
  const { at, things } = dot;
  const [x, y] = at;
  const names = things.map(({ service, km, number }) => {
    return `${number}: ${isolate(service.name)}, ${isolate(distanceText(service, km, words))}`;
  });
  const typed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no button element
    <g
      class="dot"
      role="button"
      tabindex={0}
      aria-label={names.join('; ')}
      aria-pressed={pressed}
      onClick={choose}
      onKeyDown={typed}
    >
      <circle class="finger" cx={x} cy={y} r={size / 2} />
      <circle cx={x} cy={y} r={size / 3} />
      <text x={x} y={y} dy="0.35em" font-size={size / 3}>
        {things.length > 1 ? `${things.length}×` : things[0]?.number}
      </text>
    </g>
  );
}
