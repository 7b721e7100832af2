// A widget's logic against the host without a screen, in plain Node.
import { openWorkspace } from 'host-app/headless';

const desk = openWorkspace({
  sampleRows: 'few',
  providers: [{ uniqueName: 'acme_phone', label: 'Acme', channelUrl: 'https://acme.test/' }],
});
const { framework } = desk.connect('acme_phone');
const ring = {
  templateName: 'contoso_call_incoming',
  templateParameters: { customerName: 'Ada Whitcomb' },
};

const answer = framework['notifyEvent']?.(ring);
await desk.pass(0);
const { toast } = await desk.agent.look();
await desk.agent.acceptToast();
const rules = desk.journal.diagnostics.entries().map(({ rule }) => rule);
const session = { ...ring, templateName: 'contoso_phone_session' };

for (const line of [
  `toast ${toast?.title}`,
  `answer ${String(await answer)}`,
  `mode ${String(await framework['getMode']?.())}`,
  `session ${String(await framework['createSession']?.(session))}`,
  `sessions ${(await desk.agent.look()).sessions.length}`,
  `slugs without a value ${rules.includes('TP1')}`,
  `contacts ${desk.records.query('contact', '$top=1').records.length}`,
]) {
  console.log(line);
}
desk.stop();
