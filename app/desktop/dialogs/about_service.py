"""What to mind about a service before one more order of it is taken: quiet lines beneath its name."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.dialogs.judgement import Judgement
from app.desktop.screen import Context
from app.domain.catalogue import Service, portfolio_is_old
from app.domain.instants import local_day
from app.wording import catalogue as words
from app.wording.mark import Mark

SCOPE_SHOWN = 200  # letters


class AboutService(QWidget):
    """A pause, an old portfolio piece, and the scope to hold the order against; nothing where all is well."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._speech, self._now = context.speech, context.bridge.now()
        self._paused, self._portfolio, self._scope = (Judgement(context.theme, small=True) for _ in range(3))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for line in (self._paused, self._portfolio, self._scope):
            column.addWidget(line)

    def text(self) -> str:
        """Everything it says."""
        return " ".join(line.text for line in (self._paused, self._portfolio, self._scope) if line.text)

    def show_service(self, service: Service | None) -> None:
        """Says what is to be minded; takes no room where that is nothing."""
        speech, now = self._speech, self._now
        scope = "" if service is None else " ".join(service.scope.split())[:SCOPE_SHOWN]
        old = service is not None and portfolio_is_old(service, local_day(now, speech.zone))
        self._paused.say(Mark.TIGHT, words.taken_though_paused(speech, service, now) if service else "")
        self._portfolio.say(Mark.TIGHT, words.old_portfolio(speech, service, now) if service and old else "")
        self._scope.say(Mark.PLAIN, words.in_scope(speech, scope) if scope else "")
        self.setVisible(bool(self.text()))
