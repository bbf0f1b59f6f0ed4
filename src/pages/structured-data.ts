import { addressOf } from '../domain/route.ts';
import type { Service } from '../domain/service.ts';
import { nameOfState } from '../domain/state.ts';

/** A service in schema.org words for search engines; what is unknown is left out. */
export function structuredData(service: Service, url: string): object {
  const { name, organization, street, postal_code, city, latitude, longitude, phones, email, languages } = service;
  const location = city && {
    '@type': 'Place',
    name: addressOf(service),
    address: known({
      '@type': 'PostalAddress',
      streetAddress: street,
      postalCode: postal_code,
      addressLocality: city,
      addressCountry: 'DE',
    }),
    geo: service.position === 'address' ? { '@type': 'GeoCoordinates', latitude, longitude } : '',
  };
  return known({
    '@context': 'https://schema.org',
    '@type': service.types.includes('behoerde') ? 'GovernmentService' : 'Service',
    name,
    url,
    provider: known({ '@type': 'Organization', name: organization || name, email, url: service.url }),
    areaServed:
      service.area === 'national' ? 'Deutschland' : service.area === 'state' ? nameOfState(service.state) : city,
    availableChannel: known({
      '@type': 'ServiceChannel',
      servicePhone: phones.map(({ tel }) => ({ '@type': 'ContactPoint', telephone: tel })),
      availableLanguage: languages,
      serviceLocation: location && known(location),
    }),
  });
}

/** The fields that hold something. */
function known(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== '' && value !== null,
    ),
  );
}
