"""What a palette can't say: corners, hairlines, the ring of the focus.

A style sheet and not a proxy style: on a window of some 60 widgets it adds a few milliseconds once, while a proxy
style in Python is asked a thousand times for every repaint.
"""

from string import Template
from typing import Final

from app.desktop.look.tokens import Tokens

PICTURES: Final = "sheet"  # the prefix, and the folder beside the icons, of the few pictures the sheet needs

_SHEET: Final = Template("""
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: $raised; color: $ink; border: 1px solid $line; border-radius: 6px; padding: 5px 8px;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $muted;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on {
    border: 2px solid $accent; padding: 4px 7px;
}
QPlainTextEdit, QTextEdit { padding: 5px 6px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 4px 5px; }
QLineEdit[refused="true"], QPlainTextEdit[refused="true"], QAbstractSpinBox[refused="true"],
QComboBox[refused="true"] { border: 2px solid $red; padding: 4px 7px; }
QPlainTextEdit[refused="true"] { padding: 4px 5px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled,
QLineEdit:read-only, QPlainTextEdit:read-only, QAbstractSpinBox[readOnly="true"] { background: $paper; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: $faint; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractItemView QLineEdit {
    border: 0; border-radius: 0; padding: 0; background: transparent;
}
QAbstractItemView QLineEdit { background: $raised; padding: 0 2px; }
QAbstractSpinBox { padding: 4px 8px; }
QAbstractSpinBox:focus, QAbstractSpinBox[refused="true"] { padding: 3px 7px; }
QComboBox { combobox-popup: 0; padding-left: 10px; padding-right: 26px; }
QComboBox:focus, QComboBox:on, QComboBox[refused="true"] { padding-left: 9px; padding-right: 25px; }
QComboBox:editable { padding-left: 8px; }
QComboBox:editable:focus, QComboBox:editable[refused="true"] { padding-left: 7px; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url(sheet:$shade-chevron-down.svg); width: ${arrow}px; height: ${arrow}px; }
QComboBox QAbstractItemView, QListView#found {
    background: $raised; border: 1px solid $line; padding: 3px;
    selection-background-color: $soft; selection-color: $ink;
}
QListView#found { padding: 0 3px; }
QComboBox QAbstractItemView::item, QListView#found::item { padding: 5px 6px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected, QListView#found::item:selected { background: $soft; color: $ink; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 24px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url(sheet:$shade-chevron-up.svg); width: ${arrow}px; height: ${arrow}px; }
QAbstractSpinBox::down-arrow { image: url(sheet:$shade-chevron-down.svg); width: ${arrow}px; height: ${arrow}px; }
QDateTimeEdit::drop-down { border: 0; width: 26px; image: none; }
QDateTimeEdit::drop-down { subcontrol-origin: padding; subcontrol-position: center right; }

QPushButton {
    background: $raised; color: $ink; border: 1px solid $line; border-radius: 6px; padding: 6px 14px; outline: 0;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $pressed; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled { color: $faint; background: $paper; }
QPushButton[narrow="true"] { padding: 4px 8px; }
QPushButton[narrow="true"]:focus { padding: 3px 7px; }
QPushButton:flat { background: transparent; border-color: transparent; color: $accent; }
QPushButton:flat:hover { background: $soft; }
QPushButton:flat:focus { border-color: $accent; }
QPushButton:flat:disabled { color: $faint; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[aligned="true"] { padding: 4px 2px; text-align: left; }
QPushButton[aligned="true"]:focus { padding: 3px 1px; }
QPushButton[aligned="true"]:hover { background: transparent; text-decoration: underline; }
QPushButton[primary="true"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[primary="true"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[primary="true"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[primary="true"]:focus { border-color: $ring; }
QPushButton[primary="true"]:disabled { background: $line; color: $muted; border-color: $line; }
QToolButton { background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 3px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $pressed; }
QToolButton:checked { background: $soft; color: $accent; }
QToolButton:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; }

QCheckBox, QRadioButton { spacing: 8px; padding: 3px 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox, QRadioButton { outline: 0; }
QCheckBox[bare="true"] { spacing: 0; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
    width: ${box}px; height: ${box}px; background: $raised; border: 1px solid $edge; border-radius: 4px;
}
QRadioButton::indicator { border-radius: ${half_box}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: $accent; border-color: $accent; image: url(sheet:$shade-check.svg);
}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url(sheet:$shade-dash.svg);
}
QRadioButton::indicator:checked {
    background: $accent; border-color: $accent; image: url(sheet:$shade-dot.svg);
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $paper; border-color: $line; }
QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled { background: $faint; }

QAbstractItemView {
    background: $paper; border: 0; outline: 0; gridline-color: $line;
    selection-background-color: $soft; selection-color: $ink;
}
QTableView::item { padding: 0 8px; }
QListView[lines="true"]::item { padding: 4px 8px; border-radius: 6px; color: $ink; }
QListView[lines="true"]::item:selected { background: $soft; color: $ink; }
QListView[lines="true"]::item:selected:focus { border: 1px solid $accent; padding: 3px 7px; }
QTableView::item:selected { background: $soft; color: $ink; }
QTableView#orders { selection-background-color: transparent; }
QTableView#orders::item:selected { background: transparent; }
QHeaderView { background: $paper; border: 0; }
QHeaderView::section {
    background: $paper; color: $muted; border: 0; border-bottom: 1px solid $line; padding: 6px 10px;
}
QHeaderView::section:hover { color: $ink; }
QHeaderView::up-arrow { image: url(sheet:$shade-chevron-up.svg); width: ${arrow}px; height: ${arrow}px; }
QHeaderView::down-arrow { image: url(sheet:$shade-chevron-down.svg); width: ${arrow}px; height: ${arrow}px; }
QTableCornerButton::section { background: $paper; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }

PanelScroll { border: 1px solid transparent; }
PanelScroll:focus { border-color: $accent; }

QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QTabBar { qproperty-drawBase: 0; qproperty-expanding: 0; outline: 0; }
QTabBar::tab {
    background: transparent; color: $muted; border: 0; border-bottom: 2px solid transparent;
    padding: 7px 4px; margin-right: 12px;
}
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QTabBar::tab:selected:focus { background: $soft; }

QMenuBar { background: $paper; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $soft; }
QMenu { background: $raised; border: 1px solid $line; padding: 4px; icon-size: ${icon}px; }
QMenu::item { padding: 6px 24px 6px 8px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $soft; color: $ink; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolTip { background: $raised; color: $ink; border: 1px solid $line; padding: 4px 6px; }

QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $handle; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QGroupBox { border: 0; margin-top: 1.6em; padding: 0; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; padding: 0; }
QProgressBar { background: $line; border: 0; border-radius: 2px; max-height: 4px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QCalendarWidget QWidget#qt_calendar_navigationbar {
    background: $raised; border: 1px solid $line; border-bottom: 0;
}
QCalendarWidget QToolButton { color: $ink; font-weight: 600; padding: 4px 8px; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView { background: $raised; border: 1px solid $line; border-top: 0; }
QCalendarWidget QTableView::item { padding: 0; }
QCalendarWidget QTableView::item:selected { background: $accent; color: $on_accent; }
QStatusBar::item { border: 0; }
""")


def style_sheet(tokens: Tokens, text_height: int) -> str:
    """The application's style sheet; `text_height` in pixels sizes check boxes and arrows with the font."""
    box = max(14, round(text_height * 0.86))
    colors = ("paper", "raised", "line", "ink", "muted", "accent", "on_accent", "soft", "red")
    derived = ("edge", "hover", "pressed", "faint", "accent_hover", "accent_pressed", "ring", "handle")
    values: dict[str, object] = {name: getattr(tokens, name).name() for name in (*colors, *derived)}
    shade = "dark" if tokens.dark else "light"
    sizes = {
        "box": box,
        "half_box": (box + 2) // 2,
        "arrow": max(10, round(text_height * 0.75)),
        "icon": max(16, round(text_height * 1.05)),
    }
    return _SHEET.substitute(values, shade=shade, **sizes)
