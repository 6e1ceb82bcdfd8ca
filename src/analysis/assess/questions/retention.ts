import type { Retention } from '../../../policy/facts';
import type { Ask } from '../reading';

/** So many periods, each for its own data, are a schedule: then the general rule beside it only leads in. */
const SCHEDULE = 3;

function clausesOf(facts: Retention[]): number[] {
  return [...new Set(facts.flatMap((fact) => fact.clauses))];
}

/**
 * How long data is kept, by the rule for data in general. What is said of one kind of data (a subject) does not speak for all,
 * and a minimum that a law sets says nothing of an end.
 */
export const askRetention: Ask<'retention'> = ({ facts: { retention } }) => {
  const of = (basis: Retention['basis']) => retention.filter((fact) => fact.basis === basis);
  const general = (basis: Retention['basis']) => of(basis).filter((fact) => !fact.subject);
  if (general('indefinite').length > 0) return { answer: 'indefinite', evidence: clausesOf(general('indefinite')) };
  const periods = of('fixed').filter((fact) => fact.period);
  if (Math.min(clausesOf(periods).length, new Set(periods.map((fact) => fact.period)).size) >= SCHEDULE)
    return { answer: 'fixed', evidence: clausesOf(periods) };
  const necessary = [...of('necessary'), ...general('legal').filter((fact) => !fact.period)];
  if (general('necessary').length > 0) return { answer: 'necessary', evidence: clausesOf(necessary) };
  if (general('account-lifetime').length > 0) {
    return { answer: 'account-lifetime', evidence: clausesOf(of('account-lifetime')) };
  }
  if (periods.length > 0) return { answer: 'fixed', evidence: clausesOf(periods) };
  if (of('account-lifetime').length > 0)
    return { answer: 'account-lifetime', evidence: clausesOf(of('account-lifetime')) };
  if (necessary.length > 0) return { answer: 'necessary', evidence: clausesOf(necessary) };
  if (of('indefinite').length > 0) return { answer: 'indefinite', evidence: clausesOf(of('indefinite')) };
  return null;
};
