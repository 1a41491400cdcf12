"""The offers screen: every extension and extra, what silence means for it, and its answer on one key.

`rows.py` makes frozen rows of facts and `now`, `delegate.py` paints them, `panel.py` shows the chosen one with its
answers, `screen.py` puts them together.
"""
