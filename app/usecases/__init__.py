"""One function for each thing a user can do: load, let the domain decide, store.

Each takes the session and `now` first and everything else by name, and raises Refusal when the rules say no; the desk
runs it in one transaction. Its name is the key of its undo label. Functions that only look are named for what they
give.
May import: `app.domain`, `app.storage`, `app.exchange`.

    desk.do(deliver_order, order_id=7, proof="logo.zip", confirmed=(1, 2))
"""
