import type { Service } from './service.ts';

/** Address people write on an envelope: "Mühlentorplatz 1, 23552 Lübeck"; without what is unknown. */
export function addressOf({ street, postal_code, city }: Pick<Service, 'street' | 'postal_code' | 'city'>): string {
  return [street, `${postal_code} ${city}`.trim()].filter(Boolean).join(', ');
}

/**
 * A link that opens a map at a service, empty where its street is unknown and a map would mislead.
 * `app`: the phone's own map app (`geo:`, Android); else OpenStreetMap. Nothing is sent before the reader taps.
 */
export function routeLink(service: Service, app: boolean): string {
  if (!service.street) return '';
  const where = encodeURIComponent(addressOf(service));
  return app
    ? `geo:${service.latitude ?? 0},${service.longitude ?? 0}?q=${where}`
    : `https://www.openstreetmap.org/search?query=${where}`;
}
