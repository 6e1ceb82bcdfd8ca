import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type OwnWeights, weighsOtherwise, weightsBy } from '../policy/own-weights';
import { WEIGHTS, type Weights } from '../policy/weights';

/** By which weights policies are graded. */
export interface Grading {
  weights: Weights;
  /** What the reader weighs otherwise. */
  own: OwnWeights;
  /** Whether that makes a difference to the table, which then has to be said. */
  isOwn: boolean;
}

const Context = createContext<Grading>({ weights: WEIGHTS, own: {}, isOwn: false });
export const GradingProvider = Context.Provider;

export function gradingBy(own: OwnWeights): Grading {
  return { weights: weightsBy(own), own, isOwn: weighsOtherwise(own) };
}

export function useGrading(): Grading {
  return useContext(Context);
}
