/** Two rails that meet on the horizon. */
export function firstLogo(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">
  <circle cx="12" cy="12" r="11" fill="#ffffff"/>
  <path d="M10.6 5h.9L8.2 19H5.4zM12.5 5h.9l5.2 14h-2.8z" fill="#7a1f3d"/>
  <path d="M9.6 8.5h4.8v1H9.3zM8.6 12h6.8l.3 1.3H8.3zM7.4 16h9.2l.4 1.6H7z" fill="#7a1f3d"/>
</svg>
`;
}

const people = `
  // The signed-in agent, and the colleagues.
  agent: 'Alex Rivera',
  users: [
    { fullName: 'Imani Brooks', title: 'Service agent' },
    { fullName: 'Teo Marchetti', title: 'Service agent' },
    { fullName: 'Solveig Dahl', title: 'Supervisor' },
  ],
  queues: ['Tickets', 'Delays and refunds', 'Lost property', 'Groups', 'Callbacks'],

  // Where the customers live; all invented.
  state: 'WA',
  country: 'USA',
  cities: [
    { name: 'Ashgrove', postalCode: '98910' },
    { name: 'Port Linden', postalCode: '98914' },
    { name: 'Saltmarsh', postalCode: '98960' },
    { name: 'Fernhollow', postalCode: '98968' },
  ],
  streets: ['Station Road', 'Mill Lane', 'Harbor Street', 'Orchard Row', 'Quarry Road', 'Bridge Street'],

  // Customers with a part in the stories. Ada and Grace call in the built-in presentation.
  customers: [
    {
      fullName: 'Ada Whitcomb',
      phone: '+1 555 0100',
      jobTitle: 'Travel manager',
      company: 'Fennimore Outdoor',
      city: 'Ashgrove',
    },
    { fullName: 'Marit Solberg', phone: '+1 555 0101', city: 'Port Linden' },
    { fullName: 'Dale Hutchins', phone: '+1 555 0102', jobTitle: 'Teacher', city: 'Saltmarsh' },
    { fullName: 'Renee Castillo', phone: '+1 555 0103', city: 'Fernhollow' },
  ],
  cases: [
    {
      title: 'Seats not next to each other',
      description: 'Two reservations for Friday, one in coach 3 and one in coach 7. Wants both in the quiet coach.',
      customer: 'Ada Whitcomb',
      queue: 'Tickets',
      kind: 'problem',
      priority: 'high',
    },
    {
      title: 'Group fare for school trip',
      description: '24 pupils and 3 adults to the coast in June. Needs an offer by the end of the week.',
      customer: 'Dale Hutchins',
      queue: 'Groups',
      kind: 'request',
    },
    {
      title: 'Umbrella left on train',
      description: 'Green umbrella with a wooden handle, coach 2, luggage rack.',
      customer: 'Marit Solberg',
      queue: 'Lost property',
      kind: 'request',
      priority: 'low',
    },
  ],
  companies: ['Fennimore Outdoor', 'Harrowick Toys', 'Undermill Hotels', 'Northgable Woodworks', 'Ravenmoor Print Shop'],
  firstNames: ['Amara', 'Boris', 'Celia', 'Dario', 'Edith', 'Faisal', 'Gwen', 'Hanno', 'Ilse', 'Jamal', 'Kira', 'Luca', 'Mona', 'Nils', 'Odile', 'Pavel'],
  lastNames: ['Abbott', 'Bergstrom', 'Corvin', 'Dubois', 'Eklund', 'Fairley', 'Grimaldi', 'Hollis', 'Ibarra', 'Jansen', 'Kovacs', 'Lorimer', 'Mbeki', 'Novak'],
`;

const reasons = `
  // The contact center is made from these: customers call about products for reasons.
  products: ['day ticket', 'season ticket', 'group ticket', 'bicycle ticket', 'seat reservation', 'railcard'],
  reasons: [
    {
      title: 'Refund for delayed train',
      description: 'Train on {date} arrived 74 minutes late. Ticket cost {amount}. Asks for half of it back.',
      call: 'Reported a delay',
      mail: 'My train on {date} was more than an hour late. I paid {amount} and would like half of it back.',
      reply: 'We are sorry about the delay. Half of {amount} will be on your account by {upcoming}.',
      task: 'Check the arrival time',
      queue: 'Delays and refunds',
      kind: 'problem',
      priority: 'high',
    },
    {
      title: 'Change of travel date',
      description: 'Wants to use the {product} on {upcoming} instead of {date}.',
      call: 'Asked to change the date',
      mail: 'Can I use my {product} on {upcoming} instead of {date}?',
      reply: 'Your {product} is now valid on {upcoming}. The new one is in your account.',
      task: 'Send the new ticket',
      queue: 'Tickets',
      kind: 'request',
    },
    {
      title: 'Question about a {product}',
      description: 'Asked whether a {product} is valid on the night train to {city}.',
      call: 'Asked where the ticket is valid',
      mail: 'Is a {product} valid on the night train to {city}?',
      reply: 'Yes, a {product} is valid on the night train. Please reserve a seat.',
      task: 'Send the conditions of carriage',
      queue: 'Tickets',
      kind: 'question',
      priority: 'low',
    },
    {
      title: 'Bag left on the train',
      description: 'Blue backpack, train to {city} on {date}, coach 4. Contains keys and a laptop.',
      call: 'Reported a lost bag',
      mail: 'I left a blue backpack in coach 4 of the train to {city} on {date}. Has it been found?',
      reply: 'Your bag is at the station in {city}. {colleague} keeps it for you until {upcoming}.',
      task: 'Call the station in {city}',
      queue: 'Lost property',
      kind: 'problem',
    },
    {
      title: 'Step-free access at {city}',
      description: 'Travels with a wheelchair on {upcoming} and needs the ramp in {city}.',
      call: 'Ordered the ramp',
      mail: 'I travel with a wheelchair on {upcoming}. Can somebody help me in {city}?',
      reply: 'The ramp is ordered for {upcoming}. {colleague} will wait for you on the platform.',
      task: 'Order the ramp in {city}',
      queue: 'Callbacks',
      kind: 'request',
      priority: 'high',
    },
    {
      title: 'Group offer to {city}',
      description: '18 travelers on {upcoming}, one bicycle. Asked for seats in one coach.',
      call: 'Asked for a group offer',
      mail: 'We are 18 people who want to travel to {city} on {upcoming}. What does a group ticket cost?',
      reply: 'The group ticket to {city} costs {amount}. Your seats are in one coach.',
      task: 'Calculate the group offer',
      queue: 'Groups',
      kind: 'request',
    },
  ],
  size: { customers: 120, cases: 200 },
  articles: [
    {
      title: 'Refunds after a delay',
      keywords: 'delay, refund, late',
      text: 'After 60 minutes, customers get half of the fare back; after 120 minutes, all of it.\\nThe arrival time in the timetable system counts.',
    },
    {
      title: 'Changing the date of a ticket',
      keywords: 'ticket, date, change',
      text: 'A ticket can be moved once, up to the evening before the journey.\\nSeat reservations move along if seats are free.',
    },
    {
      title: 'Finding a lost bag',
      keywords: 'lost, bag, property',
      text: 'Ask for the train, the coach and the color.\\nStations keep what is found for 30 days.',
    },
    {
      title: 'Help for travelers with a wheelchair',
      keywords: 'ramp, wheelchair, access',
      text: 'Ramps are ordered two hours before the train leaves.\\nA colleague waits on the platform.',
    },
  ],
`;

/** A complete brand of a railway, to edit. Comments and trailing commas are allowed. */
export function firstBrand(name: string, schema: string): string {
  const title = name
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
  return `{
  // Lets editors complete names and mark mistakes.
  $schema: ${JSON.stringify(schema)},
  name: '${title} Railways',
  // Language ID of the agent; 1033 is English.
  language: 1033,
  // The sentence at the top of the dashboard.
  greeting: 'All trains are running. These travelers need you today.',
  // Colors that cannot be read are mended, with a message in the terminal.
  colors: { accent: '#7a1f3d', header: '#551229', headerDark: '#3a0c1c' },
  logo: './${name}.svg',
  mailDomain: '${name}.example.com',
${people}${reasons}
  // More keys of a config file, such as tables and records.
  workspace: {},
}
`;
}
