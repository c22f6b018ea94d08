/** The only way to say something to the operator; stdout belongs to the protocol and to the CLI's output. */

export interface Log {
  error(message: string): void;
  warn(message: string): void;
  info(message: string): void;
  debug(message: string): void;
}

export const silent: Log = Object.freeze({ error() {}, warn() {}, info() {}, debug() {} });
