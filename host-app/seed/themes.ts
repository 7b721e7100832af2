/**
 * Topics that customers of a utility call and write about. The generator fills in the texts in
 * braces: `{amount} {savings} {meter} {street} {at} {city} {day} {upcoming} {reading}
 * {colleague}`. `{at}` is "at 12 Mill Lane" or "on Mill Lane", `{day}` lies before the case,
 * `{upcoming}` after its last activity. A month alone would not move with the sample day.
 *
 * Every title goes with the same description, calls, emails, task and note. A case that began by
 * phone has the first call, the task, the callback, both emails and the later call; one that began in
 * writing has both emails with the task between them, the later call and the callback. Activities are
 * up to three days apart, so a text that is not the first must not say "this morning".
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
  /** The later call follows the answer; the last is a callback that is still to be made. */
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
    titles: ['Bill higher than expected', 'Unusually high bill', 'Bill doubled since last year'],
    description:
      'Billed {amount}, about twice the usual amount. No new appliances. The previous reading was an estimate.',
    type: 2,
    priority: 2,
    queue: 2,
    calls: [
      'Questioned the high bill',
      'Gave a new meter reading',
      'Explained both billing periods',
      'Explain both billing periods',
    ],
    mail: [
      'My last bill',
      'My last bill is {amount}. A year ago it was about half that, and nothing has changed at our house. Please check it.',
      'We compared both billing periods. The previous reading was an estimate and came out too low, so this bill makes up the difference. You can pay it in three installments.',
    ],
    task: 'Compare readings from both periods',
    note: [
      'Low estimate found',
      'Previous reading was estimated at {reading}, which was too low. This bill makes up the difference.',
    ],
  },
  {
    titles: [
      'Outage in a single building',
      'Outage, neighbors unaffected',
      'Power out since this morning',
    ],
    description:
      'Out since early this morning. Main breaker is on, meter display is blank. Neighbors have power.',
    type: 2,
    priority: 1,
    queue: 3,
    calls: [
      'Reported a total outage',
      'Asked about the food claim',
      'Followed up on the outage',
      'Follow up on the outage',
    ],
    mail: [
      'Power outage',
      'The power in our building went out early in the morning, and everything in the freezer has thawed. Do you pay for the food?',
      'Our crew replaced a blown fuse in your service box. Please send us a list of the food so that we can review your claim.',
    ],
    task: 'Send a field crew to {street}',
    note: [
      'Breaker checked',
      'Customer reset the main breaker once, no change. Crew dispatched, two hours out.',
    ],
  },
  {
    titles: ['Smart meter offline', 'Meter {meter} not reporting', 'No new readings in portal'],
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
    titles: ['Autopay charged twice', 'Two charges of {amount}', 'Duplicate autopay charge'],
    description:
      'Charged {amount} twice within three days, with different reference numbers. Bank account changed on {day}.',
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
      'You charged me {amount} twice, and now my account is overdrawn. Will you also pay the bank fee?',
      'The second charge was our mistake. The refund takes three business days. Please send us a copy of the bank statement, and we will reimburse the fee, up to $25.',
    ],
    task: 'Refund the duplicate charge',
    note: ['Reference numbers differ', 'Both charges came from us. Refunded the second one.'],
  },
  {
    titles: ['Moving within {city}', 'Move to a new address', 'New service at new address'],
    description:
      'Gets keys to the new {city} address {upcoming}. Wants to keep the same rate and needs a final bill for the old one.',
    type: 3,
    priority: 3,
    queue: 1,
    calls: [
      'Requested service at new address',
      'Asked how to restart autopay',
      'Confirmed the move date',
      'Confirm the move date',
    ],
    mail: [
      'We are moving',
      'We are moving within {city}, and our first day at the new address is {upcoming}. What do you need from us?',
      'Please send us a photo of each meter on moving day. Your rate moves with you, but autopay has to be set up again for the new account.',
    ],
    task: 'Enter move-in and move-out readings',
    note: [
      'Next tenant',
      'Next tenant unknown; left a message for the landlord. Customer will send photos of both meters.',
    ],
  },
  {
    titles: ['Low water pressure', 'Water pressure too low', 'Weak flow at every tap'],
    description:
      'Hot and cold taps on all floors are affected. Filter was flushed {day}. No work planned on the street.',
    type: 2,
    priority: 2,
    queue: 5,
    calls: [
      'Reported low water pressure',
      'Asked for the repair date',
      'Discussed the pressure test',
      'Discuss the pressure test',
    ],
    mail: [
      'Water pressure',
      'It takes an hour to fill a bathtub. The superintendent says the plumbing is fine.',
      'We measured 26 psi at the meter, which is too low. We will repair the service line at no charge and call you with the date.',
    ],
    task: 'Book a pressure test',
    note: [
      'Bypass test',
      'Same pressure with the filter bypassed, so the filter is not the cause.',
    ],
  },
  {
    titles: ['Payment plan request', 'Cannot pay bill in full', 'Installments for current bill'],
    description:
      'Owes {amount}. Good payment history. Asks for installments and can keep up with future bills.',
    type: 3,
    priority: 2,
    queue: 2,
    calls: [
      'Asked for installments',
      'First installment paid',
      'Went over the payment plan',
      'Go over the payment plan',
    ],
    mail: [
      'Paying my bill',
      'I cannot pay {amount} all at once. Could I pay it in three installments?',
      'Your payment plan has three installments; the first is due in ten days. We will not send reminders in the meantime.',
    ],
    task: 'Set up the payment plan',
    note: [
      'Payment plan',
      'Three installments, the first due ten days after we confirm. Future bills are paid as usual.',
    ],
  },
  {
    titles: [
      'Second meter for the building',
      'Separate meter for rental unit',
      'Extra meter for separate billing',
    ],
    description:
      'Wants part of the building {at} billed separately. Has an electrician; floor plan attached.',
    type: 3,
    priority: 3,
    queue: 6,
    calls: [
      'Asked about a second meter',
      'Asked for an installation date',
      'Discussed the second meter',
      'Discuss the second meter',
    ],
    mail: [
      'Second meter',
      'We would like a second meter so that our tenant gets a separate bill. What does it cost?',
      'Our quote is attached. Installation takes about two weeks from the day you sign.',
    ],
    task: 'Prepare a second-meter quote',
    note: [
      'Floor plan checked',
      'Panel has room for the meter, and the existing cable is long enough.',
    ],
  },
  {
    titles: [
      'Several new EV chargers',
      'Capacity for EV chargers',
      'Load management for EV chargers',
    ],
    description:
      'Vehicles are parked {at} from 6 PM to 5 AM. Asks whether the existing connection is enough.',
    type: 1,
    priority: 2,
    queue: 6,
    calls: [
      'Asked about EV chargers',
      'Asked what an upgrade costs',
      'Explained load management',
      'Explain load management',
    ],
    mail: [
      'EV chargers',
      'We want to charge several vehicles overnight. What can our service connection handle?',
      'With load management, your connection supports six chargers. Without it, the connection would need an upgrade.',
    ],
    task: 'Check available capacity {at}',
    note: [
      'Sizing data',
      'Number of vehicles, daily mileage and parking hours passed on to grid planning.',
    ],
  },
  {
    titles: ['Wrong name on account', 'Name correction on invoices', 'Misspelled name on invoices'],
    description:
      'Name on the account and invoices is misspelled. Document with the correct spelling attached.',
    type: 3,
    priority: 3,
    queue: 1,
    calls: [
      'Reported a misspelled name',
      'Asked for the reissued invoice',
      'Confirmed the correct spelling',
      'Confirm the correct spelling',
    ],
    mail: [
      'Name on our invoices',
      'Our name is misspelled on every invoice. Please correct it and send us the last one again.',
      'We have corrected your name and reissued the last invoice.',
    ],
    task: 'Correct the name and reissue the invoice',
    note: [
      'Document checked',
      'Document received {day} shows the correct spelling. Account and invoices are one letter off.',
    ],
  },
  {
    titles: [
      'Planned outage conflicts with event',
      'Request to reschedule planned outage',
      'Planned outage on {upcoming}',
    ],
    description:
      'Notice announces an outage on {upcoming}, 8 AM to noon. Customer is hosting an event that day and asks to reschedule.',
    type: 3,
    priority: 1,
    queue: 3,
    calls: [
      'Asked about the planned outage',
      'Asked to confirm the new time',
      'Discussed the outage schedule',
      'Discuss the outage schedule',
    ],
    mail: [
      'Outage on {upcoming}',
      'We have 60 guests that day. Can you reschedule the outage?',
      'The crew will start at the other end of the street. Your power will be out from 6 to 7 AM only.',
    ],
    task: 'Ask the crew for another time',
    note: ['Event on outage day', 'Added the event to the outage record so that the crew sees it.'],
  },
  {
    titles: [
      "Copies of last year's invoices",
      'Invoice copies for accountant',
      "Last year's invoices in one file",
    ],
    description: 'Needs all twelve for tax purposes. Has not registered for the customer portal.',
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
      'All twelve invoices are attached as one file. Once you have registered, you will also find them in the customer portal.',
    ],
    task: 'Send the invoices in one file',
    note: ['Activation code', 'Mailed the activation code for the customer portal.'],
  },
  {
    titles: ['Leak behind the meter', 'Water bill after burst pipe', 'High water bill after leak'],
    description: "Water use is four times normal. Leak was fixed {day}; plumber's invoice on file.",
    type: 3,
    priority: 2,
    queue: 2,
    calls: [
      'Asked for a leak adjustment',
      'Asked for the corrected bill',
      'Explained the leak adjustment',
      'Explain the leak adjustment',
    ],
    mail: [
      'Burst pipe',
      'A pipe under our yard broke, and nobody noticed. Now the bill is {amount}.',
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
      'Hot water only lukewarm',
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
      'A technician has replaced the heat exchanger valve. You should have hot water within two hours.',
    ],
    task: 'Send a technician to {street}',
    note: ['Gauges read', 'Supply 110°F, return 100°F, pressure 26 psi.'],
  },
  {
    titles: ['Rate plan for night use', 'Which rate plan fits', 'Switch to Day/Night rate'],
    description:
      'Most usage is between 10 PM and 6 AM. Currently on Basic, about 9,000 kWh a year.',
    type: 1,
    priority: 3,
    queue: 1,
    calls: [
      'Asked for a cheaper rate',
      'Asked about the new meter',
      'Explained the Day/Night rate',
      'Explain the Day/Night rate',
    ],
    mail: [
      'Rate plans',
      'We use most of our power at night. Do you have a rate for that?',
      'The Day/Night rate would save you about {savings} a year. It requires a new meter, which takes about two weeks.',
    ],
    task: 'Order a replacement for meter {meter}',
    note: ['Rates compared', 'Day/Night saves about {savings} a year. Meter replacement is free.'],
  },
  {
    titles: ['Brown water {at}', 'Discolored cold water', 'Brown water from the tap'],
    description:
      'Cold water only, since {day}. Neighbors have it too. Crew working one street over.',
    type: 2,
    priority: 1,
    queue: 3,
    calls: [
      'Reported discolored water',
      'Asked for the lab report',
      'Shared the lab result',
      'Share the lab result',
    ],
    mail: [
      'Discolored water',
      'Our cold water has been brown since {day}, and it stains the laundry. What can we do?',
      'The lab found only harmless mineral deposits. Please run the cold tap for ten minutes before you do laundry.',
    ],
    task: 'Refer the case to the lab',
    note: ['Second report', 'Second report from this street within an hour. Lab notified.'],
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
      'Reported a missed visit',
      'Asked about the new appointment',
      'Apologized for the missed visit',
      'Apologize for the missed visit',
    ],
    mail: [
      'Missed appointment',
      'I waited from 9 until noon on {day}. No one came and no one called.',
      'We apologize. We have credited $35 to your account, and you have the first slot on {upcoming}.',
    ],
    task: 'Reschedule the appointment',
    note: ['Credit applied', 'Credited $35 without waiting for the customer to ask.'],
  },
  {
    titles: [
      'Solar panel activation date',
      'Two-way meter for solar panels',
      'Solar panel registration',
    ],
    description:
      '8 kW system {at}. The installer registered it {day}; the meter has not been replaced yet.',
    type: 1,
    priority: 3,
    queue: 6,
    calls: [
      'Asked about the two-way meter',
      'Asked for an earlier date',
      'Gave the meter replacement date',
      'Give the meter replacement date',
    ],
    mail: [
      'Solar panels',
      'Our panels are on the roof. When can we switch them on?',
      'The line check is done. Your meter will be replaced on {upcoming}, and your installer can come the same day.',
    ],
    task: 'Schedule replacement of meter {meter}',
    note: ['Line check done', 'System is under 10 kW, so it is approved.'],
  },
  {
    titles: [
      'Monthly payment too high',
      'Lower the budget payment',
      'Budget payment after lower usage',
    ],
    description:
      'Budget payment is {amount}. Usage is down by a quarter; three monthly readings confirm it.',
    type: 3,
    priority: 3,
    queue: 2,
    calls: [
      'Asked for a lower payment',
      'Asked about the annual bill',
      'Went over the readings',
      'Go over the readings',
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
      'Portal rejects the email address',
      'Portal sign-in not working',
    ],
    description: 'Portal says "Unknown address". The email address on file is out of date.',
    type: 2,
    priority: 3,
    queue: 1,
    calls: [
      'Reported a sign-in problem',
      'Sign-in link expired',
      'Walked through portal sign-in',
      'Walk through portal sign-in',
    ],
    mail: [
      'Portal sign-in',
      'The portal says that it does not know my email address. I have tried it four times.',
      'We have updated your email address and sent you a sign-in link. Please use it within one hour.',
    ],
    task: 'Verify the email address on file',
    note: [
      'Identity verified',
      'Customer answered all three questions by phone; email address updated.',
    ],
  },
  {
    titles: [
      'Lights flicker every evening',
      'Flickering throughout the building',
      'Evening flicker, cause unknown',
    ],
    description: 'Every room is affected, worst around seven. An electrician found nothing.',
    type: 2,
    priority: 2,
    queue: 5,
    calls: [
      'Reported flickering lights',
      'Lights still flicker',
      'Booked a voltage test',
      'Book a voltage test',
    ],
    mail: [
      'Flickering lights',
      'Our lights flicker every evening around seven. Our electrician found nothing.',
      'We will leave a recorder at your building for a week, then send you the result and our recommendation.',
    ],
    task: 'Book a voltage test',
    note: [
      'No sign of a broken neutral',
      'No lights brighten while others dim, and no appliances hum: no immediate danger.',
    ],
  },
  {
    titles: [
      'Contract renewal for two years',
      'Quote for two more years',
      'Price after contract ends',
    ],
    description: 'Contract ends in three months. Asks for a fixed price and is comparing offers.',
    type: 1,
    priority: 2,
    queue: 6,
    calls: [
      'Asked about renewing the contract',
      'Has a competing offer',
      'Discussed renewal options',
      'Discuss renewal options',
    ],
    mail: [
      'Contract renewal',
      'Our contract ends in three months. What can you offer us for two years?',
      'Our quote is attached. The price is good for ten days.',
    ],
    task: 'Prepare a two-year quote',
    note: [
      'Offers compared',
      'Competitor is cheaper by day, more expensive at night. Customer uses most power at night.',
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
      'Asked for the supervisor',
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
      'Third contact about the same issue. Do not ask the customer to explain again.',
    ],
  },
  {
    titles: [
      'Refund of security deposit',
      'Security deposit not refunded yet',
      'Deposit refund after one year',
    ],
    description: 'Deposit of {amount} is due back: twelve months without a late payment.',
    type: 3,
    priority: 3,
    queue: 2,
    calls: [
      'Asked about the deposit',
      'Asked about the interest',
      'Confirmed the deposit amount',
      'Confirm the deposit amount',
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
