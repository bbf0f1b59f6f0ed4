import { type Frame, latitudeAt, scaleFor, unitsPerKm } from '../../domain/map.ts';
import { isolate, useWords } from './words.ts';

/** A bar with its length in kilometres, in the lower left corner of the drawing. */
export function MapScale({ frame: [left, top, width, height] }: { frame: Frame }) {
  const { format } = useWords();
  const perKm = unitsPerKm({ latitude: latitudeAt(top + height / 2), longitude: 0 });
  const km = scaleFor(width / perKm);
  const [x, y] = [left + width * 0.04, top + height - width * 0.04];
  const end = width * 0.015;
  return (
    <g class="scale">
      <path d={`M${x} ${y - end}v${end}h${km * perKm}v${-end}`} />
      <text x={x + (km * perKm) / 2} y={y - end * 1.6} font-size={width * 0.045}>
        {isolate(format.distance(km))}
      </text>
    </g>
  );
}
