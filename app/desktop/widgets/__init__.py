"""Controls that several screens and dialogs share.

May import Qt, the look, the wording, and the pure readers of the domain. They know no order and no desk: a
screen gives them frozen values and listens to their signals.

    model = RowsModel((Column("Title", lambda row: row.title),))
    model.show(rows)  # removes, inserts, moves and repaints only what differs
"""
