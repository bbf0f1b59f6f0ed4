import { addressOf } from '../../domain/route.ts';
import type { Service } from '../../domain/service.ts';
import type { FinderWords } from './words.ts';

/** The public address of a service, to be shared. */
export const linkOf = ({ id }: Service): string => `${location.origin}/services/${id}/`;

/** A service as a few lines of text: name, address, phones, link. */
export function textOf(service: Service): string {
  return [service.name, addressOf(service), ...service.phones.map(({ text }) => text), linkOf(service)]
    .filter(Boolean)
    .join('\n');
}

/** A link that opens a text message with this text; the reader chooses to whom. */
export const smsLink = (text: string): string => `sms:?body=${encodeURIComponent(text)}`;

/** A link that opens a mail to the operator about an error in a service; without a network the mail app keeps it as a draft. */
export function reportLink(service: Service, { t, contact }: FinderWords): string {
  const { id, name, checked } = service;
  const body = `${id}\n${name}\n${checked}\n${linkOf(service)}\n\n${t('card.reportBody')}\n`;
  return `mailto:${contact}?subject=${encodeURIComponent(t('card.reportSubject', { name }))}&body=${encodeURIComponent(body)}`;
}
