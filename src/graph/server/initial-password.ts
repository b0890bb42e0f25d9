import { createHash, randomBytes } from 'node:crypto';

const ITERATIONS = 1024;

/**
 * The `data/dbms/auth.ini` from which a new Neo4j 5 takes the password of its user `neo4j`: what `neo4j-admin dbms
 * set-initial-password` writes, which would start a Java of its own for this one line.
 */
export function initialPasswordFile(password: string, salt: Buffer = randomBytes(32)): string {
  let hash = Buffer.concat([salt, Buffer.from(password)]);
  for (let round = 0; round < ITERATIONS; round++)
    hash = createHash('sha256').update(hash).digest();
  return `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${ITERATIONS}:\n`;
}
