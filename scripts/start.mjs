import './node-version.mjs';
import { parseArgs } from 'node:util';
import { runCommand } from './command.mjs';
import { ensurePackages } from './packages.mjs';
import { askedPort } from './port.mjs';
import { ensureSite, serveSite } from './site.mjs';

await runCommand(async () => {
  const { values } = parseArgs({ options: { port: { type: 'string' }, 'strict-port': { type: 'boolean' } } });
  const port = askedPort(values.port ?? process.env['PORT'], 4173);
  await ensurePackages();
  if (!(await ensureSite())) throw new Error('The site could not be built: see the errors above.');
  const address = await serveSite(port, { strict: values['strict-port'] ?? false });
  console.log(`Alliance Desk is ready at ${address}`);
});
