"""Everything that is asked of the user in a dialog of its own: an order, the two offers, a delivery, the settings.

Each module has one `open_…`: it looks at the facts, shows every option computed already, asks the desk on
confirmation, and says a refusal beside its field while what was typed stays. May import: the widgets, the desk's use
cases and reads, the wording.

    open_extension(context, window, order_id)
"""
