/**
 * Topics that customers of a utility call and write about. The generator fills in the texts in
 * braces: `{amount} {savings} {meter} {street} {at} {city} {month} {day} {upcoming} {reading}
 * {colleague}`. `{at}` is "at 12 Mill Lane" or "on Mill Lane", `{day}` lies before the case,
 * `{upcoming}` after it.
 */
export type Theme = {
  /** Three to six words each, as an agent types them. */
  readonly titles: readonly string[];
  readonly description: string;
  /** 1 question, 2 problem, 3 request. */
  readonly type: 1 | 2 | 3;
  /** 1 high, 2 normal, 3 low. */
  readonly priority: 1 | 2 | 3;
  /** 1 general inquiries, 2 billing, 3 outages, 4 callbacks, 5 field service, 6 business accounts. */
  readonly queue: 1 | 2 | 3 | 4 | 5 | 6;
  /** The last is a callback that is still to be made. */
  readonly calls: readonly [
    firstCall: string,
    laterCall: string,
    callback: string,
    planned: string,
  ];
  readonly mail: readonly [subject: string, text: string, answer: string];
  readonly task: string;
  readonly note: readonly [subject: string, text: string];
};

export const themes: readonly Theme[] = [
  {
    titles: [
      '{month} bill higher than expected',
      'Unusually high {month} bill',
      'Bill doubled since last year',
    ],
    description:
      'Billed {amount}, about twice the usual amount. No new appliances. The previous reading was an estimate.',
    type: 2,
    priority: 2,
    queue: 2,
    calls: [
      'Questioned the high bill',
      'Sent a new meter reading',
      'Explained both billing periods',
      'Explain both billing periods',
    ],
    mail: [
      'My {month} bill',
      'My {month} bill is {amount}. Last year it was less than half of that, and nothing has changed at our house. Please check it.',
      'We compared both billing periods. The last reading was an estimate and came out too low, so this bill makes up the difference. You can pay it in three installments.',
    ],
    task: 'Compare readings from both periods',
    note: [
      'Low estimate found',
      'Last reading was estimated at {reading}. The actual reading explains about two thirds of the difference.',
    ],
  },
  {
    titles: ['No power {at}', 'Outage, neighbors unaffected', 'Power out since this morning'],
    description:
      'Out since early this morning. Main breaker is on, meter display is blank. Neighbors have power.',
    type: 2,
    priority: 1,
    queue: 3,
    calls: [
      'Reports a total outage',
      'Asked when the crew will arrive',
      "Gave the crew's arrival time",
      "Give the crew's arrival time",
    ],
    mail: [
      'Power outage {at}',
      'We have been without power since early this morning and the freezer is full. When will someone be here?',
      'Our crew replaced a fuse in the service box this afternoon. Please call us if anything is still out.',
    ],
    task: 'Send a field crew to {street}',
    note: [
      'Breaker checked',
      'Customer reset the main breaker once, no change. Crew dispatched, two hours out.',
    ],
  },
  {
    titles: ['Smart meter offline', 'Meter {meter} not reporting', 'No meter data in portal'],
    description:
      'Meter {meter} has not reported since {day}. Light is blinking; a ten-second reset did not help.',
    type: 2,
    priority: 3,
    queue: 5,
    calls: [
      'Portal shows old readings',
      'Meter light still blinking',
      'Booked a gateway visit',
      'Book a gateway visit',
    ],
    mail: [
      'No new readings in the portal',
      'The portal has shown the same number since {day}. Is my meter broken?',
      'Your meter stores 60 days of readings, so nothing is lost. A technician will check the antenna.',
    ],
    task: 'Book a gateway visit',
    note: [
      'Metal shelf in front',
      'A new metal shelf blocks the signal. Asked the customer to leave the closet open for a day.',
    ],
  },
  {
    titles: ['Autopay charged twice', 'Two charges of {amount}', 'Charged again after payment'],
    description:
      'Charged {amount} twice within three days, with different reference numbers. Bank account changed in {month}.',
    type: 2,
    priority: 1,
    queue: 2,
    calls: [
      'Reported a duplicate charge',
      'Refund not received yet',
      'Confirmed the refund',
      'Confirm the refund',
    ],
    mail: [
      'Duplicate charge',
      'You charged me {amount} twice and now my account is overdrawn. Please refund one of the charges.',
      'The second charge was our mistake. We have refunded {amount}; it will reach your account within three business days.',
    ],
    task: 'Refund the duplicate charge',
    note: ['Reference numbers differ', 'Both charges came from us. Refunded the second one.'],
  },
  {
    titles: ['Moving to {street}', 'Moving out end of month', 'New service at new address'],
    description:
      'Gets keys to the {city} address {upcoming}. Wants to keep the same rate and needs a final bill for the old one.',
    type: 3,
    priority: 3,
    queue: 1,
    calls: [
      'Requested service at new address',
      'Gave the move-out reading',
      'Asked for the forwarding address',
      'Ask for the forwarding address',
    ],
    mail: [
      'We are moving',
      'We are moving to {street} on {upcoming}. What do you need from us?',
      'We need the move date and a photo of the meter on that day. Your rate moves with you.',
    ],
    task: 'Enter move-in and move-out readings',
    note: [
      'Move-out reading',
      'Reading {reading}, photo on file. New tenant unknown; left a message for the landlord.',
    ],
  },
  {
    titles: [
      'Hot water pressure too low',
      'Low water pressure on top floor',
      'Low pressure since the repair',
    ],
    description:
      'Every tap {at} is affected. Filter was flushed {day}. No work planned on the street.',
    type: 2,
    priority: 2,
    queue: 5,
    calls: [
      'Reported low water pressure',
      'Filter flushed, no change',
      'Gave the pressure test date',
      'Give the pressure test date',
    ],
    mail: [
      'Water pressure',
      'It takes an hour to fill a bathtub on our floor. The superintendent says the building is fine.',
      'We measured 26 psi at the meter, which is too low. We will repair the service line this week at no charge.',
    ],
    task: 'Book a pressure test',
    note: [
      'Bypass test',
      'Same pressure with the filter bypassed, so the filter is not the cause.',
    ],
  },
  {
    titles: [
      'Payment plan request',
      'Cannot pay bill in full',
      'Payment extension for {month} bill',
    ],
    description:
      'Owes {amount}. Good payment history. Asks for installments and can keep up with current bills.',
    type: 3,
    priority: 2,
    queue: 2,
    calls: [
      'Asked for more time',
      'First installment paid',
      'Agreed on a payment plan',
      'Agree on a payment plan',
    ],
    mail: [
      'Paying my bill',
      'I cannot pay {amount} all at once this month. Can I spread it out?',
      'Your payment plan has three installments; the first is due in ten days. We will not send reminders in the meantime.',
    ],
    task: 'Set up the payment plan',
    note: [
      'Payment plan',
      'Three installments, first one due {upcoming}. Current bills are paid as usual.',
    ],
  },
  {
    titles: [
      'Second meter for upper floor',
      'Extra meter for rental unit',
      'Separate meter for the workshop',
    ],
    description:
      'Wants a separate meter for part of the building {at}. Has an electrician; floor plan attached.',
    type: 3,
    priority: 3,
    queue: 6,
    calls: [
      'Asked about a second meter',
      'Floor plan sent',
      'Reviewed the quote',
      'Review the quote',
    ],
    mail: [
      'Second meter',
      'We are renting out the upper floor next month and need a second meter.',
      'Our quote is attached. Installation takes about two weeks from the day you sign.',
    ],
    task: 'Prepare a second-meter quote',
    note: [
      'Floor plan checked',
      'Panel has room for the meter and the existing cable is long enough.',
    ],
  },
  {
    titles: ['EV chargers for the depot', 'EV charger registration', 'EV charger over 11 kW'],
    description:
      'Planning EV chargers {at}. Vehicles are parked 6 PM to 5 AM. Wants load management.',
    type: 1,
    priority: 2,
    queue: 6,
    calls: [
      'Asked about EV chargers',
      'Asked about available capacity',
      'Explained load management',
      'Explain load management',
    ],
    mail: [
      'EV chargers',
      'We want to charge our vans overnight. What can our service connection handle?',
      'With load management, your connection supports twelve chargers. Without it, the connection would need an upgrade.',
    ],
    task: 'Request available capacity {at}',
    note: [
      'Sizing data',
      'Fleet size, daily mileage and parking hours passed on to grid planning.',
    ],
  },
  {
    titles: ['Wrong name on account', 'Company name change', 'Misspelled name on invoices'],
    description: 'Name on the account and invoices is incorrect. Company registration attached.',
    type: 3,
    priority: 3,
    queue: 1,
    calls: [
      'Reported a misspelled name',
      'Document sent',
      'Confirmed the corrected name',
      'Confirm the corrected name',
    ],
    mail: [
      'Name on our invoices',
      'Our name is misspelled on every invoice, and our accountant cannot process them.',
      'We have corrected your name and reissued the last invoice.',
    ],
    task: 'Correct the name and reissue the invoice',
    note: ['Document checked', 'Company registration dated {day} shows the correct name.'],
  },
  {
    titles: [
      'Planned outage conflicts with event',
      'Request to reschedule planned outage',
      'Planned outage on {upcoming}',
    ],
    description:
      'Notice announces an outage on {upcoming}, 8 AM to noon. Customer is hosting an event that day and asks for another date.',
    type: 3,
    priority: 1,
    queue: 3,
    calls: [
      'Asked about the planned outage',
      'Asked for a generator',
      'Offered two other dates',
      'Offer two other dates',
    ],
    mail: [
      'Outage on {upcoming}',
      'We have 60 guests that day. Can you reschedule the outage?',
      'The crew will start at the other end of the street. Your power will be out from 6 to 7 AM only.',
    ],
    task: 'Ask the crew for another date',
    note: [
      'Exception recorded',
      'Added the exception to the outage record so that the crew sees it.',
    ],
  },
  {
    titles: [
      "Copies of last year's invoices",
      'Invoice copies for accountant',
      '{month} invoice missing',
    ],
    description:
      'Needs the invoices again in a single file. Has not registered for the customer portal.',
    type: 3,
    priority: 3,
    queue: 2,
    calls: [
      'Requested old invoices',
      'Attachment will not open',
      'Helped with portal registration',
      'Help with portal registration',
    ],
    mail: [
      'Invoice copies',
      "Could you send us all twelve of last year's invoices in one file?",
      'All twelve invoices are now in your customer portal. We have also attached them to this email.',
    ],
    task: 'Send the invoices in one file',
    note: ['Activation code', 'Mailed the activation code for the customer portal.'],
  },
  {
    titles: ['Leak behind the meter', 'Water bill after burst pipe', 'Toilet leaked for months'],
    description: 'Water use is four times normal. Leak was fixed {day}; plumber invoice on file.',
    type: 3,
    priority: 2,
    queue: 2,
    calls: [
      'Asked for a leak adjustment',
      'Sent the plumber invoice',
      'Explained the leak adjustment',
      'Explain the leak adjustment',
    ],
    mail: [
      'Burst pipe',
      'A pipe under our yard broke and nobody noticed. Now the bill is {amount}.',
      'You qualify for our hidden-leak adjustment. Water above your normal use is billed at the reduced rate.',
    ],
    task: 'Decide on the leak adjustment',
    note: [
      'Adjustment applies',
      'Hidden leak, repaired within 14 days, no adjustment in the past five years.',
    ],
  },
  {
    titles: [
      'No hot water since yesterday',
      'Hot water gone every morning',
      'Heat exchanger reads 110 degrees',
    ],
    description:
      'District heating {at}: supply line at 110°F since yesterday. Building pressure is normal.',
    type: 2,
    priority: 1,
    queue: 5,
    calls: [
      'Reported no hot water',
      'Water still lukewarm',
      "Gave the technician's arrival time",
      "Give the technician's arrival time",
    ],
    mail: [
      'No hot water',
      'Our hot water is barely lukewarm, and we have a baby.',
      'A technician replaced the heat exchanger valve this afternoon. You should have hot water within two hours.',
    ],
    task: 'Send a technician to {street}',
    note: ['Gauges read', 'Supply 110°F, return 100°F, pressure 26 psi.'],
  },
  {
    titles: ['Rate plan for night use', 'Which rate plan fits', 'Switch to the Green plan'],
    description:
      'Most usage is between 10 PM and 6 AM. Currently on Basic, about 9,000 kWh a year.',
    type: 1,
    priority: 3,
    queue: 1,
    calls: [
      'Asked for a cheaper rate',
      'Compared our rates',
      'Explained the Day/Night rate',
      'Explain the Day/Night rate',
    ],
    mail: [
      'Rate plans',
      'We work nights. Do you have a rate for that?',
      'The Day/Night rate would save you about {savings} a year. It requires a new meter, which takes about two weeks.',
    ],
    task: 'Order a replacement meter for {meter}',
    note: ['Rates compared', 'Day/Night saves about {savings} a year. Meter replacement is free.'],
  },
  {
    titles: ['Brown water {at}', 'Water smells of chlorine', 'Cloudy water in the morning'],
    description:
      'Cold water only, since {day}. Neighbors see it too. Crew working one street over.',
    type: 2,
    priority: 1,
    queue: 3,
    calls: [
      'Reported discolored water',
      'Asked if it is safe to drink',
      'Shared the lab result',
      'Share the lab result',
    ],
    mail: [
      'Discolored water',
      'Our water looked discolored this morning. Is it safe to drink?',
      'Please run the cold tap for ten minutes. The lab result shows harmless mineral deposits only.',
    ],
    task: 'Refer the case to the lab',
    note: ['Second report', 'Second call from this street within an hour. Lab notified.'],
  },
  {
    titles: [
      'Technician missed the appointment',
      'Technician did not show up',
      'Reschedule {day} appointment',
    ],
    description:
      'Appointment window {day}, 9 to 11 AM. Customer took the day off; no one came or called.',
    type: 2,
    priority: 1,
    queue: 5,
    calls: [
      'Technician missed the visit',
      'Still waiting for a date',
      'Apologized and rebooked the visit',
      'Apologize and rebook the visit',
    ],
    mail: [
      'Missed appointment',
      'I waited from 9 until noon. No one came and no one called.',
      'We apologize. We have credited $35 to your account, and you have the first slot on {upcoming}.',
    ],
    task: 'Reschedule the appointment',
    note: ['Credit applied', 'Credited $35 without waiting for the customer to ask.'],
  },
  {
    titles: [
      'Solar panel activation date',
      'Missing solar feed-in credit',
      'Solar panel registration',
    ],
    description:
      '8 kW system {at}. The installer registered it {day}; the meter has not been replaced yet.',
    type: 1,
    priority: 3,
    queue: 6,
    calls: [
      'Asked about the two-way meter',
      'Installer is waiting',
      'Gave the meter replacement date',
      'Give the meter replacement date',
    ],
    mail: [
      'Solar panels',
      'Our panels are on the roof. What are we waiting for?',
      'The line check is done. Your meter will be replaced on {upcoming}, and your installer can come the same day.',
    ],
    task: 'Schedule replacement of meter {meter}',
    note: ['Line check done', 'System is under 10 kW, so it is approved.'],
  },
  {
    titles: [
      'Monthly payment too high',
      'Lower the budget payment',
      'Budget payment after new oven',
    ],
    description:
      'Budget payment is {amount}. Usage is down a quarter since spring; three readings confirm it.',
    type: 3,
    priority: 3,
    queue: 2,
    calls: [
      'Asked for a lower payment',
      'Sent three readings',
      'Confirmed the new payment',
      'Confirm the new payment',
    ],
    mail: [
      'Budget payment',
      'We are using less than before. Please lower our monthly payment.',
      'Starting next month, your budget payment is 20% lower. Please tell us if your usage goes up again.',
    ],
    task: 'Recalculate the budget payment',
    note: ['Three readings', 'Entered three monthly readings. Usage is down 24%.'],
  },
  {
    titles: [
      'Cannot sign in to portal',
      'Password link has expired',
      'Customer portal account locked',
    ],
    description: 'Portal says "Unknown address". The email address on file is out of date.',
    type: 2,
    priority: 3,
    queue: 1,
    calls: [
      'Cannot sign in to portal',
      'New link expired too',
      'Stayed on until sign-in worked',
      'Help with portal sign-in',
    ],
    mail: [
      'Password reset',
      'Your link does not work. I have tried it four times.',
      'Password links expire after one hour. We have confirmed your address and sent a new one.',
    ],
    task: 'Verify the email address on file',
    note: ['Address verified', 'Caller answered all three questions; email address updated.'],
  },
  {
    titles: [
      'Lights flicker every evening',
      'Lights brighten on their own',
      'Voltage drops with elevator use',
    ],
    description:
      'Flickering throughout the building {at}, worse in the evening. An electrician found nothing.',
    type: 2,
    priority: 2,
    queue: 5,
    calls: [
      'Reported flickering lights',
      'Lights flickered again',
      'Booked a voltage test',
      'Book a voltage test',
    ],
    mail: [
      'Flickering lights',
      'Our lights flicker every evening around seven. Our electrician found nothing.',
      'We will leave a recorder at your place for a week, then send you the result and our recommendation.',
    ],
    task: 'Book a voltage test',
    note: [
      'Neutral tested',
      'Measured the neutral on site: connection is sound, no immediate danger.',
    ],
  },
  {
    titles: ['Business contract renewal', 'Quote for two more years', 'Price after contract ends'],
    description:
      'Contract ends in three months. Three sites, about 180,000 kWh a year. Comparing offers.',
    type: 1,
    priority: 2,
    queue: 6,
    calls: [
      'Contract ending soon',
      'Has a competing offer',
      'Reviewed the quote',
      'Review the quote',
    ],
    mail: [
      'Contract renewal',
      'Our contract ends in three months. What can you offer us for two years?',
      'Our quote is attached. The price is good for ten days.',
    ],
    task: 'Prepare a two-year quote',
    note: [
      'Offers compared',
      'Competitor is cheaper by day, more expensive at night. Customer works nights.',
    ],
  },
  {
    titles: [
      'Complaint about staff',
      'Third call about same issue',
      'Missed callback from {colleague}',
    ],
    description:
      'Customer has called three times. {colleague} promised a callback for {day} and missed it.',
    type: 2,
    priority: 1,
    queue: 4,
    calls: [
      'Complained about a missed callback',
      'Still upset',
      'Called back and apologized',
      'Call back and apologize',
    ],
    mail: [
      'Complaint',
      'I have explained my problem three times now. Please read the notes before you call me.',
      'You are right, and we apologize. From now on, our supervisor, Jordan Blake, is your contact.',
    ],
    task: 'Supervisor to call back',
    note: [
      'Background',
      'All three calls are linked to this case. Do not ask the customer to explain again.',
    ],
  },
  {
    titles: [
      'Refund of security deposit',
      'Deposit due after twelve months',
      'Deposit refund after one year',
    ],
    description: 'Deposit of {amount} is due back: twelve months without a late payment.',
    type: 3,
    priority: 3,
    queue: 2,
    calls: [
      'Asked about the deposit',
      'Refund not received yet',
      'Confirmed the refund',
      'Confirm the refund',
    ],
    mail: [
      'Security deposit',
      'It has been a year. When will we get our {amount} deposit back?',
      'We will credit your deposit, with interest, to your next bill on {upcoming}.',
    ],
    task: 'Refund the deposit',
    note: ['Refund due', 'No late payments in twelve months. Interest added.'],
  },
];
