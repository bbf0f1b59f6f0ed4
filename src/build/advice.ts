import { z } from 'zod';
import { QUESTIONS, type Questionnaire } from '../domain/advise.ts';
import { icon, slug } from './tables.ts';

const ids = z.array(slug).min(1).optional();
const choices = z.array(z.strictObject({ id: slug, icon })).min(1);

/**
 * `src/data/advise.json`: the guided question. `about` holds what can be asked about besides the topics; of the rules that
 * fit, the first come first.
 */
export const adviceSchema: z.ZodType<Questionnaire> = z
  .strictObject({
    about: choices,
    whom: choices,
    how: choices,
    rules: z.array(
      z.strictObject({ type: slug, why: slug, urgent: z.boolean().optional(), about: ids, whom: ids, how: ids }),
    ),
  })
  .superRefine(({ rules, ...questions }, context) => {
    for (const [i, rule] of rules.entries())
      for (const question of QUESTIONS.slice(1))
        for (const [j, id] of (rule[question] ?? []).entries())
          if (!questions[question].some((choice) => choice.id === id))
            context.addIssue({
              code: 'custom',
              path: ['rules', i, question, j],
              message: `"${id}" is no answer`,
              params: { remedy: `use one of "${question}" above, or add it there` },
            });
  });
