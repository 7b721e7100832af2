// A back end that writes down calls: node sample-providers/back-end/service.mjs
// Settings: WORKSPACE (origin of the workspace), WORKSPACE_ID (of several open ones), PORT, TOKEN.
import { createServer } from 'node:http';

const {
  WORKSPACE = 'http://localhost:5173',
  WORKSPACE_ID,
  PORT = '5199',
  TOKEN = 'any-token-works-here',
} = process.env;
const api = `${WORKSPACE}/api/data/v9.2`;

/** 1. One request to the Web API. Only the address and the token differ in the product. */
async function call(method, path, body, headers = {}) {
  const response = await fetch(`${api}/${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${TOKEN}`,
      'Content-Type': 'application/json',
      ...(WORKSPACE_ID ? { 'X-Sidetone-Workspace': WORKSPACE_ID } : {}),
      ...headers,
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  const answer = text === '' ? undefined : JSON.parse(text);
  if (!response.ok) throw new Error(`${response.status} ${answer?.error?.message ?? ''}`);
  return answer;
}

/** 2. The caller: an apostrophe in a filter is doubled, and the address is encoded. */
async function findCaller(number) {
  const text = `'${number.replaceAll("'", "''")}'`;
  const filter = `telephone1 eq ${text} or mobilephone eq ${text}`;
  const { value } = await call(
    'GET',
    `contacts?$select=fullname&$top=1&$filter=${encodeURIComponent(filter)}`,
  );
  return value[0];
}

/** 3. The call record: lookups are bound by their navigation properties. */
async function writeCall({ from, seconds, notes }) {
  const contact = await findCaller(from);
  const subject = `Call from ${contact?.fullname ?? from}`;
  const created = await call(
    'POST',
    'phonecalls?$select=activityid,subject',
    {
      subject,
      phonenumber: from,
      directioncode: false,
      actualdurationminutes: Math.ceil(seconds / 60),
      description: notes,
      ...(contact
        ? { 'regardingobjectid_contact_phonecall@odata.bind': `/contacts(${contact.contactid})` }
        : {}),
    },
    { Prefer: 'return=representation' },
  );
  return { id: created.activityid, subject: created.subject };
}

/** 4. The webhook to which the phone system sends a request when a call ends. */
const server = createServer(async (request, response) => {
  const answer = (status, body) => {
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  if (request.method !== 'POST' || request.url !== '/calls') {
    answer(404, { error: 'Send POST /calls.' });
    return;
  }
  try {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    answer(201, await writeCall(JSON.parse(Buffer.concat(chunks).toString('utf8'))));
  } catch (error) {
    answer(502, { error: error.message });
  }
});

server.listen(Number(PORT), '127.0.0.1', () => {
  console.log(`Listening at http://127.0.0.1:${server.address().port}/calls`);
});
