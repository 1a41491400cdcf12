"""When the freelancer works and when not: the calendar, weekly hours, absences, and the chip in the top bar.

The month is a table model (`month_model`) with a painting delegate (`month_delegate`); what stands in a day is worked
out by `cells` from the domain's month. Weekly hours are drawn in `hours_week` and written in the lines of
`hours_grid` beside it; what a drag does to them is the domain's (`week_hours`). May import: what the desktop room may.

    open_away(context, window, first=date(2026, 12, 4), last=date(2026, 12, 9))
"""
