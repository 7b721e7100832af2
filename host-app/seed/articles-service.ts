import type { Article } from './article.ts';

/** Contracts, moving, the portal, and how the desk works. */
export const serviceArticles: readonly Article[] = [
  {
    number: 4,
    title: 'Moving in and moving out',
    keywords: 'moving, start date, final bill, deposit, reading, tenant',
    summary: 'The dates, the readings and the two questions everybody forgets.',
    isInternal: false,
    text: `
A start date can be set up to six weeks ahead and up to six weeks back. We need the new address, the
day the keys were handed over, the reading of that day and, if the customer knows it, the serial number
of the meter.

## Moving out

The contract ends on the day of the handover. Ask for the reading and the new address: without it the
final bill goes to an empty flat. It is sent within three weeks, and the deposit is paid back with it.

## Two questions everybody forgets

1. Who takes over? If nobody does, the owner becomes the customer until the next tenant signs. Write
   down the owner's name.
2. What happens to the direct debit? It ends with the contract and has to be given again for the new
   one.

If the old and the new tenant give different readings, take the one with a photo. If both have one,
take the lower for the old and the higher for the new tenant and charge the difference to the owner.
`,
  },
  {
    number: 22,
    title: 'The customer area: signing in and lost passwords',
    keywords: 'portal, password, login, account, locked, registration',
    summary: 'Helping somebody into the customer area without breaking a rule.',
    isInternal: true,
    text: `
Most trouble with signing in has one of three reasons, and the error text tells which.

- "Unknown address": the customer registered with another mail address. Read out the first two letters
  of the one we have, never the whole.
- "Locked": five wrong passwords. It opens by itself after thirty minutes; there is no other way.
- "Link has expired": links from mails hold for one hour. Send a new one while you talk.

## What we never do

We never set a password, never ask for one and never change the mail address on the phone without the
check of article "Making sure who calls". If somebody is in a hurry, that is a reason to be slow.

## Registering

The customer number is on every letter at the top right. The activation code comes by post within three
days. If a customer cannot wait, offer to answer the question on the phone.
`,
  },
  {
    number: 23,
    title: 'Making sure who calls',
    keywords: 'identification, privacy, verification, caller, authorisation, data protection',
    summary: 'Three steps of certainty and what may be said on each of them.',
    isInternal: true,
    text: `
The number on the display proves nothing. How sure you have to be depends on what you are going to say.

## Step one: no check

Opening hours, tariffs, outages of a street, how to read a meter.

## Step two: name, customer number and address

The state of a case, the date of a visit, entering a reading, sending a copy to the address we have.

## Step three: step two and one thing only the customer knows

The amount of the last bill, the last four digits of the bank account or the month the contract began.
Needed for changing bank details, for amounts, for cancelling.

Relatives, neighbours and tax advisers get step one unless an authorisation is on file. It is listed in
the contact's notes. A caretaker may order a repair for the house, but hears nothing about bills.

When somebody fails twice, stay friendly, say that you will call back at the number on file, and do it.
`,
  },
  {
    number: 24,
    title: 'Cancelling a contract and winning it back',
    keywords: 'cancel, termination, notice, switch, competitor, retention',
    summary: 'Deadlines, the one question worth asking, and how to say goodbye well.',
    isInternal: true,
    text: `
Basic can be cancelled with one month's notice, Fixed at the end of its term with two, and every
contract within fourteen days after a price rise or a move. A cancellation needs to be written; a mail
is enough. Confirm it the same day.

Ask once why. Write the answer into the case in the customer's own words: price, move, service or
green power.

- Price: compare with their own numbers, not with ours. If the other offer is better, say so.
- Service: apologise for what went wrong, name it, and offer to fix it whatever they decide.
- Move: often they do not know that we deliver at the new place too.

You may offer a bonus of 60 dollars once. Do not offer it twice, and never as an answer to a
complaint.

Who leaves gets the final bill within three weeks and a friendly sentence. One in five comes back
within two years.
`,
  },
  {
    number: 25,
    title: 'Complaints: from the first minute to the last',
    keywords: 'complaint, escalation, apology, ombudsman, compensation',
    summary: 'How to listen, what to write down, when to escalate, what you may give.',
    isInternal: true,
    text: `
A complaint is a customer who still talks to us. Let them finish. Then say what you have understood,
and ask whether that is all of it.

1. Say sorry for what happened, even if it was nobody's fault.
2. Say what you will do and until when, and write both into the case.
3. Do it, or call before the time is over to say why not.

## Escalate at once

Danger to health, a threat to go to the press, a complaint about a colleague, or the third contact in
one matter. Tick "Is Escalated"; the supervisor of the day calls back within four hours.

## What you may give

Up to 30 dollars as a credit without asking, for a visit that was missed or a promise that was broken.
More needs the supervisor. The letter after a complaint is never a template.

Who stays unhappy can turn to the ombudsman. We name the address without being asked; it is the law,
and it is decent.
`,
  },
  {
    number: 26,
    title: 'Appointments with technicians',
    keywords: 'appointment, technician, visit, window, reschedule, missed',
    summary: 'Windows, reminders, who has to be there, and what a missed visit costs.',
    isInternal: false,
    text: `
Visits are planned in windows of two hours between 7 am and 7 pm. The evening before, a message names
the window again; when the technician leaves for the customer, a second one names the minute.

## Who has to be there

An adult who can open the meter room. For works in a flat the tenant, for works in the cellar the
caretaker is enough. No documents are needed, but dogs should be in another room.

## Moving a visit

Free of charge until noon of the day before, in the customer area or by phone. Later it costs 35
dollars, as does nobody at the door. If we miss the window by more than thirty minutes, we pay 35
dollars. Enter it at once as a credit; do not wait until the customer asks.

Technicians carry a card with a picture and a number. Anybody who doubts may call the desk and read out
the number; we confirm it or call the police.
`,
  },
  {
    number: 27,
    title: 'Handing a call over well',
    keywords: 'transfer, warm, consult, conference, call, handover, queue',
    summary: 'Three sentences for the colleague, one for the customer, and no repeated story.',
    isInternal: true,
    text: `
Customers forgive a transfer. They do not forgive telling their story twice.

1. Say why and to whom: "Sam in billing can correct that while you wait." Ask whether it is fine.
2. Put the call on hold and consult. Three sentences: who it is, what it is about, what is needed.
3. Open the case for the colleague; the number is enough.
4. Come back, introduce the two, and leave.

Use a blind transfer only to a queue with less than two minutes of waiting, and write the three
sentences into the case before you press the button.

## When nobody is free

Offer a call back with a time. Put the case into the queue Call backs with the due date set to that
time. A call back at the wrong time is a missed promise: if you cannot keep it yourself, hand it to
somebody who can.
`,
  },
  {
    number: 28,
    title: 'Writing notes that help the next colleague',
    keywords: 'notes, documentation, wrap-up, case, timeline',
    summary: 'What belongs into a note, what does not, and a pattern that takes a minute.',
    isInternal: true,
    text: `
The next colleague has twenty seconds before saying hello. Write for those.

## The pattern

- Wants: what the customer wants, in one line
- Found: what you found out, with numbers and dates
- Promised: what, by whom, until when
- Next: what happens if the customer calls again

An example. Wants: bill of May checked. Found: reading 48 213 on the photo, we had 51 902. Promised:
corrected bill by Friday, by Alex. Next: send the copy by mail, address is on file.

## What does not belong there

Moods, guesses about people, health, bank details, and anything you would not read out to the customer.
They have the right to see every word, and some use it.

Use the subject line: "Photo of the meter" is found again, "Call" is not.
`,
  },
  {
    number: 29,
    title: 'Storm days: how the desk works when everybody calls',
    keywords: 'storm, mass outage, recorded message, priority, crisis, queue',
    summary: 'The announcement, the short talk, and which calls are taken first.',
    isInternal: true,
    text: `
From 200 calls in fifteen minutes on, the supervisor declares a storm day. It changes four things.

1. The recorded message names the districts and the time of the next news. It is renewed every thirty
   minutes even when there is nothing new.
2. Talks are short: address, danger, medical device, done. No readings, no bills; offer a call back on
   the next working day.
3. Calls from the list of medical devices come first. They are marked in red.
4. Everybody takes outages, whatever their queue. Breaks are moved, not cancelled.

## What to say

"We know about it, a crew is on its way, and the next news comes at half past." Never name a time at
which the power will be back unless the control room has written it into the case of the area.

After a storm day, the list of call backs is worked off before the queues open again.
`,
  },
  {
    number: 30,
    title: 'Emergency numbers and who is on duty',
    keywords: 'emergency, control room, on duty, night, numbers, contact',
    summary: 'Whom to reach at night and on holidays, and what each of them needs to know.',
    isInternal: true,
    text: `
All lines are answered around the clock. Say your name, the desk and the case number first.

- Control room, power and heat: +1 (206) 555-0195
- Control room, water: +1 (206) 555-0196
- Laboratory on call: +1 (206) 555-0197
- Supervisor of the day: +1 (206) 555-0192
- Hardship desk, 8 am to 6 pm: +1 (206) 555-0198

## Smell of gas

We do not deliver gas. If a customer smells it: windows open, no switches, everybody out of the house,
and call the fire service from outside. Stay on the line only if they are already outside.

## Press

No comment, no confirmation, friendly: "Our press desk calls you back within the hour." Note the name,
the paper and the number, and tell the supervisor at once.
`,
  },
];
