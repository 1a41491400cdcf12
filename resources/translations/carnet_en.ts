<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Away</name>
    <message numerus="yes">
        <source>%n promise(s) would not be kept</source>
        <translation>
            <numerusform>%n promise would not be kept</numerusform>
            <numerusform>%n promises would not be kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message numerus="yes">
        <source>%n event(s) taken.</source>
        <translation>
            <numerusform>%n event taken.</numerusform>
            <numerusform>%n events taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) free, cancelled or not in the time that is read.</source>
        <translation>
            <numerusform>%n event free, cancelled or not in the time that is read.</numerusform>
            <numerusform>%n events free, cancelled or not in the time that is read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left out:</source>
        <translation>
            <numerusform>%n event left out:</numerusform>
            <numerusform>%n events left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n absence(s)</source>
        <translation>
            <numerusform>%n absence</numerusform>
            <numerusform>%n absences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cancel</name>
    <message numerus="yes">
        <source>It counts against your completion rate, unless {client} orders again within %n day(s).</source>
        <translation>
            <numerusform>It counts against your completion rate, unless {client} orders again within %n day.</numerusform>
            <numerusform>It counts against your completion rate, unless {client} orders again within %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%n earlier line(s)</source>
        <translation>
            <numerusform>%n earlier line</numerusform>
            <numerusform>%n earlier lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n revision</numerusform>
            <numerusform>%n revisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asks for %n thing(s)</source>
        <translation>
            <numerusform>asks for %n thing</numerusform>
            <numerusform>asks for %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) more</source>
        <translation>
            <numerusform>%n day more</numerusform>
            <numerusform>%n days more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chance</name>
    <message numerus="yes">
        <source>{chance}, from %n finished order(s)</source>
        <translation>
            <numerusform>{chance}, from %n finished order</numerusform>
            <numerusform>{chance}, from %n finished orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n order(s) added.</source>
        <translation>
            <numerusform>%n order added.</numerusform>
            <numerusform>%n orders added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in the book already.</source>
        <translation>
            <numerusform>%n order in the book already.</numerusform>
            <numerusform>%n orders in the book already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) placed after {day} left out.</source>
        <translation>
            <numerusform>%n order placed after {day} left out.</numerusform>
            <numerusform>%n orders placed after {day} left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be read, and their lines were left out:</source>
        <translation>
            <numerusform>%n thing could not be read, and its line was left out:</numerusform>
            <numerusform>%n things could not be read, and their lines were left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of history</source>
        <translation>
            <numerusform>%n step of history</numerusform>
            <numerusform>%n steps of history</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message numerus="yes">
        <source>%n order(s) so far</source>
        <translation>
            <numerusform>%n order so far</numerusform>
            <numerusform>%n orders so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open now</source>
        <translation>
            <numerusform>%n open now</numerusform>
            <numerusform>%n open now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled by the client</source>
        <translation>
            <numerusform>%n cancelled by the client</numerusform>
            <numerusform>%n cancelled by the client</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with more revisions than bought</source>
        <translation>
            <numerusform>%n with more revisions than bought</numerusform>
            <numerusform>%n with more revisions than bought</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n order(s) to deliver</source>
        <translation>
            <numerusform>%n order to deliver</numerusform>
            <numerusform>%n orders to deliver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dispute</name>
    <message numerus="yes">
        <source>%n evidence file(s) saved in {folder}.</source>
        <translation>
            <numerusform>%n evidence file saved in {folder}.</numerusform>
            <numerusform>%n evidence files saved in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Extension</name>
    <message numerus="yes">
        <source>Asked %n time(s) before on this order: ask for enough this time.</source>
        <translation>
            <numerusform>Asked %n time before on this order: ask for enough this time.</numerusform>
            <numerusform>Asked %n times before on this order: ask for enough this time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Extra</name>
    <message numerus="yes">
        <source>%n day(s) at least, to keep it.</source>
        <translation>
            <numerusform>%n day at least, to keep it.</numerusform>
            <numerusform>%n days at least, to keep it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n order(s) added</source>
        <translation>
            <numerusform>%n order added</numerusform>
            <numerusform>%n orders added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message numerus="yes">
        <source>With these hours %n promise(s) would not be kept:</source>
        <translation>
            <numerusform>With these hours %n promise would not be kept:</numerusform>
            <numerusform>With these hours %n promises would not be kept:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) will be added.</source>
        <translation>
            <numerusform>%n order will be added.</numerusform>
            <numerusform>%n orders will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are in the book already.</source>
        <translation>
            <numerusform>%n order is in the book already.</numerusform>
            <numerusform>%n orders are in the book already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) can’t be read; their lines are left out:</source>
        <translation>
            <numerusform>%n thing can’t be read; its line is left out:</numerusform>
            <numerusform>%n things can’t be read; their lines are left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>Nothing ended in the last %n day(s).</source>
        <translation>
            <numerusform>Nothing ended in the last %n day.</numerusform>
            <numerusform>Nothing ended in the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancellation(s) more don’t count.</source>
        <translation>
            <numerusform>%n more cancellation doesn’t count.</numerusform>
            <numerusform>%n more cancellations don’t count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancellation(s) for being too busy: promise longer delivery times, see below.</source>
        <translation>
            <numerusform>%n cancellation for being too busy: promise longer delivery times, see below.</numerusform>
            <numerusform>%n cancellations for being too busy: promise longer delivery times, see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promise {days} d: %n late order(s) would have been on time.</source>
        <translation>
            <numerusform>Promise {days} d: %n late order would have been on time.</numerusform>
            <numerusform>Promise {days} d: %n late orders would have been on time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>Queue full: %n order(s) open, of {most} at most.</source>
        <translation>
            <numerusform>Queue full: %n order open, of {most} at most.</numerusform>
            <numerusform>Queue full: %n orders open, of {most} at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not even one can always be delivered within %n day(s) with these hours.</source>
        <translation>
            <numerusform>Not even one can always be delivered within %n day with these hours.</numerusform>
            <numerusform>Not even one can always be delivered within %n days with these hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {most}: then a delivery within %n day(s) can always be kept.</source>
        <translation>
            <numerusform>At most {most}: then a delivery within %n day can always be kept.</numerusform>
            <numerusform>At most {most}: then a delivery within %n days can always be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) open</source>
        <translation>
            <numerusform>%n order open</numerusform>
            <numerusform>%n orders open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n revision</numerusform>
            <numerusform>%n revisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message numerus="yes">
        <source>%n offer(s) wait for an answer.</source>
        <translation>
            <numerusform>%n offer waits for an answer.</numerusform>
            <numerusform>%n offers wait for an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due %n day(s) later</source>
        <translation>
            <numerusform>due %n day later</numerusform>
            <numerusform>due %n days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s)</source>
        <translation>
            <numerusform>%n open order</numerusform>
            <numerusform>%n open orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n of them late</numerusform>
            <numerusform>%n of them late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be kept</source>
        <translation>
            <numerusform>%n can’t be kept</numerusform>
            <numerusform>%n can’t be kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due %n day(s) after the clock starts</source>
        <translation>
            <numerusform>Due %n day after the clock starts</numerusform>
            <numerusform>Due %n days after the clock starts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) more than sold</source>
        <translation>
            <numerusform>%n revision more than sold</numerusform>
            <numerusform>%n revisions more than sold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) left of {all}</source>
        <translation>
            <numerusform>%n revision left of {all}</numerusform>
            <numerusform>%n revisions left of {all}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message numerus="yes">
        <source>Pinned first, {pinned} delays %n order(s) by {time} in all; none becomes late.</source>
        <translation>
            <numerusform>Pinned first, {pinned} delays %n order by {time}; it does not become late.</numerusform>
            <numerusform>Pinned first, {pinned} delays %n orders by {time} in all; none becomes late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message numerus="yes">
        <source>Promise %n day(s)</source>
        <translation>
            <numerusform>Promise %n day</numerusform>
            <numerusform>Promise %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message numerus="yes">
        <source>Until {when} there is room for %n more of this kind.</source>
        <translation>
            <numerusform>Until {when} there is room for %n more of this kind.</numerusform>
            <numerusform>Until {when} there is room for %n more of this kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remind</name>
    <message numerus="yes">
        <source>Remind of what is missing: %n order(s)</source>
        <translation>
            <numerusform>Remind of what is missing: %n order</numerusform>
            <numerusform>Remind of what is missing: %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message numerus="yes">
        <source>The clock waits for %n more requirement(s).</source>
        <translation>
            <numerusform>The clock waits for %n more requirement.</numerusform>
            <numerusform>The clock waits for %n more requirements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reserve</name>
    <message numerus="yes">
        <source>{time} kept for changes to %n delivered order(s)</source>
        <translation>
            <numerusform>{time} kept for changes to %n delivered order</numerusform>
            <numerusform>{time} kept for changes to %n delivered orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} kept for %n order(s) waiting for requirements</source>
        <translation>
            <numerusform>{time} kept for %n order waiting for requirements</numerusform>
            <numerusform>{time} kept for %n orders waiting for requirements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New promises leave time for it: {time} now, for %n delivered order(s).</source>
        <translation>
            <numerusform>New promises leave time for it: {time} now, for %n delivered order.</numerusform>
            <numerusform>New promises leave time for it: {time} now, for %n delivered orders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revisions</name>
    <message numerus="yes">
        <source>%n revision(s) given beyond what was bought.</source>
        <translation>
            <numerusform>%n revision given beyond what was bought.</numerusform>
            <numerusform>%n revisions given beyond what was bought.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) left.</source>
        <translation>
            <numerusform>%n revision left.</numerusform>
            <numerusform>%n revisions left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left after this one.</source>
        <translation>
            <numerusform>%n left after this one.</numerusform>
            <numerusform>%n left after this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleValue</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%n hour(s) of silence grant an extension.</source>
        <translation>
            <numerusform>%n hour of silence grants an extension.</numerusform>
            <numerusform>%n hours of silence grant an extension.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A delivery is accepted after %n day(s) of silence.</source>
        <translation>
            <numerusform>A delivery is accepted after %n day of silence.</numerusform>
            <numerusform>A delivery is accepted after %n days of silence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) late, the client may cancel alone.</source>
        <translation>
            <numerusform>%n hour late, the client may cancel alone.</numerusform>
            <numerusform>%n hours late, the client may cancel alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message numerus="yes">
        <source>%n orders chosen</source>
        <translation>
            <numerusform>%n order chosen</numerusform>
            <numerusform>%n orders chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <source>%n order(s) wait for you</source>
        <translation>
            <numerusform>%n order waits for you</numerusform>
            <numerusform>%n orders wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open offer(s)</source>
        <translation>
            <numerusform>%n open offer</numerusform>
            <numerusform>%n open offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>and %n more due(s)</source>
        <translation>
            <numerusform>and %n more due</numerusform>
            <numerusform>and %n more dues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>%n order(s) late; every other promise can be kept.</source>
        <translation>
            <numerusform>%n order late; every other promise can be kept.</numerusform>
            <numerusform>%n orders late; every other promise can be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not every promise can be kept: ask %n client(s) for more time.</source>
        <translation>
            <numerusform>Not every promise can be kept: ask %n client for more time.</numerusform>
            <numerusform>Not every promise can be kept: ask %n clients for more time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused without a date to go on: in no plan</source>
        <translation>
            <numerusform>%n paused without a date to go on: in no plan</numerusform>
            <numerusform>%n paused without a date to go on: in no plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>estimates × {factor}, as %n finished order(s) taught</source>
        <translation>
            <numerusform>estimates × {factor}, as %n finished order taught</numerusform>
            <numerusform>estimates × {factor}, as %n finished orders taught</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between now and {when} you have {available}; these %n need {needed}: {names}.</source>
        <translation>
            <numerusform>Between now and {when} you have {available}; this %n needs {needed}: {names}.</numerusform>
            <numerusform>Between now and {when} you have {available}; these %n need {needed}: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between {start} and {when} you have {available}; these %n need {needed}: {names}.</source>
        <translation>
            <numerusform>Between {start} and {when} you have {available}; this %n needs {needed}: {names}.</numerusform>
            <numerusform>Between {start} and {when} you have {available}; these %n need {needed}: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On your estimates, all of them are kept in %n case(s) of 10.</source>
        <translation>
            <numerusform>On your estimates, all of them are kept in %n case of 10.</numerusform>
            <numerusform>On your estimates, all of them are kept in %n cases of 10.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>it can be kept, on any of the next %n days</source>
        <translation>
            <numerusform>it can be kept, on the next %n day</numerusform>
            <numerusform>it can be kept, on any of the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it can’t be kept, on none of the next %n days</source>
        <translation>
            <numerusform>it can’t be kept, on the next %n day</numerusform>
            <numerusform>it can’t be kept, on none of the next %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask %n clients for up to {days}</source>
        <translation>
            <numerusform>Ask %n client for up to {days}</numerusform>
            <numerusform>Ask %n clients for up to {days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>alone, it leaves %n broken promise(s)</source>
        <translation>
            <numerusform>alone, it leaves %n broken promise</numerusform>
            <numerusform>alone, it leaves %n broken promises</numerusform>
        </translation>
    </message>
</context>
</TS>
