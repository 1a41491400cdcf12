"""Above the days: what is shown, the buttons that turn pages, and the switch between month and week."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from app.desktop.look.fonts import Size
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.buttons import flat_button, icon_button, plain_button
from app.desktop.widgets.headed import Headed
from app.desktop.widgets.label import Heading, Label


class CalendarHead(QWidget):
    """The month or the week by name, what it holds in short, and how to go elsewhere."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        say = QCoreApplication.translate
        self.heading = Heading(theme, size=Size.VERDICT)
        self.heading.setAccessibleName(say("Calendar", "Month shown"))
        self.summary = Label(theme, tone=Tone.MUTED, wrap=True)
        self.summary.setMinimumWidth(1)
        self.switch = QTabBar()
        self.switch.setAccessibleName(say("Calendar", "By month or by week"))
        for name, tip in (
            (say("Calendar", "Month"), say("Calendar", "By month (M)")),
            (say("Calendar", "Week"), say("Calendar", "By week, hour by hour (Shift+M)")),
        ):
            self.switch.setTabToolTip(self.switch.addTab(name), tip)
        self.earlier = icon_button(theme, Icon.CHEVRON_LEFT, "")
        self.later = icon_button(theme, Icon.CHEVRON_RIGHT, "")
        self.today = flat_button(theme, say("Calendar", "Today"))
        self.today.setProperty("narrow", True)
        self.plan = plain_button(theme, say("Calendar", "Plan an absence…"), Icon.AWAY)
        self._lay_out()

    def say(self, names: tuple[str, str], summary: str, *, earlier: bool, later: bool) -> None:
        """What is shown, in full and in short, what it holds, and whether there are pages before it and after it."""
        self.heading.say(*names)
        self.summary.setText(summary)
        self.earlier.setEnabled(earlier)
        self.later.setEnabled(later)

    def name_buttons(self, *, week: bool) -> None:
        """The buttons turn months, or weeks."""
        say = QCoreApplication.translate
        names = (
            (say("Calendar", "The week before (Page Up)"), say("Calendar", "The week after (Page Down)"))
            if week
            else (say("Calendar", "The month before (Page Up)"), say("Calendar", "The month after (Page Down)"))
        )
        for button, name in zip((self.earlier, self.later), names, strict=True):
            button.setToolTip(name)
            button.setAccessibleName(name)
        back = say("Calendar", "Back to today (Ctrl+Home)") if week else say("Calendar", "Back to today (Home)")
        self.today.setToolTip(back)

    def _lay_out(self) -> None:
        beneath = QHBoxLayout()
        beneath.addWidget(self.summary, 1)
        beneath.addWidget(self.switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        column.addWidget(Headed(self.heading, (self.earlier, self.today, self.later), (self.plan,)))
        column.addLayout(beneath)
