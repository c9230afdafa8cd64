import { actor, cabinet, office, tenure } from './actors.ts';
import { approvalReading } from './approval.ts';
import { ballot } from './ballots.ts';
import { chamber } from './chamber.ts';
import { defense } from './defense.ts';
import { disagreement, source } from './evidence.ts';
import { event, theme } from './events.ts';
import { position } from './positions.ts';
import { z } from '#data/zod.ts';
import type { Resources } from '#domain/record.ts';

/** The schema of each file of a package, by its name. */
export const RESOURCE_SCHEMAS = {
  sources: z.array(source),
  actors: z.array(actor),
  offices: z.array(office),
  tenures: z.array(tenure),
  cabinets: z.array(cabinet),
  themes: z.array(theme),
  events: z.array(event),
  chamber,
  ballots: z.array(ballot),
  approval: z.array(approvalReading),
  defense,
  positions: z.array(position),
  disagreements: z.array(disagreement),
} satisfies { [Name in keyof Resources]: z.ZodMiniType<Resources[Name]> };
