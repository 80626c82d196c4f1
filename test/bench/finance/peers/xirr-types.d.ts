declare module 'xirr' {
  /** The effective annual rate, as a fraction. */
  export default function xirr(transactions: readonly { readonly amount: number; readonly when: Date }[]): number;
}
