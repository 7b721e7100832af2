import * as v from 'valibot';
import { color, logoSchema } from '../config/behavior-schemas.ts';
import { choice, row, text, wholeNumber } from '../config/values.ts';

function listOf<Item extends v.GenericSchema>(item: Item, description: string) {
  return v.optional(v.pipe(v.array(item, 'a list'), v.description(description)), []);
}

const priority = v.optional(choice(['high', 'normal', 'low']), 'normal');
const kind = v.optional(choice(['question', 'problem', 'request']), 'question');

const user = row({
  fullName: text,
  title: v.optional(text),
});

const customer = row({
  fullName: text,
  phone: v.pipe(text, v.description('As the telephone of a story sends it, such as +1 555 0100.')),
  email: v.optional(text),
  jobTitle: v.optional(text),
  company: v.optional(text),
  city: v.optional(text),
});

const placeholders =
  'May contain {product}, {city}, {amount}, {date}, {upcoming} and {colleague}, which are filled in.';

const reason = row({
  title: v.pipe(text, v.description(`Title of the cases, three to six words. ${placeholders}`)),
  description: v.pipe(text, v.description(`Notes of the agent. ${placeholders}`)),
  call: v.pipe(text, v.description('Subject of a call about it, such as “Asked for a refund”.')),
  mail: v.pipe(text, v.description(`An email of the customer about it. ${placeholders}`)),
  reply: v.pipe(text, v.description(`The answer to that email. ${placeholders}`)),
  task: v.pipe(text, v.description(`The next step. ${placeholders}`)),
  queue: v.pipe(text, v.description('One of the queues.')),
  kind,
  priority,
});

const ownCase = row({
  title: text,
  description: v.optional(text, ''),
  customer: v.pipe(text, v.description('Full name of one of the customers.')),
  queue: v.optional(text),
  kind,
  priority,
});

const article = row({
  title: text,
  text,
  keywords: v.optional(text, ''),
});

const city = row({ name: text, postalCode: v.optional(text) });

/** The company of a presentation. Everything but the name may be left out. */
export const brandSchema = row({
  $schema: v.optional(v.pipe(text, v.description('Address of this schema, for editors.'))),
  name: v.pipe(text, v.description('Shown in the header.')),
  agent: v.optional(v.pipe(text, v.description('Full name of the signed-in agent.'))),
  language: v.optional(
    v.pipe(wholeNumber(1, 65_535), v.description('Language ID; 1033 is English.')),
  ),
  greeting: v.optional(v.pipe(text, v.description('The sentence at the top of the dashboard.'))),
  colors: v.optional(
    row({
      accent: v.pipe(color, v.description('The color of buttons, links, badges and the header.')),
      header: v.optional(color),
      headerDark: v.optional(color),
    }),
  ),
  logo: v.optional(logoSchema),
  mailDomain: v.optional(
    v.pipe(text, v.description('Domain of the email addresses.')),
    'example.com',
  ),
  state: v.optional(v.pipe(text, v.description('State or province of all addresses.'))),
  country: v.optional(text),
  cities: listOf(city, 'Where the customers live.'),
  streets: listOf(text, 'Streets of the customers.'),
  users: listOf(user, 'Colleagues of the agent.'),
  queues: listOf(text, 'Names of the queues.'),
  customers: listOf(customer, 'Customers with a part in the stories.'),
  cases: listOf(ownCase, 'Cases of these customers.'),
  companies: listOf(text, 'Names of companies among the customers.'),
  firstNames: listOf(text, 'First names of more customers.'),
  lastNames: listOf(text, 'Last names of more customers.'),
  products: listOf(text, 'Products and services, as a text names them: “season ticket”.'),
  reasons: listOf(
    reason,
    'Reasons for calling. With reasons, the whole contact center is made from these lists, and no sample row is shown.',
  ),
  articles: listOf(article, 'Knowledge articles.'),
  size: v.optional(
    row({
      customers: v.optional(wholeNumber(1, 2000), 120),
      cases: v.optional(wholeNumber(1, 2000), 200),
    }),
    {},
  ),
  /** Parts of a config file: names, colors and records of the brand. */
  workspace: v.optional(
    v.pipe(
      v.record(v.string(), v.unknown(), 'an object'),
      v.description('More keys of a config file, such as records; they are stronger.'),
    ),
    {},
  ),
});

/** The company of a presentation: its name, colors, customers and cases. */
export type Brand = v.InferOutput<typeof brandSchema>;
export type Reason = Brand['reasons'][number];
