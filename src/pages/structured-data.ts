import { addressOf } from '../domain/route.ts';
import { DAY } from '../domain/schedule.ts';
import type { Service } from '../domain/service.ts';
import { nameOfState } from '../domain/state.ts';
import { clock } from '../domain/week.ts';

/** A service in schema.org words for search engines; what is unknown is left out. */
export function structuredData(service: Service, url: string): object {
  const {
    name,
    audience,
    access,
    organization,
    street,
    postal_code,
    city,
    latitude,
    longitude,
    phones,
    email,
    languages,
  } = service;
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
    audience: audience.length > 0 ? { '@type': 'Audience', audienceType: audience.join(', ') } : '',
    offers: access.includes('free') ? { '@type': 'Offer', price: 0, priceCurrency: 'EUR' } : '',
    hoursAvailable: openingTimes(service),
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

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The spans of an ordinary week, each with its day; one past midnight closes on the day after. */
function openingTimes({ week }: Service): object[] {
  return week.map(([from, to]) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: DAYS[Math.floor(from / DAY)],
    opens: clock(from % DAY),
    closes: clock(to % DAY),
  }));
}

/** The fields that hold something. */
function known(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== '' && value !== null,
    ),
  );
}
