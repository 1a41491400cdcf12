"""Everything seen or clicked, and the only room that knows Qt.

Screens ask the bridge for facts, a pure function makes frozen rows of them, and a model shows the rows; what the user
does goes back through the bridge to the desk as one use case. A screen never tells another to refresh.
May import: every room below.

    context.bridge.do(deliver_order, order_id=7, proof="logo.zip", confirmed=(1, 2))
"""
