"""How Carnet looks: colours, sizes of type, icons, and the one object that applies them.

May import Qt and nothing else of the house. Everything that paints gets the `Theme` through its constructor and
repaints on `theme.changed`:

    theme = Theme(folder, choice=Choice.SYSTEM)
    theme.apply(app)
    painter.setPen(theme.tokens.muted)
    button.setIcon(theme.icon(Icon.SEARCH))
"""
