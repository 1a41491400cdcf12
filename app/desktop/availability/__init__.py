"""When the freelancer works and when not: the calendar, weekly hours, absences, and the chip in the top bar.

The calendar's `screen` has a `head`, a month and a week, and a `side`. Month and week are `days_view`s on one table
model, each with a painting delegate; what stands in a day is worked out by `cells` and `columns` from the domain's
days, which `reading` fetches. Which days are chosen is in `chosen`; what is done to an absence there in `away_doings`,
where it is while it is dragged in `grasp`, where it would be and at what cost in `trial` and `moving`. Weekly hours are
drawn in `hours_week` and written in the lines of `hours_grid` beside it; what a drag does to them is the domain's
(`week_hours`). Whose holidays are days off is chosen in a `country_box`, here and in the first questions. May import:
what the desktop room may.

    open_away(context, window, first=date(2026, 12, 4), last=date(2026, 12, 9))
"""
