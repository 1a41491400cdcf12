"""When the freelancer works and when not: the calendar, weekly hours, absences, and the chip in the top bar.

The month is a table model (`month_model`) with a painting delegate (`month_delegate`); what stands in a day is worked
out by `cells` from the domain's month. May import: what the desktop room may.

    open_away(context, window, first=date(2026, 12, 4), last=date(2026, 12, 9))
"""
