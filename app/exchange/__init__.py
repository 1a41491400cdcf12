"""Files that come from the world and go to it: orders from CSV, the whole book as JSON, today's answers for a program.

Knows bytes, text and the domain's facts; has never heard of a database. What a file says is checked here down to the
cell or the path, and what the rules say of it is asked of the domain.
May import: `app.domain`.

    reading = read_orders(data, "EUR")        # what could be read, what not, and on which line
"""
