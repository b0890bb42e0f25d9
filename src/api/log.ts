import { destination, pino, stdTimeFunctions, type Logger } from 'pino';
import type { ServiceConfig } from '../config.js';

/** The log: a JSON object a line on stderr, for stdout is for data. Nothing in it tells what a client asked with. */
export function openLog(level: ServiceConfig['logLevel']): Logger {
  return pino({ level, base: null, timestamp: stdTimeFunctions.isoTime }, destination(2));
}
