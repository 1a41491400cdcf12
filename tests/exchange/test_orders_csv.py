"""Orders read from files as marketplaces and spreadsheets write them."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import Money
from app.domain.orders import State
from app.domain.refusal import Refusal
from app.exchange.csv_dates import DateOrder, read_date
from app.exchange.csv_headers import Field
from app.exchange.csv_text import MOST_BYTES, MOST_ROWS
from app.exchange.orders_csv import CsvOrder, CsvReading, RefusedLine, read_orders

HEADER = "Order,Client,Service,Included,Ordered,Promised days,Ended,Extended,Extras,Total,Stars,Status"
ENGLISH = f"""{HEADER}
A1,Marie,"Logo, three directions",Source files | 2 revisions,15/11/2021,3,17/11/2021,0,2,35.0,5,Completed
A2,Hugo,Poster,,05/12/2021,7,20/12/2021,1,3,73.6,0,Completed
A3,Marie,Favicon,1 revision,06/12/2021,2,,0,0,1200.0,,Active
"""
FRENCH = """Commande;Acheteur;Prestation;Compris;Date de commande;Délai (j);Livrée;Prolongée;Extras;Prix €;Note;État
A1;Marie;"Logo, three directions";Source files | 2 revisions;15/11/2021;3 jours;17/11/2021;non;2;35,0;5/5;Terminée
A2;Hugo;Poster;;05/12/2021;7 jours;20/12/2021;oui;3;73,60 €;0;Terminée
A3;Marie;Favicon;1 revision;06/12/2021;2 jours;;non;0;1 200,00;;En cours
"""
SPANISH = """Pedido|Comprador|Servicio|Incluido|Fecha|Plazo|Entregado el|Prórroga|Extras|Precio EUR|Valoración|Estado
A1|Marie|Logo, three directions|Source files / 2 revisions|15 de nov. 2021|3 días|17-11-2021|no|2|35|5|Completado
A2|Hugo|Poster||05-12-2021|7|20-12-2021|sí|3|73,60|0|Finalizado
A3|Marie|Favicon|1 revision|06-12-2021|2||no|0|1.200,00 €||En curso
""".replace("|", "\t").replace(" / ", " | ")
THE_THREE = (
    CsvOrder(
        line=2,
        reference="A1",
        client="Marie",
        service="Logo, three directions",
        included=("Source files", "2 revisions"),
        ordered=date(2021, 11, 15),
        promised_days=3,
        due=date(2021, 11, 18),
        ended=date(2021, 11, 17),
        extended=0,
        extras=2,
        price=Money(35_00, "EUR"),
        stars=5.0,
        status=State.COMPLETED,
    ),
    CsvOrder(
        line=3,
        reference="A2",
        client="Hugo",
        service="Poster",
        included=(),
        ordered=date(2021, 12, 5),
        promised_days=7,
        due=date(2021, 12, 12),
        ended=date(2021, 12, 20),
        extended=1,
        extras=3,
        price=Money(73_60, "EUR"),
        stars=None,
        status=State.COMPLETED,
    ),
    CsvOrder(
        line=4,
        reference="A3",
        client="Marie",
        service="Favicon",
        included=("1 revision",),
        ordered=date(2021, 12, 6),
        promised_days=2,
        due=date(2021, 12, 8),
        ended=None,
        extended=0,
        extras=0,
        price=Money(1_200_00, "EUR"),
        stars=None,
        status=State.IN_PROGRESS,
    ),
)


def read(
    text: str, day_first: bool | None = None, mapping: Mapping[Field, str | None] | None = None, currency: str = "EUR"
) -> CsvReading:
    return read_orders(text.encode(), currency, day_first=day_first, mapping=mapping)


def rows(*lines: str, header: str = "Order,Client,Ordered,Due,Ended,Total") -> str:
    return "\n".join((header, *lines)) + "\n"


@pytest.mark.parametrize("text", [ENGLISH, FRENCH, SPANISH], ids=["English", "French", "Spanish"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_the_same_orders_in_any_language_delimiter_and_encoding(text: str, encoding: str) -> None:
    reading = read_orders(text.encode(encoding), "EUR")
    assert reading.refused == ()
    assert reading.orders == THE_THREE
    assert (reading.rows, reading.unmapped, reading.missing) == (3, (), ())
    assert (reading.date_order, reading.ambiguous) == (DateOrder.DAY_FIRST, False)


def test_the_sample_that_comes_with_the_program_reads_whole() -> None:
    sample = Path(__file__).parents[2] / "resources" / "sample" / "orders.csv"
    reading = read_orders(sample.read_bytes(), "EUR")
    assert (len(reading.orders), reading.refused, reading.unmapped) == (12, (), ())
    assert set(reading.mapping) == set(Field) - {Field.DUE, Field.CURRENCY}
    at_once = [order for order in reading.orders if order.ended is None or order.ended >= date(2026, 11, 20)]
    assert len(at_once) == 3, "orders that overlap, to have something to plan"
    assert {order.status for order in reading.orders} == {State.COMPLETED, State.CANCELLED, State.IN_PROGRESS}


def test_columns_are_found_by_name_told_and_can_be_told() -> None:
    text = rows("A1,Marie,Hugo,2021-11-15,35", header="Order,Buyer,Prénom,Sold,Colour")
    reading = read(text)
    assert reading.mapping == {Field.REFERENCE: "Order", Field.CLIENT: "Buyer", Field.ORDERED: "Sold"}
    assert reading.unmapped == ("Prénom", "Colour")
    told = read(text, mapping={Field.CLIENT: "Prénom", Field.PRICE: "Colour", Field.REFERENCE: None})
    assert told.orders[0].client == "Hugo"
    assert (told.orders[0].price, told.orders[0].reference) == (Money(35_00, "EUR"), "")
    assert told.unmapped == ("Order", "Buyer")


def test_of_two_headers_for_one_field_the_plainer_name_wins() -> None:
    reading = read(rows("1,Marie,2021-11-01,2021-11-15", header="Order,Client,Date,Order date"))
    assert reading.mapping[Field.ORDERED] == "Order date"
    assert reading.unmapped == ("Date",)


def test_a_file_without_clients_or_dates_says_what_it_misses() -> None:
    reading = read("Colour,Size\nred,3\n")
    assert (reading.missing, reading.orders, reading.refused) == ((Field.CLIENT, Field.ORDERED), (), ())


def test_a_told_header_must_be_there() -> None:
    with pytest.raises(Refusal) as refused:
        read(ENGLISH, mapping={Field.CLIENT: "Nobody"})
    assert (refused.value.reason, refused.value.field) == ("csv-header-missing", "client")


def test_one_date_past_the_twelfth_decides_for_the_whole_file() -> None:
    day_first = read(rows("1,Marie,05/06/2022,,,", "2,Marie,06/06/2022,,25/06/2022,"))
    assert (day_first.date_order, day_first.orders[0].ordered) == (DateOrder.DAY_FIRST, date(2022, 6, 5))
    month_first = read(rows("1,Marie,05/06/2022,,,", "2,Marie,06/06/2022,,06/25/2022,"))
    assert (month_first.date_order, month_first.orders[0].ordered) == (DateOrder.MONTH_FIRST, date(2022, 5, 6))


def test_where_nothing_decides_the_order_the_caller_must() -> None:
    text = rows("1,Marie,05/06/2022,,,", "2,Marie,06/06/2022,,07/06/2022,")
    unknown = read(text)
    assert (unknown.ambiguous, unknown.date_order, unknown.orders, unknown.refused) == (True, None, (), ())
    assert unknown.rows == 2
    assert [order.ordered for order in read(text, day_first=True).orders] == [date(2022, 6, 5), date(2022, 6, 6)]
    assert read(text, day_first=False).orders[0].ordered == date(2022, 5, 6)
    assert not read(text, day_first=False).ambiguous


def test_dates_that_are_the_same_in_both_orders_need_no_decision() -> None:
    reading = read(rows("1,Marie,05/05/2022,,06/06/2022,", "2,Marie,2022-06-07,,,"))
    assert (reading.ambiguous, reading.date_order, len(reading.orders)) == (False, None, 2)


def test_dates_that_contradict_each_other_are_refused_by_line() -> None:
    text = rows("1,Marie,25/06/2022,,,", "2,Marie,06/25/2022,,,", "3,Marie,2022-06-25,,,", "4,Marie,05/06/2022,,,")
    reading = read(text)
    assert [order.line for order in reading.orders] == [4], "only what is clear by itself"
    assert reading.refused == tuple(
        RefusedLine(line, Field.ORDERED, "dates-contradict", value)
        for line, value in ((2, "25/06/2022"), (3, "06/25/2022"), (5, "05/06/2022"))
    )
    told = read(text, day_first=True)
    assert [order.line for order in told.orders] == [2, 4, 5]
    assert told.refused == (RefusedLine(3, Field.ORDERED, "date-against-order", "06/25/2022"),)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2022-06-05", date(2022, 6, 5)),
        ("2022/6/5", date(2022, 6, 5)),
        ("2022-06-05T14:30:00.000Z", date(2022, 6, 5)),
        ("2022-06-05 14:30:00 UTC", date(2022, 6, 5)),
        ("05.06.2022", date(2022, 6, 5)),
        ("5/6/22", date(2022, 6, 5)),
        ("05/06/2022 14:30", date(2022, 6, 5)),
        ("05/06/2022, 2:30 PM", date(2022, 6, 5)),
        ("5 juin 2022", date(2022, 6, 5)),
        ("dimanche 5 juin 2022 à 9h", None),
        ("dimanche 5 juin 2022", date(2022, 6, 5)),
        ("1er août 2022", date(2022, 8, 1)),
        ("Jun 5, 2022", date(2022, 6, 5)),
        ("Sun, June 5th 2022", date(2022, 6, 5)),
        ("05-Jun-22", date(2022, 6, 5)),
        ("5 de junio de 2022", date(2022, 6, 5)),
        ("31/02/2022", None),
        ("29/02/2021", None),
        ("05/06/1822", None),
        ("44717", None),
        ("05/06", None),
        ("05/06-2022", None),
        ("tomorrow", None),
    ],
)
def test_the_shapes_a_date_comes_in(cell: str, day: date | None) -> None:
    assert read_date(cell, DateOrder.DAY_FIRST) == day


def test_what_cannot_be_read_is_refused_with_its_line_and_the_rest_is_kept() -> None:
    text = "\n".join(
        (
            HEADER,
            "A1,Marie,Logo,,15/11/2021,3,17/11/2021,0,0,35.0,5,Completed",
            "",
            'A2,Marie,"a service',
            'on two lines",,15/11/2021,3,31/11/2021,0,0,35.0,5,Completed',
            "A3,,Logo,,,3,,0,0,35.0,5,Completed",
            "A4,Marie,Logo,,15/11/2021,soon,,maybe,2.5,-35,6,Paid",
            "A5,Marie,Logo,,15/11/2021,3,14/11/2021,0,0,35.0,5,Completed",
            "A1,Marie,Logo,,15/11/2021,3,17/11/2021,0,0,35.0,5,Completed",
            "A6,Marie,Logo, unquoted,,15/11/2021,3,17/11/2021,0,0,35.0,5,Completed",
            'A7,"Marie" B,Logo,,15/11/2021,3,17/11/2021,0,0,35.0,5,Completed',
            "A8,Marie,Logo,,15/11/2021",
            'A9,Marie,"never closed,,15/11/2021,3,17/11/2021,0,0,35.0,5,Completed',
        )
    )
    reading = read(text)
    assert [(order.line, order.reference) for order in reading.orders] == [(2, "A1"), (12, "A8")]
    assert [(one.line, one.field, one.reason, one.value) for one in reading.refused] == [
        (4, Field.ENDED, "date-unreadable", "31/11/2021"),
        (6, Field.CLIENT, "value-missing", ""),
        (6, Field.ORDERED, "value-missing", ""),
        (7, Field.PROMISED_DAYS, "days-unreadable", "soon"),
        (7, Field.EXTENDED, "count-unreadable", "maybe"),
        (7, Field.EXTRAS, "count-unreadable", "2.5"),
        (7, Field.PRICE, "amount-unreadable", "-35"),
        (7, Field.STARS, "stars-unreadable", "6"),
        (7, Field.STATUS, "status-unknown", "Paid"),
        (8, Field.ENDED, "ended-before-ordered", "14/11/2021"),
        (9, Field.REFERENCE, "reference-twice", "A1"),
        (10, None, "too-many-cells", "A6,Marie,Logo, unquoted,,15/11/2021,3,17/11/2021,0,0,35.0,5,Completed"),
        (11, None, "quotes-broken", ""),
        (13, None, "quotes-broken", ""),
    ]


def test_a_due_that_is_written_wins_over_the_promised_days() -> None:
    header = "Client,Ordered,Days,Deadline"
    reading = read(rows("Marie,2022-06-01,3,2022-06-10", "Marie,2022-06-01,3,", "Marie,2022-06-01,,", header=header))
    assert [(order.due, order.promised_days) for order in reading.orders] == [
        (date(2022, 6, 10), 3),
        (date(2022, 6, 4), 3),
        (None, None),
    ]
    wrong = read(rows("Marie,2022-06-01,3,2022-05-10", "Marie,2022-06-01,3,soon", header=header))
    assert [(one.line, one.reason) for one in wrong.refused] == [(2, "due-before-ordered"), (3, "date-unreadable")]


def test_the_price_is_in_the_nearest_currency_that_is_told() -> None:
    header = "Client,Ordered,Total (GBP),Currency"
    lines = (
        "Marie,2022-06-01,35,",
        "Marie,2022-06-01,35,USD",
        "Marie,2022-06-01,35 €,USD",
        "Marie,2022-06-01,35,shells",
    )
    reading = read(rows(*lines, header=header), currency="CHF")
    assert [order.price for order in reading.orders] == [Money(35_00, code) for code in ("GBP", "USD", "EUR")]
    assert [(one.line, one.field, one.reason) for one in reading.refused] == [(5, Field.CURRENCY, "currency-unknown")]
    plain = read(rows("Marie,2022-06-01,35", header="Client,Ordered,Total"), currency="CHF")
    assert plain.orders[0].price == Money(35_00, "CHF")
    dollars = read(rows("Marie,2022-06-01,35", header="Client,Ordered,Total $"), currency="CAD")
    assert dollars.orders[0].price == Money(35_00, "CAD"), "the dollar sign of a Canadian"


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("Completed", State.COMPLETED),
        ("TERMINÉE", State.COMPLETED),
        ("finalizado", State.COMPLETED),
        ("Canceled", State.CANCELLED),
        ("annulée", State.CANCELLED),
        ("Cancelado", State.CANCELLED),
        ("In Progress", State.IN_PROGRESS),
        ("in_progress", State.IN_PROGRESS),
        ("Late", State.IN_PROGRESS),
        ("Livrée", State.DELIVERED),
        ("In revision", State.IN_REVISION),
        ("Awaiting requirements", State.REQUIREMENTS),
        ("", None),
    ],
)
def test_where_the_order_stands_in_three_languages(word: str, state: State | None) -> None:
    assert read(rows(f"Marie,2022-06-01,{word}", header="Client,Ordered,Status")).orders[0].status == state


@pytest.mark.parametrize(
    ("cell", "stars"),
    [("5", 5.0), ("4.7", 4.7), ("4,7/5", 4.7), ("★★★★☆", 4.0), ("5 stars", 5.0), ("0", None), ("", None)],
)
def test_stars_as_marketplaces_show_them(cell: str, stars: float | None) -> None:
    assert read(rows(f"Marie;2022-06-01;{cell}", header="Client;Ordered;Stars")).orders[0].stars == stars


def test_a_spreadsheet_that_tells_its_delimiter_is_believed() -> None:
    reading = read("sep=;\r\nClient;Ordered\r\nMarie;2022-06-01\r\n")
    assert (reading.delimiter, reading.orders[0].line, reading.orders[0].client) == (";", 3, "Marie")


def test_commas_within_a_french_header_do_not_mislead() -> None:
    reading = read("Client;Date de commande;Prix, hors taxe, en euros\nMarie;2022-06-01;3,50\n")
    assert (reading.delimiter, reading.unmapped) == (";", ("Prix, hors taxe, en euros",))


def test_lines_may_end_as_on_any_computer() -> None:
    for end in ("\n", "\r\n", "\r"):
        reading = read(end.join((HEADER, "A1,Marie,Logo,,15/11/2021,3,,0,0,35,5,Active", "A2,,,,,,,,,,,")))
        assert [order.line for order in reading.orders] == [2]
        assert {one.line for one in reading.refused} == {3}


def test_what_is_no_table_is_refused_by_name() -> None:
    def reason(data: bytes) -> str:
        with pytest.raises(Refusal) as refused:
            read_orders(data, "EUR")
        return refused.value.reason

    assert reason(b"") == "csv-empty"
    assert reason(b" \n,,\r\n") == "csv-empty"
    assert reason(b'Client,"Ordered\nMarie,2022-06-01\n') == "csv-header-broken"
    assert reason(b"PK\x03\x04 a spreadsheet's own file") == "csv-is-spreadsheet"
    assert reason(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR") == "csv-not-text"
    assert reason(b"," * (MOST_BYTES + 1)) == "csv-too-large"
    assert reason(b"Client\n" + b"x\n" * (MOST_ROWS + 1)) == "csv-too-many-rows"


@given(st.binary(max_size=300))
def test_no_bytes_make_it_stumble(data: bytes) -> None:
    try:
        reading = read_orders(data, "EUR")
    except Refusal:
        return
    assert reading.orders == (), "300 bytes by chance are no orders"


CELLS = st.sampled_from(
    ["", "Marie", "15/11/2021", "2021-11-15", "3", "35,0 €", '"', '"a"', "\n", "x" * 300, "0", "é", "|"]
)


@given(st.lists(st.lists(CELLS, max_size=13), max_size=8), st.sampled_from([",", ";", "\t"]))
def test_every_row_becomes_an_order_or_a_refusal(table: list[list[str]], delimiter: str) -> None:
    text = "\n".join([HEADER.replace(",", delimiter), *(delimiter.join(row) for row in table)])
    reading = read(text)
    lines = {order.line for order in reading.orders} | {one.line for one in reading.refused}
    assert reading.ambiguous or len(lines) == reading.rows
    assert not {order.line for order in reading.orders} & {one.line for one in reading.refused}
