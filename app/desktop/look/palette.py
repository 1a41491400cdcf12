"""The colours as Qt's palette, so that every stock widget wears them without a style sheet."""

from PySide6.QtGui import QColor, QPalette

from app.desktop.look.tokens import Tokens, mix

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup


def palette_of(tokens: Tokens) -> QPalette:
    """A palette with every role set in every group: nothing of the system's own colours shines through."""
    palette = QPalette()
    for role, color in _colors(tokens).items():
        palette.setColor(_Group.Active, role, color)
        palette.setColor(_Group.Inactive, role, color)
        palette.setColor(_Group.Disabled, role, color)
    for role, color in _disabled(tokens).items():
        palette.setColor(_Group.Disabled, role, color)
    return palette


def _colors(tokens: Tokens) -> dict[QPalette.ColorRole, QColor]:
    return {
        _Role.Window: tokens.paper,
        _Role.WindowText: tokens.ink,
        _Role.Base: tokens.raised,
        _Role.AlternateBase: mix(tokens.raised, tokens.paper, 0.6),
        _Role.Text: tokens.ink,
        _Role.PlaceholderText: tokens.muted,
        _Role.Button: tokens.paper,
        _Role.ButtonText: tokens.ink,
        _Role.BrightText: tokens.red,
        _Role.ToolTipBase: tokens.raised,
        _Role.ToolTipText: tokens.ink,
        _Role.Highlight: tokens.accent,
        _Role.HighlightedText: tokens.on_accent,
        _Role.Accent: tokens.accent,
        _Role.Link: tokens.accent,
        _Role.LinkVisited: tokens.accent,
        _Role.Light: tokens.raised,
        _Role.Midlight: mix(tokens.raised, tokens.line, 0.5),
        _Role.Mid: tokens.line,
        _Role.Dark: tokens.edge,
        _Role.Shadow: mix(tokens.line, QColor("black"), 0.4),
    }


def _disabled(tokens: Tokens) -> dict[QPalette.ColorRole, QColor]:
    return {
        _Role.WindowText: tokens.faint,
        _Role.Text: tokens.faint,
        _Role.ButtonText: tokens.faint,
        _Role.PlaceholderText: tokens.faint,
        _Role.Link: tokens.faint,
        _Role.LinkVisited: tokens.faint,
        _Role.Base: tokens.paper,
        _Role.Highlight: tokens.line,
        _Role.HighlightedText: tokens.faint,
        _Role.Accent: tokens.faint,
    }
