"""The freelancer's rules: what an order is, when it is late, what silence means, what to do next.

Everything here is a pure function of recorded facts and `now`; nothing knows of a database, a window or a language.
May import: `app.planning` and the standard library (dateutil for calendars).

    from app.domain.agenda import arrange
    agenda = arrange(book, now)       # verdict, rows with their reasons, today's sittings
"""
