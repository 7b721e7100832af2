import type { Article } from './article.ts';

/** Accounts, moves, the portal, and how the contact center works. */
export const serviceArticles: readonly Article[] = [
  {
    number: 4,
    title: 'Starting and stopping service',
    keywords: 'moving, start date, final bill, deposit, reading, tenant',
    summary: 'Dates, readings and the two questions that are easy to forget.',
    isInternal: false,
    text: `
Service can start up to six weeks from today, or be backdated by up to six weeks. We need the new
address, the date the customer got the keys, the reading on that day and, if the customer has it, the
meter's serial number.

## Moving out

Service ends on the move-out date. Ask for the reading and the forwarding address; without one, the
final bill goes to an empty apartment. The final bill is sent within three weeks and includes the
deposit refund.

## Two questions that are easy to forget

1. Who is moving in? Until the next tenant signs up, the owner becomes the customer. Enter the owner's
   name in the case.
2. What about autopay? It ends with the old account and must be set up again for the new one.

If the old and new tenants give different readings, use the one with a photo. If both have photos, use
the lower one for the old tenant and the higher one for the new tenant, and bill the difference to the
owner.
`,
  },
  {
    number: 22,
    title: 'Customer portal: sign-in and passwords',
    keywords: 'portal, password, login, account, locked, registration',
    summary: 'How to get a customer signed in without breaking a security rule.',
    isInternal: true,
    text: `
Most sign-in problems have one of three causes. The error message tells you which.

- "Unknown address": the customer registered with a different email address. Read out the first two
  letters of the one on file, never the whole address.
- "Locked": five wrong passwords. The account unlocks after 30 minutes; there is no other way.
- "Link has expired": links in emails are valid for one hour. Send a new one while the customer is on
  the line.

## What we never do

We never set a password, never ask for one, and never change an email address over the phone without
the checks in "Verifying the caller". If a caller pressures you to hurry, slow down.

## Registering

The customer number is at the top right of every letter. The activation code arrives by mail within
three days. If the customer cannot wait, offer to help over the phone.
`,
  },
  {
    number: 23,
    title: 'Verifying the caller',
    keywords: 'identification, privacy, verification, caller, authorization, security',
    summary: 'Three levels of verification and what you may share at each.',
    isInternal: true,
    text: `
Caller ID proves nothing. How carefully you verify depends on what you are about to share.

## Level 1: no verification

Office hours, rate plans, outages on a street, how to read a meter.

## Level 2: name, customer number and address

The status of a case, the date of a visit, entering a reading, sending a copy to the address on file.

## Level 3: level 2 plus one fact that only the customer knows

The amount of the last bill, the last four digits of the bank account, or the month the account was
opened. Required for changes to bank details, for amounts, and for cancellations.

Relatives, neighbors and accountants get level 1 unless an authorization is on file; you will find it
in the contact's notes. A building superintendent may order a repair but gets no billing information.

If a caller fails twice, stay friendly, say that you will call back at the number on file, and do so.
`,
  },
  {
    number: 24,
    title: 'Cancellations and win-back',
    keywords: 'cancel, termination, notice, switch, competitor, retention',
    summary: 'Notice periods, the one question worth asking, and how to say goodbye.',
    isInternal: true,
    text: `
Basic can be canceled with one month's notice, Fixed at the end of its term with two months' notice,
and any plan within 14 days of a price increase or a move. Cancellations must be in writing; an email
is enough. Confirm it the same day.

Ask why, once. Enter the answer in the case in the customer's own words: price, move, service or green
power.

- Price: compare using the customer's usage, not an average. If the other offer is better, say so.
- Service: apologize, name what went wrong, and offer to fix it whatever they decide.
- Move: customers often do not know that we serve the new address too.

You may offer the $60 loyalty credit once. Never offer it twice, and never in response to a complaint.

Customers who leave get the final bill within three weeks and a friendly goodbye. One in five comes
back within two years.
`,
  },
  {
    number: 25,
    title: 'Handling complaints',
    keywords: 'complaint, escalation, apology, state commission, compensation',
    summary: 'How to listen, what to write down, when to escalate, what you may credit.',
    isInternal: true,
    text: `
A customer who complains is still talking to us. Let them finish. Then repeat what you understood and
ask whether you missed anything.

1. Apologize for what happened, even if it was nobody's fault.
2. Say what you will do and by when, and enter both in the case.
3. Do it, or call before the deadline to explain why not.

## Escalate right away

Danger to health, a threat to go to the press, a complaint about staff, or the third contact about the
same issue. Check "Is Escalated"; the supervisor on duty calls back within four hours.

## What you may credit

Up to $35 without approval for a missed visit or a broken promise. Anything more needs the supervisor.
Never answer a complaint with a form letter.

Customers who are still unhappy can contact the state utility commission. Give them the address without
being asked; it is the law, and it is fair.
`,
  },
  {
    number: 26,
    title: 'Technician appointments',
    keywords: 'appointment, technician, visit, window, reschedule, missed',
    summary: 'Windows, reminders, who has to be home, and what a missed visit costs.',
    isInternal: false,
    text: `
Visits are scheduled in two-hour windows between 7 AM and 7 PM. We text the customer the evening before
with the window, and again when the technician is on the way.

## Who has to be home

An adult who can open the meter room. For work in an apartment, the tenant; for work in the basement,
the building superintendent is enough. No paperwork is needed, but please keep dogs in another room.

## Rescheduling

Rescheduling is free until noon the day before, in the portal or by phone. After that it costs $35, as
does a missed appointment. If we miss the window by more than 30 minutes, we pay the customer $35.
Enter the credit right away; do not wait for the customer to ask.

Technicians carry a badge with a photo and a number. Customers who want to be sure can call us and read
the number. We confirm it or call the police.
`,
  },
  {
    number: 27,
    title: 'Warm transfers',
    keywords: 'transfer, warm, consult, conference, call, handoff, queue',
    summary: 'Three sentences for your colleague, one for the customer, and nobody starts over.',
    isInternal: true,
    text: `
Customers forgive a transfer. They do not forgive having to tell their story twice.

1. Say why, and to whom: "Sam in billing can correct that while you wait." Ask whether that is okay.
2. Put the call on hold and consult. Three sentences: who is calling, about what, and what they need.
3. Give your colleague the case number so that both of you have it open.
4. Return to the call, introduce your colleague, and leave.

Transfer without consulting only to a queue with a wait under two minutes. Enter the three sentences in
the case before you press the button.

## When no one is available

Offer a callback with a specific time. Add the case to the Callbacks queue and set the due date to that
time. A late callback is a broken promise: if you cannot make it yourself, assign it to someone who can.
`,
  },
  {
    number: 28,
    title: 'Writing useful case notes',
    keywords: 'notes, documentation, wrap-up, case, timeline',
    summary: 'What belongs in a note, what does not, and a template that takes a minute.',
    isInternal: true,
    text: `
The next agent has twenty seconds before saying hello. Write for that agent.

## The template

- Request: what the customer wants, in one line
- Findings: what you found, with numbers and dates
- Commitment: who does what, by when
- Next: what to do if the customer calls again

Example. Request: check the May bill. Findings: photo shows 48,213, our records show 51,902.
Commitment: Alex sends a corrected bill by Friday. Next: email the copy, address is on file.

## What to leave out

Moods, guesses about people, health information, bank details, and anything you would not read aloud to
the customer. Customers have the right to see every word.

Use the subject line. "Photo of the meter" is easy to find later; "Call" is not.
`,
  },
  {
    number: 29,
    title: 'Storm days',
    keywords: 'storm, mass outage, recorded message, priority, emergency, queue',
    summary: 'The recorded message, the short call, and which calls come first.',
    isInternal: true,
    text: `
When we get more than 200 calls in 15 minutes, the supervisor declares a storm day. Four things change.

1. The recorded message names the affected districts and the time of the next update. We renew it every
   30 minutes, even when there is no news.
2. Keep calls short: address, danger, medical device, done. No readings, no bills; offer a callback on
   the next business day.
3. Calls from customers on the medical device list come first. They are marked in red.
4. Everyone takes outage calls, whatever their queue. Breaks are moved, not canceled.

## What to say

"We know about the outage, a crew is on the way, and the next update is at half past." Never promise a
time for power to return unless the control room has entered one in the area's outage case.

After a storm day, we clear the callback list before the queues open again.
`,
  },
  {
    number: 30,
    title: 'Emergency contacts',
    keywords: 'emergency, control room, on call, night, numbers, contacts',
    summary: 'Who to call at night and on holidays, and what to tell them.',
    isInternal: true,
    text: `
Except where noted, all lines are answered around the clock. Start with your name, your team and the
case number.

- Control room, power and heat: +1 (206) 555-0195
- Control room, water: +1 (206) 555-0196
- Lab on call: +1 (206) 555-0197
- Supervisor on duty: +1 (206) 555-0192
- Hardship team, 8 AM to 6 PM: +1 (206) 555-0198

## Smell of gas

We do not supply gas. If a customer smells it: touch no switches, get everyone out, and call 911 from
outside. Stay on the line only if they are already outside.

## Press

Do not comment and do not confirm. Say: "Our press office will call you back within the hour." Write
down the name, the publication and the number, and tell the supervisor right away.
`,
  },
];
