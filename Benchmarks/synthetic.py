"""Synthetic case studies for measuring: always the same for the same number, no two alike.

Every case has about 12 KB of YAML, four phases, twelve measures and three outcomes. All of it is fictional and says so.
"""

import random
from dataclasses import dataclass, field

TOPICS = {
    "digital-marketing": ("Digitales Marketing", "Digital marketing"),
    "leadership": ("Führung im Wandel", "Leading through change"),
    "process-digitalisation": ("Digitale Prozesse", "Digital processes"),
    "e-commerce": ("Onlinehandel", "E-commerce"),
    "data-and-ai": ("Daten und KI", "Data and AI"),
    "it-security": ("IT-Sicherheit", "IT security"),
    "skills": ("Wissen und Weiterbildung", "Skills and training"),
    "sustainability": ("Nachhaltigkeit", "Sustainability"),
}
SECTORS = ["10.71", "25", "43.21", "45.20", "47", "55.10", "56", "62.01", "74.20", "86.23", "93", "96.02"]
REGIONS = ["DE111", "DE21H", "DE300", "DE600", "DE711", "DE712", "DE929", "DEA22", "DEB35", "DED21", "DEG01", "DE7"]
SIZES = [("micro", 6), ("small", 31), ("medium", 140)]
KINDS = ["workshop", "coaching", "training", "analysis", "concept", "prototype", "implementation", "evaluation"]
TRADES = ["Bäckerei", "Schlosserei", "Druckerei", "Gärtnerei", "Brauerei", "Tischlerei", "Werkstatt", "Spedition"]
NAMES = ["Musterfrau", "Beispielmann", "Probst-Erdacht", "Niemand", "Fabelhaft", "Luftikus", "Nirgendwo", "Wolkenheim"]
PHASES = ["Bestandsaufnahme", "Entwurf", "Umsetzung", "Verstetigung"]

SUBJECTS = ["Die Inhaberin", "Das Team im Verkauf", "Die Werkstatt", "Der Betriebsleiter", "Die Nachtschicht",
            "Eine Auszubildende", "Die Buchhaltung", "Das Lager", "Die Kundschaft", "Der Außendienst"]
VERBS = ["notierte eine Woche lang", "prüfte mit uns", "verglich", "übernahm", "verwarf nach zwei Tagen",
         "beschrieb in eigenen Worten", "ordnete", "zählte", "testete an drei Standorten", "erklärte den anderen"]
OBJECTS = ["jeden Handgriff zwischen Anfrage und Lieferung", "die Liste der offenen Aufträge", "den neuen Ablauf",
           "zwei Angebote für die Software", "die Rückfragen am Telefon", "das gemeinsame Bestellformular",
           "die Wege im Lager", "den Entwurf der Startseite", "die Übergabe zwischen den Schichten",
           "alle Zettel, die an der Pinnwand hingen"]
ENDINGS = ["und fand dabei mehr Doppelarbeit als erwartet", "bevor irgendetwas gekauft wurde",
           "obwohl die Saison schon begonnen hatte", "und hielt das Ergebnis auf einer Seite fest",
           "weil niemand die Zahlen kannte", "ohne den Betrieb einen Tag anzuhalten",
           "und strich am Ende die Hälfte", "damit auch die Teilzeitkräfte mitreden konnten"]
MARKS = ["**wichtig**", "*mit Absicht*", "`Vorlage.xlsx`", "[nachzulesen](https://praxis.example.org/notiz)",
         "„so wie immer“", "~~zu teuer~~"]


@dataclass
class Measure:
    id: str
    title: str
    kind: str
    start: str
    end: str
    hours: int
    text: str


@dataclass
class Phase:
    id: str
    title: str
    start: str
    end: str
    summary: str
    measures: list[Measure] = field(default_factory=list)


@dataclass
class Outcome:
    id: str
    title: str
    text: str
    measure: str
    before: int
    after: int


@dataclass
class Case:
    id: str
    title: str
    summary: str
    company: str
    description: str
    sector: str
    size: str
    employees: int
    region: str
    topics: list[str]
    challenge: str
    goals: list[str]
    phases: list[Phase]
    outcomes: list[Outcome]
    lessons: str
    transfer: str
    quote: str
    published: str


def case(number: int) -> Case:
    """The case with a number, from 0."""
    pick = random.Random(number)
    year = 2015 + number % 9
    trade, name = pick.choice(TRADES), pick.choice(NAMES)
    size, employees = pick.choice(SIZES)
    phases = [_phase(pick, index, year) for index in range(4)]
    outcomes = [
        Outcome(f"ergebnis-{index + 1}", _title(pick), _paragraphs(pick, 1, 3),
                phases[1 + index].measures[0].id, pick.randint(40, 90), pick.randint(5, 39))
        for index in range(3)
    ]
    return Case(
        id=f"fall-{number:06d}", title=f"{trade} {name} Nr. {number}: {_title(pick)}",
        summary=_sentence(pick, marked=False), company=f"{trade} {name} {number} (frei erfunden)",
        description=_plain(pick, 3), sector=pick.choice(SECTORS), size=size, employees=employees,
        region=pick.choice(REGIONS), topics=pick.sample(list(TOPICS), 2), challenge=_paragraphs(pick, 3, 3),
        goals=[_sentence(pick, marked=False) for _ in range(4)], phases=phases, outcomes=outcomes,
        lessons=_paragraphs(pick, 2, 3) + "\n" + "\n".join(f"- {_sentence(pick)}" for _ in range(4)) + "\n",
        transfer=_paragraphs(pick, 2, 3) + "\n" + _table(pick), quote=_sentence(pick, marked=False),
        published=f"{year + 1}-{1 + number % 12:02d}-{1 + number % 28:02d}")


def _phase(pick: random.Random, index: int, year: int) -> Phase:
    first = 1 + index * 3
    months = [f"{year}-{first + offset:02d}" for offset in range(3)]
    phase = Phase(f"phase-{index + 1}", PHASES[index], months[0], months[2], _paragraphs(pick, 1, 2))
    for position, month in enumerate(months):
        day = pick.randint(1, 20)
        phase.measures.append(Measure(
            f"massnahme-{index * 3 + position + 1}", _title(pick), pick.choice(KINDS[:7] if position == 0 else KINDS), f"{month}-{day:02d}",
            f"{month}-{day + 5:02d}", pick.randint(2, 30), _paragraphs(pick, 1, 2)))
    return phase


def _title(pick: random.Random) -> str:
    return f"{pick.choice(OBJECTS)[4:].strip().capitalize()} neu geordnet"


def _sentence(pick: random.Random, marked: bool = True) -> str:
    mark = f" ({pick.choice(MARKS)})" if marked and pick.random() < 0.25 else ""
    return f"{pick.choice(SUBJECTS)} {pick.choice(VERBS)} {pick.choice(OBJECTS)}{mark}, {pick.choice(ENDINGS)}."


def _paragraphs(pick: random.Random, count: int, sentences: int) -> str:
    return "\n".join(" ".join(_sentence(pick) for _ in range(sentences)) + "\n" for _ in range(count))


def _plain(pick: random.Random, sentences: int) -> str:
    return " ".join(_sentence(pick, marked=False) for _ in range(sentences)) + "\n"


def _table(pick: random.Random) -> str:
    rows = "".join(f"| {_title(pick)} | {pick.randint(1, 40)} |\n" for _ in range(4))
    return "| Schritt | Stunden |\n|---|---:|\n" + rows
