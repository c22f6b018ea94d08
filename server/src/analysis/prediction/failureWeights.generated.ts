/** What each feature of a document adds to the log-odds of failure. Written by server/generate/failures/main.ts; do not edit. */
export const failureWeights: { readonly bias: number; readonly weights: Readonly<Record<string, number>> } = {
  bias: -1.76,
  weights: {
    'has-imports': -0.27,
    'has-types': 0.04,
    'has-examples': 0.02,
    'has-edge-cases': -0.19,
    'touches-dates': -0.26,
    'touches-text': -0.04,
    'asks-words': 0.23,
    'asks-terms': 0.21,
    'asks-functions': 0.45,
    'leans-on-object': 0.97,
    'asks-state': -0.15,
    'asks-conditions': 0.03,
  },
};
