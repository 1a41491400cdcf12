"""The orders screen: every order of the book as a table, what was written in any of them, and the chosen one's card.

`rows.py` makes frozen rows of facts and `now`, `columns.py` says how a row reads and sorts, `table.py` paints,
`search.py` finds, `card.py` shows one order (also beside Today's queue), `screen.py` puts them together.
"""
