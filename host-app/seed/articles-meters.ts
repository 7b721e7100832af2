import type { Article } from './article.ts';

/** Meters, power and water: problems with the supply. */
export const meterArticles: readonly Article[] = [
  {
    number: 1,
    title: 'How to read a meter',
    keywords: 'meter, reading, digits, photo, register',
    summary: 'Which digits count, where to find the serial number, and what counts as proof.',
    isInternal: false,
    text: `
Our meters show the reading as one row of digits. Read the black digits from left to right
and leave out the red ones. The red digits are fractions and are never billed.

## Meters with two registers

A Day/Night meter has two rows marked 1 and 2, or a single display that alternates every ten seconds.
Write down both numbers. Register 1 is always the day register.

## What counts as proof

- A photo that shows the digits and the serial number
- A reading taken by one of our technicians
- A reading transmitted by the smart meter

Enter a number given over the phone as "customer reading". We bill on it, but it does not settle a
dispute. Ask for a photo if the new reading is lower than the last one, or more than twice the usual
usage. In four cases out of five, the customer included a red digit.
`,
  },
  {
    number: 2,
    title: 'What to ask when the power is out',
    keywords: 'outage, breaker, emergency, crew, no power',
    summary: 'Five questions that tell a tripped breaker from a fault on the street.',
    isInternal: true,
    text: `
Half of all outage calls end at the customer's own breaker panel. Ask these questions in order and
stop as soon as the answer is clear.

1. Is anyone in danger, or does anyone depend on a medical device? If so, transfer the call to the
   control room before you do anything else.
2. Do the neighbors or the streetlights have power?
3. Is the main breaker on? Ask the customer to switch it fully off and on again, once.
4. Does the meter display show anything? A blank display means that no power reaches the building.
5. When did it start, and did anything happen just before, such as a storm, digging or a new appliance?

## What to do next

- Whole street out: link the call to the area's outage case, or create one with priority High and add
  it to the Outages queue.
- One building out, breaker on: send a technician. Allow two hours in town, four in rural areas.
- Breaker trips again: the fault is inside the building. Refer the customer to a licensed electrician;
  we do not work behind the meter.
`,
  },
  {
    number: 5,
    title: 'Smart meters that lose signal',
    keywords: 'smart meter, offline, network, signal, gateway',
    summary: 'Why a meter goes silent, the ten-second reset, and when to book a visit.',
    isInternal: false,
    text: `
A smart meter reports every 15 minutes. After a day without a report, the portal shows the last reading
in gray with the note "no signal". Nothing is lost: the meter stores 60 days of readings and sends them
when it reconnects.

## What the customer can do

1. Check the small light. Solid green is connected, blinking is searching, off is no power.
2. If it blinks, hold the button next to the display for ten seconds until the light turns orange.
3. Wait an hour. The first report includes every missing reading.

New shelves, metal doors and foil insulation near the meter are the usual reasons that a meter goes
silent after years of working. Leaving the closet door open for an hour is a quick test.

## When to book a visit

If the light is still blinking the next day, book a gateway visit. It is free for the customer. Bills
in the meantime are estimated and corrected automatically.
`,
  },
  {
    number: 6,
    title: 'Low water pressure',
    keywords: 'water, pressure, valve, water heater, filter, street work',
    summary: 'One faucet or all, cold or hot: four questions, and who makes the repair.',
    isInternal: false,
    text: `
First check the work map for the street. Flushing and repairs lower the pressure for hours, and the
customer may have missed our notice.

## Finding the cause

- One faucet: the aerator is clogged with sediment. Unscrew it, rinse it, done.
- Hot water only: the water heater or its valve. The landlord's plumber fixes this.
- Every faucet in one apartment: the unit's shut-off valve is partly closed, often after a repair.
- Every faucet in the building: the building filter or our service line.

The filter behind the meter belongs to the owner and needs flushing twice a year. If the pressure comes
back when the filter is bypassed, the filter is the cause.

## When it is ours

Whole building, clean filter, no work nearby: book a pressure test. Below 30 psi at the meter we repair
the service line at no charge. From 30 to 45 psi the pressure meets the standard; a booster pump is the
owner's choice and cost.
`,
  },
  {
    number: 7,
    title: 'Checking a disputed reading',
    keywords: 'meter, reading, dispute, test, plausibility, estimate',
    summary: 'What to check before you rebill, from a typo to a meter test.',
    isInternal: true,
    text: `
When a customer disputes a reading, check these five things in order. It takes five minutes and settles
nine cases out of ten without a visit.

1. Compare the serial number in the photo with the account. Swapped meters in an apartment building are
   more common than faulty ones.
2. Look for a change of rate plan, tenant or meter during the billing period.
3. Check whether the last bill was estimated. A low estimate makes the next actual bill look high.
4. Compare usage with the same months last year, not with recent months.
5. Ask what is new: a heat pump, an electric car, a pool, someone working from home.

## The meter test

Customers can request a lab test at any time. If the meter is off by more than 2%, we pay for the test
and the replacement, and we credit the difference for up to three years. If it is accurate, the test
costs $95. Tell the customer before you order the test, and note in the case that you did.
`,
  },
  {
    number: 8,
    title: 'Planned outages: notices and exceptions',
    keywords: 'planned outage, maintenance, notice, generator, medical device',
    summary: 'How early we give notice, what can be rescheduled, and who gets a generator.',
    isInternal: false,
    text: `
We mail a notice at least seven days before planned work that interrupts service. It gives the date and
a window of no more than four hours. Stores and hotels also get a call.

## Can it be rescheduled?

A single building: often, by up to five business days. Ask for the reason, check the crew schedule and
offer two dates. A whole street: no, but the crew can start at the other end. Weddings, openings and
exams are good reasons; a favorite TV show is not.

## Who gets a generator

- Customers who depend on a medical device at home
- Clinics, nursing homes and pharmacies with refrigerated medicine
- Restaurants and stores, for a fee, if they order ten days ahead

Add the exception to the outage record, not only to the customer's case. The crew's tablet shows only
the outage record.
`,
  },
  {
    number: 9,
    title: 'Flickering or dimming lights',
    keywords: 'flicker, voltage, neutral, dimmer, LED, danger',
    summary: 'How to tell harmless flicker from the dangerous kind in two minutes.',
    isInternal: true,
    text: `
Most flicker is a cheap bulb on an old dimmer. One kind is dangerous, so ask before you reassure.

## Transfer immediately

If some lights get brighter while others dim, or appliances hum, the neutral wire may be broken. Ask
the customer to switch off the main breaker, then transfer the call to the control room. Do not wait
for a second call.

## Otherwise

- One light: replace the bulb. LED bulbs on a dimmer must be marked dimmable.
- One room: a loose connection in that circuit. Refer the customer to an electrician.
- The whole building when the elevator, heat pump or oven starts: a voltage drop. Book a one-week
  voltage test; it is free.
- The whole street in the evening: link the call to the area case so that grid planning can see how
  many customers are affected.
`,
  },
  {
    number: 10,
    title: 'Discolored water',
    keywords: 'water, brown, rust, cloudy, air, chlorine, flushing',
    summary: 'Brown, white or cloudy water: causes, what to say, and when it is unsafe.',
    isInternal: false,
    text: `
Discolored water alarms people, and understandably so. Most causes are harmless and clear up within an
hour.

- Cloudy, then clear from the bottom up within a minute: air bubbles after a repair.
- Brown after a holiday or after street work: rust from the pipes. Run the cold tap for ten minutes and
  hold off on laundry.
- Smells like a swimming pool: extra chlorine after flushing. It is within limits and gone the next day.
- Green or blue stains in the tub: copper from the building's own pipes.

## What to do

Ask whether hot and cold water are both affected and whether the neighbors see it too. Two calls from
one street within an hour go to the lab as a case with priority High. Until the lab replies, advise the
customer not to drink the water. If that takes longer than four hours, we send a water truck.

The quarterly water quality report is public and lists 40 values for each district.
`,
  },
  {
    number: 11,
    title: 'Leaks behind the meter',
    keywords: 'leak, water, adjustment, high bill, dripping, underground',
    summary: 'Where our pipe ends, how to confirm a leak, and the adjustment policy.',
    isInternal: true,
    text: `
Our pipe ends at the meter. Water that passed through the meter was delivered, even if it ran into the
yard. Still, a burst pipe should not ruin a customer who acted quickly.

## Is there a leak?

Ask the customer to turn off every faucet in the evening and write down all digits, including the red
ones. If they have changed by morning, water is running somewhere. A toilet that runs constantly wastes
10,000 gallons a year or more.

## The adjustment policy

We bill water above one and a half times normal usage at the reduced rate if

1. the leak was hidden, for example in a wall or underground,
2. it was repaired within 14 days of discovery, with a plumber's invoice, and
3. the account has had no leak adjustment in the past five years.

We waive sewer charges for water that went into the ground. Enter a case of type Request and attach the
invoice. Billing replies within five business days.
`,
  },
  {
    number: 12,
    title: 'District heating: cold radiators and noise',
    keywords: 'heating, radiator, district heating, heat exchanger, air, pressure',
    summary: 'Four quick checks at the heat exchanger before you send a technician.',
    isInternal: false,
    text: `
District heating arrives as hot water at the heat exchanger in the basement. Everything behind the
exchanger belongs to the building.

1. Read the thermometer on the supply pipe. Above 160°F in winter, our side works.
2. Check the building pressure: it should be between 20 and 30 psi. If it is low, the building
   superintendent adds water.
3. One radiator is cold at the top and warm at the bottom: air. Bleed it until water comes out.
4. All radiators are warm only at night: the exchanger's clock is wrong, often after a power outage.

## Noise

A hum that comes and goes is the exchanger valve and harmless. Banging means steam or air in the pipe;
please report it so that we can add it to the winter inspection.

If the supply pipe is below 120°F, create a case with priority High in the Field service queue. From October
to April we guarantee a technician within three hours.
`,
  },
];
