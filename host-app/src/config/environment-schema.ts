import * as v from 'valibot';
import { guid, row, text, wholeNumber } from './values.ts';

const language = v.optional(
  v.pipe(wholeNumber(1, 65_535), v.description('Language ID; 1033 is English.')),
  1033,
);

const roles = v.optional(v.array(guid, 'a list'), ['0c9d2f6e-7a1b-4c3d-8e5f-6a7b8c9d0e1f']);

const agentSchema = row({
  fullName: v.optional(v.pipe(text, v.description('Name of the agent.')), 'Alex Rivera'),
  id: v.optional(guid, 'b2a7c1de-0f43-4c7a-9a51-2f6d8e0c7b11'),
  lcid: language,
  roles,
});

/** A user who can sign in; name and ID have no default. */
export const userSchema = row({
  id: guid,
  fullName: text,
  lcid: language,
  roles,
});

/** The organization and the agent, as `getEnvironment` reports them. */
export const environmentSchema = row({
  name: v.optional(v.pipe(text, v.description('Shown in the header.')), 'Contoso (mock)'),
  orgUniqueName: v.optional(text, 'contoso'),
  orgId: v.optional(guid, 'd4f5a6b7-1c2d-4e3f-8a9b-0c1d2e3f4a5b'),
  tenantId: v.optional(guid, '7e8f9a0b-2d3c-4b5a-9687-1f2e3d4c5b6a'),
  appId: v.optional(guid, '3a4b5c6d-8e7f-4091-a2b3-c4d5e6f70819'),
  appName: v.optional(text, 'Customer Service workspace'),
  orgLcid: language,
  crmVersion: v.optional(text, '9.2.24034.00190'),
  user: v.optional(agentSchema, {}),
});
