import type { FilterChoices, Filters } from './filters.ts';
import { gradeOf } from './grade.ts';
import type { Service } from './service.ts';
import type { Access } from './vocabulary.ts';

/** Whether a service is what is asked for: `maybe` where its source does not say and one has to ask there. */
export type Fit = 'yes' | 'maybe' | 'no';

/** How a service fits all filters but its hours. For whom it is made excludes only where others are named. */
export function fitOf(service: Service, filters: Filters, choices: FilterChoices): Fit {
  const { audience, channel, access, language } = filters;
  if (!matchesKind(service, filters, choices)) return 'no';
  if (audience && service.audience.length > 0 && !service.audience.includes(audience)) return 'no';
  if (channel && !service.channels.includes(channel)) return 'no';
  const answers = access.map((word) => offers(service, word));
  if (language) answers.push(understands(service, language));
  return answers.includes('no') ? 'no' : answers.includes('maybe') ? 'maybe' : 'yes';
}

/** Whether a service is of the wished topic and type; a topic is met by any of its types. */
function matchesKind(service: Service, { topic, type }: Filters, choices: FilterChoices): boolean {
  const wished = choices.topics.find(({ id }) => id === topic)?.services;
  const ofTopic = !wished || service.types.some((id) => wished.includes(id));
  return ofTopic && (!type || service.types.includes(type));
}

function understands(service: Service, language: string): Fit {
  const grade = gradeOf(service, language);
  return grade === 'unknown' ? 'maybe' : grade === 'only' ? 'no' : 'yes';
}

/** What is stated counts; some statements rule others out. */
function offers({ access, cost }: Service, word: Access): Fit {
  if (access.includes(word)) return 'yes';
  const denied = (word === 'free' && cost) || (word === 'open' && access.includes('appointment'));
  return denied ? 'no' : 'maybe';
}
