"""Which answers may be recorded about an offer."""

from app.domain.offers import Answer, OfferStatus, Standing
from app.domain.refusal import Refusal


def check_answer(standing: Standing, answer: Answer) -> None:
    """Refuses an answer to an offer that was answered in words already; what silence decided can be corrected."""
    if standing.status not in (OfferStatus.OPEN, OfferStatus.GRANTED_BY_SILENCE):
        raise Refusal("offer-answered", status=standing.status)
    if answer is Answer.WITHDRAWN and standing.status is not OfferStatus.OPEN:
        raise Refusal("offer-answered", status=standing.status)
