"""How times, durations and money are said; the ground that every sentence stands on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.domain.instants import end_day, wall_minute
from app.domain.money import Money, minor_digits
from app.wording.apart import set_apart
from app.wording.translations import Translate

NBSP = "\u00a0"
NARROW = "\u202f"  # groups digits in French


@dataclass(frozen=True, slots=True)
class Speech:
    """Says things in one language, in one time zone."""

    language: str  # "fr" or "en"
    translate: Translate
    zone: ZoneInfo

    @property
    def french(self) -> bool:
        """True when speaking French."""
        return self.language == "fr"

    def duration(self, minutes: int) -> str:
        """Working time: "45 min", "2 h", "2 h 30"."""
        sign = "-" if minutes < 0 else ""
        hours, rest = divmod(abs(minutes), 60)
        if not hours:
            return f"{sign}{rest}{NBSP}min"
        return f"{sign}{self.number(hours)}{NBSP}h" + (f"{NBSP}{rest:02}" if rest else "")

    def number(self, value: int) -> str:
        """A whole number with its digits grouped."""
        return f"{value:,}".replace(",", NARROW if self.french else ",")

    def decimal(self, value: float) -> str:
        """A number with one digit behind the comma: "1.3", « 1,3 »."""
        return f"{value:.1f}".replace(".", "," if self.french else ".")

    def money(self, money: Money) -> str:
        """An amount with its currency: "120 €", "€120", "12,50 €"."""
        digits = minor_digits(money.currency)
        whole, rest = divmod(abs(money.minor), 10**digits)
        sign = "-" if money.minor < 0 else ""
        number = self.number(whole)
        if rest:
            number += ("," if self.french else ".") + f"{rest:0{digits}}"
        symbol = _SYMBOLS.get(money.currency, money.currency)
        if self.french or symbol == money.currency:
            return f"{sign}{number}{NBSP}{symbol}"
        return f"{sign}{symbol}{number}"

    def clock(self, instant: datetime) -> str:
        """The time of day: "18:00", « 18 h », « 18 h 30 »."""
        wall = instant.astimezone(self.zone)
        return self.minute_of_day(wall.hour * 60 + wall.minute)

    def end_clock(self, instant: datetime) -> str:
        """The time of day of an end; midnight is the end of the day before: "24:00", « 24 h »."""
        return self.minute_of_day(wall_minute(instant, end_day(instant, self.zone), self.zone))

    def minute_of_day(self, minute: int) -> str:
        """A time of day given in minutes past midnight."""
        hour, rest = divmod(minute, 60)
        if not self.french:
            return f"{hour:02}:{rest:02}"
        return f"{hour}{NBSP}h" + (f"{NBSP}{rest:02}" if rest else "")

    def weekday(self, day: date) -> str:
        """The name of the day of the week, in full."""
        return self.weekday_name(day.weekday())

    def weekday_name(self, weekday: int) -> str:
        """The name of a weekday, 0 for Monday."""
        say = self.translate
        match weekday:
            case 0:
                return say("Speech", "Monday")
            case 1:
                return say("Speech", "Tuesday")
            case 2:
                return say("Speech", "Wednesday")
            case 3:
                return say("Speech", "Thursday")
            case 4:
                return say("Speech", "Friday")
            case 5:
                return say("Speech", "Saturday")
            case _:
                return say("Speech", "Sunday")

    def short_weekday(self, day: date) -> str:
        """The day of the week in three letters or so."""
        return self.short_weekday_name(day.weekday())

    def short_weekday_name(self, weekday: int) -> str:
        """The same for a weekday, 0 for Monday."""
        say = self.translate
        match weekday:
            case 0:
                return say("Speech", "Mon")
            case 1:
                return say("Speech", "Tue")
            case 2:
                return say("Speech", "Wed")
            case 3:
                return say("Speech", "Thu")
            case 4:
                return say("Speech", "Fri")
            case 5:
                return say("Speech", "Sat")
            case _:
                return say("Speech", "Sun")

    def month(self, day: date) -> str:
        """The month's name, in full."""
        say = self.translate
        match day.month:
            case 1:
                return say("Speech", "January")
            case 2:
                return say("Speech", "February")
            case 3:
                return say("Speech", "March")
            case 4:
                return say("Speech", "April")
            case 5:
                return say("Speech", "May", "in full")
            case 6:
                return say("Speech", "June")
            case 7:
                return say("Speech", "July")
            case 8:
                return say("Speech", "August")
            case 9:
                return say("Speech", "September")
            case 10:
                return say("Speech", "October")
            case 11:
                return say("Speech", "November")
            case _:
                return say("Speech", "December")

    def short_month(self, day: date) -> str:
        """The month's name in three letters or so."""
        say = self.translate
        match day.month:
            case 1:
                return say("Speech", "Jan")
            case 2:
                return say("Speech", "Feb")
            case 3:
                return say("Speech", "Mar")
            case 4:
                return say("Speech", "Apr")
            case 5:
                return say("Speech", "May", "short")
            case 6:
                return say("Speech", "Jun")
            case 7:
                return say("Speech", "Jul")
            case 8:
                return say("Speech", "Aug")
            case 9:
                return say("Speech", "Sep")
            case 10:
                return say("Speech", "Oct")
            case 11:
                return say("Speech", "Nov")
            case _:
                return say("Speech", "Dec")

    def long_day(self, day: date) -> str:
        """A heading's date: "Monday 23 November", « lundi 23 novembre »."""
        return f"{self.weekday(day)} {self._ordinal(day)} {self.month(day)}"

    def day_month(self, day: date) -> str:
        """A date of every year: "27 November"."""
        return f"{self._ordinal(day)} {self.month(day)}"

    def full_day(self, day: date) -> str:
        """A date with its year: "Mon 4 Jan 2027"."""
        return f"{self.short_day(day)} {day.year}"

    def short_day(self, day: date) -> str:
        """The same where there is little room: "Mon 23 Nov", « lun. 23 nov. »."""
        return f"{self.short_weekday(day)} {self.day_of_month(day)}"

    def day_of_month(self, day: date) -> str:
        """A date without its weekday: "1 Dec", « 1er déc. »."""
        return f"{self._ordinal(day)} {self.short_month(day)}"

    def day_number(self, day: date) -> str:
        """The number of a day alone: "23", « 1er »."""
        return self._ordinal(day)

    def month_year(self, day: date) -> str:
        """A calendar's heading: "November 2026"."""
        return f"{self.month(day)} {day.year}"

    def short_month_year(self, day: date) -> str:
        """The same where there is little room: "Nov 2026"."""
        return f"{self.short_month(day)} {day.year}"

    def day(self, day: date, now: datetime) -> str:
        """A day as near as it is: "today", "tomorrow", "Thu", "Wed 2 Dec", "2 Dec 2027"."""
        today = now.astimezone(self.zone).date()
        away = (day - today).days
        if away == 0:
            return self.translate("Speech", "today")
        if away == 1:
            return self.translate("Speech", "tomorrow")
        if away == -1:
            return self.translate("Speech", "yesterday")
        if 1 < away < 7:
            return self.short_weekday(day)
        if day.year != today.year and abs(away) > 180:
            return f"{self.day_of_month(day)} {day.year}"
        return self.short_day(day)

    def when(self, instant: datetime, now: datetime) -> str:
        """A day and a time of day: "today 18:00", « jeu. 12 h », "Wed 2 Dec 18:00"."""
        return f"{self.day(instant.astimezone(self.zone).date(), now)} {self.clock(instant)}"

    def by(self, instant: datetime, now: datetime) -> str:
        """The same for the end of something, a due for one: midnight is "today 24:00", not tomorrow's first minute."""
        return f"{self.day(end_day(instant, self.zone), now)} {self.end_clock(instant)}"

    def span(self, delta: timedelta) -> str:
        """How long, in two units at most: "2 d 22 h", "4 h 05", "35 min"."""
        minutes = max(0, int(delta.total_seconds()) // 60)
        days, rest = divmod(minutes, 1440)
        if days >= 4:
            return self._days(days)
        if days:
            hours = rest // 60
            return self._days(days) + (f" {hours}{NBSP}h" if hours else "")
        return self.duration(minutes)

    def countdown(self, instant: datetime, now: datetime) -> str:
        """The time until an instant, or since it: "in 4 h 05", "3 h ago"."""
        if instant >= now:
            return self.translate("Speech", "in {span}").format(span=self.span(instant - now))
        return self.translate("Speech", "{span} ago").format(span=self.span(now - instant))

    def names(self, names: Sequence[str], most: int = 3) -> str:
        """A few names in a row: "Logo, Menu and Affiche", "Logo, Menu and 3 others"."""
        names = [set_apart(name) for name in names]
        if len(names) > most:
            others = self.translate("Speech", "%n other(s)", "", len(names) - most + 1)
            names = [*names[: most - 1], others]
        if len(names) < 2:
            return "".join(names)
        return self.translate("Speech", "{first} and {last}").format(first=", ".join(names[:-1]), last=names[-1])

    def about(self, name: str, what: str) -> str:
        """A thing, and what is said of it: "New order: Logo"."""
        return self.translate("Speech", "{name}: {what}").format(name=name, what=what)

    def _days(self, days: int) -> str:
        return self.translate("Speech", "{days} d", "days, short").format(days=self.number(days)).replace(" ", NBSP)

    def _ordinal(self, day: date) -> str:
        return "1er" if self.french and day.day == 1 else str(day.day)


_SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥"}
