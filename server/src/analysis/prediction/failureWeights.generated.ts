/** What each feature of a document adds to the log-odds of failure. Written by server/generate/failures/main.ts; do not edit. */
export const failureWeights: { readonly bias: number; readonly weights: Readonly<Record<string, number>> } = {
  bias: -2.20,
  weights: {
    'has-imports': -0.3,
    'has-types': 0.04,
    'has-examples': 0.03,
    'has-edge-cases': -0.25,
    'touches-numbers': -0.02,
    'touches-dates': -0.3,
    'touches-text': -0.02,
    'asks-words': 0.37,
    'asks-functions': 0.46,
    'leans-on-object': 0.99,
    'asks-state': 0.14,
    'asks-conditions': 0.01,
  },
};
