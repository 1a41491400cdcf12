"""The catalogue screen: services, clients, and what each marketplace does by itself.

`rows.py` makes frozen rows of facts, `delegate.py` paints them, `panel.py` shows the chosen one in full, `screen.py`
puts them together; a dialog each edits a service, a client and a marketplace's rules.
"""
