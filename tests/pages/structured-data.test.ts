import { expect, test } from 'vitest';
import { structuredData } from '../../src/pages/structured-data.ts';
import { madeUpService } from '../domain/made-up-services.ts';

test('a service is told in schema.org words, without what is unknown', () => {
  const phones = [{ tel: '+49451613201', text: '0451 613201', note: '' }];
  const data = structuredData(
    madeUpService({ phones, languages: ['de', 'ar'], position: 'city' }),
    'https://example.org/services/made-up/',
  );
  expect(data).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Service',
    name: 'Beratungsstelle',
    url: 'https://example.org/services/made-up/',
    provider: { '@type': 'Organization', name: 'Verein' },
    areaServed: 'Berlin',
    availableChannel: {
      '@type': 'ServiceChannel',
      servicePhone: [{ '@type': 'ContactPoint', telephone: '+49451613201' }],
      availableLanguage: ['de', 'ar'],
      serviceLocation: {
        '@type': 'Place',
        name: '10117 Berlin',
        address: { '@type': 'PostalAddress', postalCode: '10117', addressLocality: 'Berlin', addressCountry: 'DE' },
      },
    },
  });
});

test('what is free, for whom and when it is open is told too', () => {
  const service = madeUpService({ access: ['free'], audience: ['women', 'families'], week: [[1980, 2040]] });
  expect(structuredData(service, '')).toMatchObject({
    audience: { audienceType: 'women, families' },
    offers: { price: 0 },
    hoursAvailable: [{ dayOfWeek: 'Tuesday', opens: '09:00', closes: '10:00' }],
  });
});

test('an office is a government service, and only an exact position is given', () => {
  expect(structuredData(madeUpService({ types: ['behoerde'], position: 'address' }), '')).toMatchObject({
    '@type': 'GovernmentService',
    availableChannel: { serviceLocation: { geo: { latitude: 52.52, longitude: 13.4 } } },
  });
});
