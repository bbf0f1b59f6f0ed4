/** What a reader who does not know the words has said: an id for each question. Kept nowhere. */
export interface Answers {
  about: string;
  whom: string;
  how: string;
}

/** A kind of help for some answers; a question that is not named counts with any answer. */
export interface AdviceRule {
  /** Id of `src/data/service-types.json`. */
  type: string;
  /** The sentence that gives the reason: `find.found.ask.why.{why}`. */
  why: string;
  /** The help page has to come before anything else. */
  urgent?: boolean | undefined;
  about?: string[] | undefined;
  whom?: string[] | undefined;
  how?: string[] | undefined;
}

/** An answer to tap; `name` only where it is no text of the interface. */
export interface AnswerChoice {
  id: string;
  icon: string;
  name?: string;
}

/** The questions in the order they are asked. */
export const QUESTIONS = ['about', 'whom', 'how'] as const;

/** The answers to each question, and what follows from them. */
export type Questionnaire = Record<(typeof QUESTIONS)[number], AnswerChoice[]> & { rules: AdviceRule[] };

/** More than this nobody reads. */
const MOST = 5;

/** The kinds of help for some answers, the best first: each by the first rule that fits, in the order of the rules. */
export function advise(rules: readonly AdviceRule[], answers: Answers): AdviceRule[] {
  const first = new Map<string, AdviceRule>();
  for (const rule of rules.filter((one) => fits(one, answers))) if (!first.has(rule.type)) first.set(rule.type, rule);
  return [...first.values()].slice(0, MOST);
}

const fits = (rule: AdviceRule, answers: Answers): boolean =>
  QUESTIONS.every((question) => rule[question]?.includes(answers[question]) ?? true);
