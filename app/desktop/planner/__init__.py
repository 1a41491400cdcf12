"""What the planner answers when it is asked: the way out of too many promises, and whether one more can be taken.

May import: desktop and below. Each dialog tries everything on a copy of the book; nothing is kept until confirmed.

    open_way_out(context, window)
    open_quote(context, window)
"""
